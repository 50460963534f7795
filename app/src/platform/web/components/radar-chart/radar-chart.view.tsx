import type { ReactElement } from "react";
import { Table } from "../table/table.view.tsx";
import { breakLabel, pointOnAxis, polygonPoints } from "./radar-geometry.ts";

export type RadarAxis = {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  /** As it is read: "4 van 5". */
  readonly valueText: string;
};

export type RadarChartProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What to see in it, in one sentence: it is what a screen reader reads instead of the drawing. */
  readonly conclusion: string;
  /** Three at least; six reads best. */
  readonly axes: readonly RadarAxis[];
  readonly table: { readonly nameColumn: string; readonly valueColumn: string };
};

const radius = 110;
const rings = [0.25, 0.5, 0.75, 1];

/** A shape over several axes beside the table with the same values; numbers join the two. */
export function RadarChart({ id, title, conclusion, axes, table }: RadarChartProps): ReactElement {
  return (
    <figure className="brink-chart" aria-labelledby={`${id}-title`}>
      <figcaption className="brink-chart__head">
        <span className="brink-chart__title" id={`${id}-title`}>
          {title}
        </span>
        <span className="brink-chart__conclusion">{conclusion}</span>
      </figcaption>
      <div className="brink-radar">
        <svg className="brink-radar__drawing" viewBox="-215 -160 430 320" role="img" aria-labelledby={`${id}-title`}>
          <Plot axes={axes} />
        </svg>
        <Table
          caption={title}
          captionHidden
          columns={[{ label: table.nameColumn }, { label: table.valueColumn, numeric: true }]}
          rows={axes.map((axis, index) => ({
            key: axis.label,
            cells: [`${index + 1}. ${axis.label}`, axis.valueText],
          }))}
        />
      </div>
    </figure>
  );
}

function Plot({ axes }: { readonly axes: readonly RadarAxis[] }): ReactElement {
  return (
    <g className="brink-radar__plot">
      {rings.map((ring) => (
        <polygon
          className="brink-radar__ring"
          points={polygonPoints(
            axes.map(() => ring),
            radius,
          )}
          key={ring}
        />
      ))}
      {axes.map((axis, index) => (
        <Spoke label={axis.label} index={index} count={axes.length} key={axis.label} />
      ))}
      <polygon
        className="brink-radar__shape"
        points={polygonPoints(
          axes.map((axis) => axis.share),
          radius,
        )}
      />
      {axes.map((axis, index) => {
        const point = pointOnAxis(index, axes.length, axis.share, radius);
        return <circle className="brink-radar__dot" cx={point.x} cy={point.y} r="4.5" key={axis.label} />;
      })}
    </g>
  );
}

function Spoke({ label, index, count }: { readonly label: string; readonly index: number; readonly count: number }) {
  const end = pointOnAxis(index, count, 1, radius);
  const name = pointOnAxis(index, count, 1, radius + 22);
  const anchor = Math.abs(name.x) < 5 ? "middle" : name.x > 0 ? "start" : "end";
  const lines = breakLabel(label, 14);
  const top = name.y < -radius ? name.y + 6 - (lines.length - 1) * 16 : name.y - (lines.length - 1) * 8 + 5;
  return (
    <g>
      <line className="brink-radar__axis" x1="0" y1="0" x2={end.x} y2={end.y} />
      <text className="brink-radar__number" x={name.x} y={name.y + 6} textAnchor="middle">
        {index + 1}
      </text>
      <text className="brink-radar__label" y={top} textAnchor={anchor}>
        {lines.map((line, row) => (
          <tspan x={name.x} dy={row === 0 ? 0 : 16} key={line}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
