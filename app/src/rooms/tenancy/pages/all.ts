import type { Page } from "../../../platform/define/page.ts";
import type { WordsSource } from "../queries/translations.ts";
import { brandPage } from "./brand.page.tsx";
import { languagesPage } from "./languages.page.tsx";
import { legalTextPage } from "./legal-text.page.tsx";
import { municipalityPage } from "./municipality.page.tsx";
import { aboutPage, accessibilityPage, privacyPage } from "./public-pages.page.tsx";
import { areasPage, contactPage, namePage, retentionPage } from "./simple-settings.page.tsx";
import { translationPage } from "./translation.page.tsx";
import { translationsPage } from "./translations.page.tsx";

/** Every page of this room. */
export function tenancyPages(words: WordsSource): readonly Page[] {
  return [
    municipalityPage,
    namePage,
    contactPage,
    brandPage,
    retentionPage,
    areasPage,
    languagesPage(words),
    legalTextPage,
    translationsPage(words),
    translationPage(words),
    privacyPage,
    accessibilityPage,
    aboutPage(words),
  ];
}
