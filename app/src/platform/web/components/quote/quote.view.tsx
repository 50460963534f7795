import type { ReactElement, ReactNode } from "react";

export type QuoteTranslation = {
  readonly text: string;
  /** "In het Nederlands". */
  readonly label: string;
  /** The page's language, in which the translation is. */
  readonly lang: string;
  /** A LanguageBadge. */
  readonly badge?: ReactNode;
};

export type QuoteProps = {
  /** What was said, in the words of who said it. */
  readonly text: string;
  readonly lang?: string | undefined;
  /** Who said it and where it was heard: "Bewoner van de Bloemenwijk, aan de keukentafel". */
  readonly attribution?: string | undefined;
  readonly translation?: QuoteTranslation | undefined;
};

/** A resident's own words; a translation stands beside them, never instead of them. */
export function Quote({ text, lang, attribution, translation }: QuoteProps): ReactElement {
  return (
    <figure className="brink-quote">
      <blockquote className="utrecht-blockquote brink-quote__words">
        <p className="as-typed" lang={lang} dir={lang === undefined ? undefined : "auto"}>
          {text}
        </p>
      </blockquote>
      {(attribution !== undefined || translation !== undefined) && (
        <figcaption className="utrecht-blockquote__caption brink-quote__caption">
          {attribution !== undefined && <p>{attribution}</p>}
          {translation !== undefined && (
            <div className="brink-quote__translation">
              <p className="brink-quote__translation-label">
                {translation.label} {translation.badge}
              </p>
              <p className="as-typed" lang={translation.lang}>
                {translation.text}
              </p>
            </div>
          )}
        </figcaption>
      )}
    </figure>
  );
}
