import type { ReactElement } from "react";

export type SkipLinkProps = { readonly targetId: string; readonly children: string };

/** The first stop of the Tab key: straight to what the page is about. */
export function SkipLink({ targetId, children }: SkipLinkProps): ReactElement {
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href={`#${targetId}`}>
      {children}
    </a>
  );
}
