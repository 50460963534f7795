import type { Work } from "../../../platform/define/work.ts";
import type { Catalogue } from "../../../platform/i18n/translator.ts";
import { municipalityOf, ownWordsOf } from "../reader.ts";
import type { TranslationEntry } from "../translations.ts";
import { translationEntries } from "../translations.ts";

/** All words of all rooms; asked when needed, because they are joined after the rooms are made. */
export type WordsSource = () => Catalogue;

/** All texts of the residents' side in a language of this municipality; undefined for another language. */
export async function translationsOf(
  work: Work,
  words: Catalogue,
  lang: string,
): Promise<readonly TranslationEntry[] | undefined> {
  const municipality = await municipalityOf(work);
  if (!municipality || ![...municipality.languages, "nl", "en"].includes(lang)) return undefined;
  const own = await ownWordsOf(work, lang);
  return translationEntries(words, lang, own, lang === "nl" ? [] : await ownWordsOf(work, "nl"));
}

export async function translationAt(
  work: Work,
  words: Catalogue,
  lang: string,
  key: string,
): Promise<TranslationEntry | undefined> {
  return (await translationsOf(work, words, lang))?.find((entry) => entry.key === key);
}
