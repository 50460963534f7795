import type { ReactElement, ReactNode } from "react";

export type StatItem = {
  /** Written out for the reader: "312", "64 %". */
  readonly value: string;
  readonly label: string;
  /** Where what is counted can be seen. */
  readonly href?: string | undefined;
  readonly note?: ReactNode;
};

export type StatsProps = { readonly items: readonly StatItem[] };

/** A few numbers that matter, with what they count. */
export function Stats({ items }: StatsProps): ReactElement {
  return (
    <dl className="brink-stats">
      {items.map((item) => (
        <div className="brink-stats__item" key={item.label}>
          <dt className="brink-stats__label">
            {item.href === undefined ? item.label : <a href={item.href}>{item.label}</a>}
          </dt>
          <dd className="brink-stats__value">{item.value}</dd>
          {item.note !== undefined && <dd className="brink-stats__note">{item.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
