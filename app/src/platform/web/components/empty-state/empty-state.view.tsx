import type { ReactElement, ReactNode } from "react";
import { Pictogram } from "../pictogram/pictogram.view.tsx";
import type { PictogramName } from "../pictogram/shapes.ts";

export type EmptyStateProps = {
  readonly title: string;
  readonly pictogram?: PictogramName | undefined;
  readonly headingLevel?: 2 | 3 | undefined;
  /** Why it is empty and what will come. */
  readonly children?: ReactNode;
  /** The first thing that can be done about it. */
  readonly action?: ReactNode;
};

/** Nothing here yet: an invitation, not an error. */
export function EmptyState(props: EmptyStateProps): ReactElement {
  const { title, pictogram = "speech", headingLevel = 2, children, action } = props;
  const Tag = headingLevel === 2 ? "h2" : "h3";
  return (
    <div className="brink-empty">
      <Pictogram name={pictogram} size="large" tile />
      <Tag className="utrecht-heading-3">{title}</Tag>
      {children !== undefined && (
        <div className="brink-empty__text">{typeof children === "string" ? <p>{children}</p> : children}</div>
      )}
      {action}
    </div>
  );
}
