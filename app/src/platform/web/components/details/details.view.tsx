import type { ReactElement, ReactNode } from "react";

export type DetailsProps = {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
  readonly children: ReactNode;
};

/** More for who wants it; opens without JavaScript and is printed open. */
export function Details({ summary, open = false, id, children }: DetailsProps): ReactElement {
  return (
    <details className="brink-details" id={id} open={open}>
      <summary className="brink-details__summary">
        <span>{summary}</span>
      </summary>
      <div className="brink-details__content stack stack--close">
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </details>
  );
}
