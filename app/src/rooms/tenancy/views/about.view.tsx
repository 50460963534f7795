import type { ReactElement } from "react";
import { textDirection } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Hero } from "../../../platform/web/components/hero/hero.view.tsx";
import { LanguageBadge } from "../../../platform/web/components/language-badge/language-badge.view.tsx";
import type { Municipality } from "../domain.ts";
import { languageName } from "../language-name.ts";
import type { LanguageProgress } from "../queries/language-progress.ts";
import { LegalText } from "./legal-page.view.tsx";

export type AboutViewProps = {
  readonly municipality: Municipality;
  readonly languages: readonly LanguageProgress[];
  readonly frame: Frame;
};

/** Whose site this is, what it runs on, in which languages, and how people talk here. */
export function AboutView({ municipality, languages, frame }: AboutViewProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <Hero title={t("tenancy.about.title")} lead={t("tenancy.about.lead", { municipality: municipality.name })} />
      <div className="section">
        <div className="wrap stack stack--loose">
          <section className="prose">
            <Heading level={2}>{t("tenancy.about.brink")}</Heading>
            <p>{t("tenancy.about.brinkText")}</p>
            <p>{t("tenancy.about.openText")}</p>
          </section>
          <Languages languages={languages} frame={frame} />
          <section className="stack" id="huisregels">
            <Heading level={2}>{t("tenancy.legal.houseRules")}</Heading>
            <LegalText kind="houseRules" texts={municipality.legalTexts} frame={frame} />
          </section>
        </div>
      </div>
    </>
  );
}

function Languages({ languages, frame }: Pick<AboutViewProps, "languages" | "frame">): ReactElement {
  const { t } = frame;
  return (
    <section className="prose">
      <Heading level={2}>{t("tenancy.about.languages")}</Heading>
      <p>{t("tenancy.about.languagesText")}</p>
      <ul>
        {languages.map(({ lang, complete }) => (
          <li key={lang}>
            <a href={`/over?lang=${lang}`} hrefLang={lang} lang={lang} dir={textDirection(lang)}>
              {languageName(lang, lang)}
            </a>{" "}
            {!complete && <LanguageBadge>{t("tenancy.translation.unreviewed")}</LanguageBadge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
