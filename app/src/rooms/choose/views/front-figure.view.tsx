import type { ReactElement } from "react";
import type { FrontPoint } from "@brink/decision-guide";
import type { Measure, Place } from "./front-geometry.ts";
import { apart, axesOf, placeOf, PLOT } from "./front-geometry.ts";

/** A combination to pick, with the number by which the table names it. */
export type NumberedPoint = {
  readonly point: FrontPoint;
  readonly number: number;
  readonly href: string;
  /** All that a link says to who cannot see where it stands. */
  readonly label: string;
};

export type FrontFigureProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What to see in it, in one sentence. */
  readonly conclusion: string;
  readonly measure: Measure;
  readonly points: readonly FrontPoint[];
  readonly numbered: readonly NumberedPoint[];
  /** The advice, drawn as a square. */
  readonly advised: FrontPoint | undefined;
  readonly words: {
    readonly across: string;
    readonly advised: string;
    readonly valueText: (value: number) => string;
    readonly shareText: (percent: number) => string;
  };
};

/** What reaching the worst-served group better takes: every combination that no other beats, some of them numbered links. */
export function FrontFigure(props: FrontFigureProps): ReactElement {
  const { id, title, conclusion, measure, points, numbered, advised, words } = props;
  const axes = axesOf([...points, ...(advised ? [advised] : [])], measure);
  const places = numbered.map(({ point }) => placeOf(point, measure, axes));
  const stands = apart(places);
  return (
    <figure className="brink-chart" aria-labelledby={`${id}-title`}>
      <figcaption className="brink-chart__head">
        <span className="brink-chart__title" id={`${id}-title`}>
          {title}
        </span>
        <span className="brink-chart__conclusion">{conclusion}</span>
      </figcaption>
      <svg className="brink-front" viewBox="0 0 340 260" role="group" aria-labelledby={`${id}-title`}>
        <Axes {...props} axes={axes} />
        {points.map((point) => {
          const { x, y } = placeOf(point, measure, axes);
          return (
            <circle className="brink-front__dot" cx={x} cy={y} r="3" key={point.items.join()} aria-hidden="true" />
          );
        })}
        {numbered.map((one, at) => {
          const place = places[at];
          return place !== undefined && stands[at] === true && <Pick {...one} place={place} key={one.number} />;
        })}
        {advised !== undefined && <Advised place={placeOf(advised, measure, axes)} />}
      </svg>
      {advised !== undefined && (
        <p className="brink-chart__legend">
          <span className="brink-chart__key">
            <svg className="brink-bar" width="16" height="16" aria-hidden="true" focusable="false">
              <rect className="brink-front__advised" x="2" y="2" width="12" height="12" />
            </svg>
            {words.advised}
          </span>
        </p>
      )}
    </figure>
  );
}

function Axes({ words, axes }: FrontFigureProps & { readonly axes: ReturnType<typeof axesOf> }): ReactElement {
  const { left, right, top, bottom } = PLOT;
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  return (
    <g aria-hidden="true">
      <path className="brink-front__grid" d={`M${left} ${top}H${right}M${left} ${middleY}H${right}`} />
      <path className="brink-front__axis" d={`M${left} ${top}V${bottom}H${right}`} />
      {[axes.share, axes.share / 2, 0].map((percent, at) => (
        <text
          className="brink-front__label"
          x={left - 6}
          y={[top, middleY, bottom][at]}
          dy="4"
          textAnchor="end"
          key={at}
        >
          {words.shareText(percent)}
        </text>
      ))}
      {[
        { value: 0, x: left, anchor: "start" } as const,
        { value: axes.most / 2, x: middleX, anchor: "middle" } as const,
        { value: axes.most, x: right, anchor: "end" } as const,
      ].map(({ value, x, anchor }) => (
        <text className="brink-front__label" x={x} y={bottom + 18} textAnchor={anchor} key={anchor}>
          {words.valueText(value)}
        </text>
      ))}
      <text className="brink-front__label" x={right} y={bottom + 38} textAnchor="end">
        {words.across}
      </text>
    </g>
  );
}

function Advised({ place: { x, y } }: { readonly place: Place }): ReactElement {
  return <rect className="brink-front__advised" x={x - 6} y={y - 6} width="12" height="12" aria-hidden="true" />;
}

function Pick({ number, href, label, place }: NumberedPoint & { readonly place: Place }): ReactElement {
  return (
    <a className="brink-front__pick" href={href} aria-label={label}>
      <circle className="brink-front__mark" cx={place.x} cy={place.y} r="13" />
      <text className="brink-front__number" x={place.x} y={place.y} dy="5" textAnchor="middle">
        {number}
      </text>
    </a>
  );
}
