import type { Work } from "../../../platform/define/work.ts";
import type { Catalogue } from "../../../platform/i18n/translator.ts";
import { municipalityOf } from "../reader.ts";
import { isLanguageReviewed } from "../translations.ts";
import { translationsOf } from "./translations.ts";

/** How far the texts of one language are; `complete` when nothing has to be looked at any more. */
export type LanguageProgress = {
  readonly lang: string;
  readonly texts: number;
  readonly translated: number;
  readonly reviewed: number;
  readonly complete: boolean;
};

/** The languages of the residents' side, in order. */
export async function languageProgress(work: Work, words: Catalogue): Promise<readonly LanguageProgress[]> {
  const municipality = await municipalityOf(work);
  const progress: LanguageProgress[] = [];
  for (const lang of municipality?.languages ?? []) {
    const entries = (await translationsOf(work, words, lang)) ?? [];
    progress.push({
      lang,
      texts: entries.length,
      translated: entries.filter((entry) => entry.text !== undefined).length,
      reviewed: entries.filter((entry) => entry.reviewedBy !== undefined).length,
      complete: isLanguageReviewed(lang, entries),
    });
  }
  return progress;
}
