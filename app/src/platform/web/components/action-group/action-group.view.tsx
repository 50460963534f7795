import type { ReactElement, ReactNode } from "react";

export type ActionGroupProps = { readonly children: ReactNode };

/** Buttons and links side by side, the most likely first. */
export function ActionGroup({ children }: ActionGroupProps): ReactElement {
  return <div className="utrecht-button-group brink-action-group">{children}</div>;
}
