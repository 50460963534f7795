import type { ReactElement } from "react";
import { Pictogram } from "../pictogram/pictogram.view.tsx";

export type LanguageBadgeProps = {
  /** "vertaling nog niet nagekeken". */
  readonly children: string;
  /** The language of the words themselves, when that is not the page's. */
  readonly lang?: string | undefined;
};

/** Says what is known about a translation: not checked yet, or by whom. */
export function LanguageBadge({ children, lang }: LanguageBadgeProps): ReactElement {
  return (
    <span className="brink-badge brink-badge--language" lang={lang}>
      <Pictogram name="globe" />
      {children}
    </span>
  );
}
