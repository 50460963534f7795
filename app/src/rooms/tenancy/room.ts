import type { Room } from "../../platform/define/room.ts";
import { room } from "../../platform/define/room.ts";
import { tenancyCommands } from "./commands/all.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { municipality0001 } from "./migrations/0001-municipality.ts";
import { areasAndTranslations0002 } from "./migrations/0002-areas-and-translations.ts";
import { tenancyPages } from "./pages/all.ts";
import { logoDownload } from "./pages/logo.download.ts";
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
    commands: tenancyCommands(words),
    queries: [translationList(words)],
    pages: tenancyPages(words),
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
export type { TextBlock } from "./text-blocks.ts";
export { textBlocks } from "./text-blocks.ts";
export { missingContact, parseTown, townUsage } from "./town-arguments.ts";
export { LongText } from "./views/long-text.view.tsx";
export { Pages } from "./views/pages.view.tsx";
