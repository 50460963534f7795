import type { Room } from "../../platform/define/room.ts";
import { room } from "../../platform/define/room.ts";
import { addHost } from "./commands/add-host.ts";
import { changeBrand } from "./commands/change-brand.ts";
import { changeContact } from "./commands/change-contact.ts";
import { addLanguage, moveLanguageUp, removeLanguage } from "./commands/change-languages.ts";
import { changeLegalTexts } from "./commands/change-legal-texts.ts";
import { changeLogo, removeLogo } from "./commands/change-logo.ts";
import { changeMunicipality } from "./commands/change-municipality.ts";
import { changeRetention } from "./commands/change-retention.ts";
import { createMunicipality } from "./commands/create-municipality.ts";
import { replaceAreas } from "./commands/replace-areas.ts";
import { reviewTranslation } from "./commands/review-translation.ts";
import { restoreTranslation, saveTranslation } from "./commands/save-translation.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { municipality0001 } from "./migrations/0001-municipality.ts";
import { areasAndTranslations0002 } from "./migrations/0002-areas-and-translations.ts";
import { brandPage } from "./pages/brand.page.tsx";
import { languagesPage } from "./pages/languages.page.tsx";
import { legalTextPage } from "./pages/legal-text.page.tsx";
import { logoDownload } from "./pages/logo.download.ts";
import { municipalityPage } from "./pages/municipality.page.tsx";
import { aboutPage, accessibilityPage, privacyPage } from "./pages/public-pages.page.tsx";
import { areasPage, contactPage, namePage, retentionPage } from "./pages/simple-settings.page.tsx";
import { translationPage } from "./pages/translation.page.tsx";
import { translationsPage } from "./pages/translations.page.tsx";
import { translationList } from "./queries/translation-list.ts";
import type { WordsSource } from "./queries/translations.ts";
import { starterWords } from "./seeds/starter-words.ts";
import { settingsHref } from "./settings-paths.ts";

/** The municipality itself: who it is, how it looks, what it promises, in which languages. */
export function tenancyRoom(bindings: { readonly words: WordsSource }): Room {
  const { words } = bindings;
  return room({
    name: "tenancy",
    migrations: [municipality0001, areasAndTranslations0002],
    // Languages beside Dutch and English come along unreviewed; a municipality signs or changes them.
    messages: { nl, en, ...starterWords },
    commands: [
      createMunicipality,
      addHost,
      changeMunicipality,
      changeBrand,
      changeLogo,
      removeLogo,
      changeContact,
      changeRetention,
      changeLegalTexts,
      addLanguage,
      removeLanguage,
      moveLanguageUp,
      replaceAreas,
      saveTranslation(words),
      restoreTranslation(words),
      reviewTranslation(words),
    ],
    queries: [translationList(words)],
    pages: [
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
    ],
    downloads: [logoDownload],
    navigation: [
      { side: "staff", href: settingsHref.overview, key: "tenancy.staff.title", order: 80, roles: ["administrator"] },
      {
        side: "staff",
        href: settingsHref.translations,
        key: "tenancy.staff.translations",
        order: 85,
        roles: ["administrator", "adviser", "moderator"],
      },
    ],
  });
}

export type { CreatedTown } from "./create-town.ts";
export type { Municipality } from "./domain.ts";
export { createTenantDirectory } from "./adapters/tenant-directory.ts";
export { createTranslationDirectory } from "./adapters/translation-directory.ts";
export { createTown } from "./create-town.ts";
export { publicAddress } from "./host-name.ts";
export { languageName } from "./language-name.ts";
export { areasOf, municipalityOf, ownWordsIn, retentionOf } from "./reader.ts";
export { settingsHref } from "./settings-paths.ts";
export { seedDemoMunicipality } from "./seeds/demo-municipality.ts";
export { missingContact, parseTown, townUsage } from "./town-arguments.ts";
export { Pages } from "./views/pages.view.tsx";
