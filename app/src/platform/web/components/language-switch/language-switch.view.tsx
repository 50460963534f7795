import type { ReactElement } from "react";
import { Pictogram } from "../pictogram/pictogram.view.tsx";

export type LanguageChoice = {
  /** BCP 47: nl, en, pl, ar. */
  readonly code: string;
  /** The language's name in that language itself: العربية. */
  readonly name: string;
  readonly href: string;
  readonly dir?: "ltr" | "rtl" | undefined;
  readonly current?: boolean | undefined;
};

export type LanguageSwitchProps = { readonly label: string; readonly languages: readonly LanguageChoice[] };

/** Every language in its own words and in sight: who reads little Dutch looks for the word, not for a menu. */
export function LanguageSwitch({ label, languages }: LanguageSwitchProps): ReactElement {
  return (
    <nav className="brink-language-switch" aria-label={label}>
      <Pictogram name="globe" />
      <ul className="brink-language-switch__list">
        {languages.map((language) => (
          <li key={language.code}>
            <a
              className="brink-language-switch__link"
              href={language.href}
              lang={language.code}
              hrefLang={language.code}
              dir={language.dir}
              aria-current={language.current === true ? "true" : undefined}
            >
              {language.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
