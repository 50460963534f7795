import type { ReactElement } from "react";
import { Details } from "../details/details.view.tsx";
import { percent } from "../score-bar/score-bar.view.tsx";
import { Table } from "../table/table.view.tsx";

export type Bar = {
  readonly label: string;
  readonly value: number;
  /** As it is read: "48 mensen", "12 %". */
  readonly valueText: string;
  /** The value beside it, for example the share in the population. */
  readonly compare?: { readonly value: number; readonly valueText: string } | undefined;
  /** How sure the value is: lowest and highest. */
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
};

export type BarChartProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What to see in it, in one sentence. */
  readonly conclusion?: string | undefined;
  readonly bars: readonly Bar[];
  /** The value of a full bar; left out, the largest value there is. */
  readonly max?: number | undefined;
  /** What is measured, and what it is compared with. */
  readonly series: { readonly value: string; readonly compare?: string | undefined };
  readonly table: { readonly summary: string; readonly nameColumn: string };
};

/** Horizontal bars with their values in words, and the same as a table. The compared value is hatched, not just another colour. */
export function BarChart(props: BarChartProps): ReactElement {
  const { id, title, conclusion, bars, max = largest(bars), series, table } = props;
  return (
    <figure className="brink-chart" aria-labelledby={`${id}-title`}>
      <figcaption className="brink-chart__head">
        <span className="brink-chart__title" id={`${id}-title`}>
          {title}
        </span>
        {conclusion !== undefined && <span className="brink-chart__conclusion">{conclusion}</span>}
      </figcaption>
      {series.compare !== undefined && <Legend value={series.value} compare={series.compare} id={id} />}
      <ul className="brink-chart__bars">
        {bars.map((bar) => (
          <li className="brink-chart__row" key={bar.label}>
            <span className="brink-chart__label">{bar.label}</span>
            <Lane share={bar.value / max} text={bar.valueText} interval={intervalOf(bar, max)} />
            {bar.compare !== undefined && (
              <Lane share={bar.compare.value / max} text={bar.compare.valueText} hatch={`${id}-hatch`} />
            )}
          </li>
        ))}
      </ul>
      <Details summary={table.summary}>
        <Table caption={title} captionHidden columns={columnsOf(props)} rows={bars.map((bar) => rowOf(bar, series))} />
      </Details>
    </figure>
  );
}

type LaneProps = {
  readonly share: number;
  readonly text: string;
  readonly hatch?: string | undefined;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
};

function Lane({ share, text, hatch, interval }: LaneProps): ReactElement {
  return (
    <span className="brink-chart__lane">
      <svg
        className="brink-bar"
        width="100%"
        height={hatch === undefined ? 18 : 12}
        aria-hidden="true"
        focusable="false"
      >
        <rect className="brink-bar__track" width="100%" height="100%" rx="3" />
        {share > 0 && (
          <rect
            className={hatch === undefined ? "brink-bar__value" : "brink-bar__compare"}
            fill={hatch === undefined ? undefined : `url(#${hatch})`}
            width={percent(share)}
            height="100%"
            rx="3"
          />
        )}
        {interval !== undefined && (
          <line className="brink-bar__interval" x1={percent(interval.low)} x2={percent(interval.high)} y1="9" y2="9" />
        )}
      </svg>
      <span className="brink-chart__value numeric">{text}</span>
    </span>
  );
}

function Legend({ value, compare, id }: { readonly value: string; readonly compare: string; readonly id: string }) {
  return (
    <p className="brink-chart__legend">
      <span className="brink-chart__key">
        <svg className="brink-bar" width="28" height="14" aria-hidden="true" focusable="false">
          <rect className="brink-bar__value" width="28" height="14" rx="3" />
        </svg>
        {value}
      </span>{" "}
      <span className="brink-chart__key">
        <svg className="brink-bar" width="28" height="14" aria-hidden="true" focusable="false">
          <defs>
            <pattern
              id={`${id}-hatch`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className="brink-bar__hatch-ground" width="6" height="6" />
              <rect className="brink-bar__hatch-line" width="2.5" height="6" />
            </pattern>
          </defs>
          <rect className="brink-bar__compare" fill={`url(#${id}-hatch)`} width="28" height="14" rx="3" />
        </svg>
        {compare}
      </span>
    </p>
  );
}

function largest(bars: readonly Bar[]): number {
  const values = bars.flatMap((bar) => [bar.value, bar.compare?.value ?? 0, bar.interval?.high ?? 0]);
  return Math.max(...values, 0) || 1;
}

function intervalOf(bar: Bar, max: number): { low: number; high: number } | undefined {
  return bar.interval && { low: bar.interval.low / max, high: bar.interval.high / max };
}

function columnsOf({ series, table }: BarChartProps) {
  const columns = [{ label: table.nameColumn }, { label: series.value, numeric: true }];
  return series.compare === undefined ? columns : [...columns, { label: series.compare, numeric: true }];
}

function rowOf(bar: Bar, series: BarChartProps["series"]) {
  const cells = [bar.label, bar.valueText];
  return { key: bar.label, cells: series.compare === undefined ? cells : [...cells, bar.compare?.valueText ?? "–"] };
}
