import type { ReactElement, ReactNode } from "react";

export type DefinitionItem = {
  readonly term: string;
  readonly value: ReactNode;
  /** For example a link to change it, with words that say what. */
  readonly action?: ReactNode;
};

export type DefinitionListProps = {
  readonly items: readonly DefinitionItem[];
  /** `rows`: term beside value, with a line between. `stacked`: value under term, for a narrow place. */
  readonly layout?: "rows" | "stacked" | undefined;
};

/** Facts: what it is called and what it is. */
export function DefinitionList({ items, layout = "rows" }: DefinitionListProps): ReactElement {
  return (
    <dl className={`utrecht-data-list brink-facts brink-facts--${layout}`}>
      {items.map((item) => (
        <div className="utrecht-data-list__item brink-facts__item" key={item.term}>
          <dt className="utrecht-data-list__item-key">{item.term}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{item.value}</dd>
          {item.action !== undefined && (
            <dd className="utrecht-data-list__actions utrecht-data-list__actions--html-dd brink-facts__action">
              {item.action}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
