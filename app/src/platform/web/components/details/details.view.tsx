import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";

export type DetailsProps = {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
  /** Folds on a small screen only: where there is room it stands open, without its summary. */
  readonly phoneOnly?: boolean | undefined;
  readonly children: ReactNode;
};

/** More for who wants it; opens without JavaScript and is printed open. */
export function Details({ summary, open = false, id, phoneOnly = false, children }: DetailsProps): ReactElement {
  return (
    <details className={classNames("brink-details", phoneOnly && "brink-details--phone")} id={id} open={open}>
      <summary className="brink-details__summary">
        <span>{summary}</span>
      </summary>
      <div className="brink-details__content stack stack--close">
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </details>
  );
}
