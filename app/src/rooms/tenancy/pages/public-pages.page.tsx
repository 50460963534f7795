import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import { mayReadAboutUs } from "../policy.ts";
import { languageProgress } from "../queries/language-progress.ts";
import type { WordsSource } from "../queries/translations.ts";
import { municipalityOf } from "../reader.ts";
import { AboutView } from "../views/about.view.tsx";
import { LegalPage } from "../views/legal-page.view.tsx";
import { PrivacyView } from "../views/privacy.view.tsx";
import { loadMunicipality } from "./load-municipality.ts";

const open = { layout: "resident", policy: mayReadAboutUs, params: z.object({}), cacheable: true } as const;

export const privacyPage = page({
  ...open,
  path: "/privacy",
  load: loadMunicipality,
  title: (_municipality, { t }) => t("tenancy.legal.privacy"),
  view: (municipality, frame) => <PrivacyView municipality={municipality} frame={frame} />,
});

export const accessibilityPage = page({
  ...open,
  path: "/toegankelijkheid",
  load: loadMunicipality,
  title: (_municipality, { t }) => t("tenancy.legal.accessibility"),
  view: ({ legalTexts }, frame) => <LegalPage kind="accessibility" texts={legalTexts} frame={frame} />,
});

export function aboutPage(words: WordsSource) {
  return page({
    ...open,
    path: "/over",
    async load(work) {
      const municipality = await municipalityOf(work);
      return municipality ? ok({ municipality, languages: await languageProgress(work, words()) }) : notFound();
    },
    title: (_loaded, { t }) => t("tenancy.about.title"),
    view: (loaded, frame) => <AboutView {...loaded} frame={frame} />,
  });
}
