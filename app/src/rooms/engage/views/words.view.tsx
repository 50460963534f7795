import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { LanguageBadge } from "../../../platform/web/components/language-badge/language-badge.view.tsx";
import { languageName } from "../../tenancy/room.ts";
import type { Contribution } from "../contribution.ts";
import type { FoundPlace } from "../moderation/found-places.ts";
import { MarkedText } from "./marked-text.view.tsx";

type Words = Pick<Contribution, "body" | "lang" | "translations">;

/** Somebody's own words in their own language, with our translation beside them. */
export function WordsView({
  contribution,
  marks = [],
  frame,
}: {
  readonly contribution: Words;
  /** What may be of a person in the body, for who moderates. */
  readonly marks?: readonly FoundPlace[];
  readonly frame: Frame;
}): ReactElement {
  const { t, lang } = frame;
  const translation = contribution.lang === lang ? undefined : contribution.translations[lang];
  return (
    <>
      <p className="as-typed" lang={contribution.lang} dir="auto">
        <MarkedText text={contribution.body} places={marks.filter(({ field }) => field === "body")} frame={frame} />
      </p>
      {translation !== undefined && (
        <div className="brink-quote__translation">
          <p className="brink-quote__translation-label">
            <LanguageBadge>{t("engage.translation.ours", { language: languageName(lang, lang) })}</LanguageBadge>
          </p>
          {translation.title !== "" && (
            <p lang={lang}>
              <strong>{translation.title}</strong>
            </p>
          )}
          <p className="as-typed" lang={lang} dir="auto">
            {translation.body}
          </p>
        </div>
      )}
    </>
  );
}
