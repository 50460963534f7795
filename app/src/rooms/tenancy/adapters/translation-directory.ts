import type { Clock } from "../../../kernel/clock.ts";
import type { TranslationDirectory } from "../../../platform/http/context.ts";
import type { Catalogue } from "../../../platform/i18n/translator.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import type { Storage } from "../../../platform/storage/storage.ts";
import { allOwnWords } from "../reader.ts";
import type { OwnWord } from "../translations.ts";
import { isLanguageReviewed, needsReview, translationEntries, usableWords } from "../translations.ts";
import type { KeptAnswer } from "./kept-answer.ts";
import { keepAnswer } from "./kept-answer.ts";
import { onTenancyChange } from "./tenant-directory.ts";

const keptMs = 2_000;

/** What a page has to know of a language in a municipality. */
export type LanguageState = {
  readonly words: Readonly<Record<string, string>>;
  /** False: "vertaling nog niet nagekeken" has to stand on every page in this language. */
  readonly reviewed: boolean;
};

export interface LanguageDirectory extends TranslationDirectory {
  /** Whether somebody in this municipality put their name under every text of this language. */
  isReviewed(tenantId: string, lang: string): Promise<boolean>;
}

type States = ReadonlyMap<string, LanguageState>;

/** The municipality's own words, and whether somebody signed them, with a short memory per municipality. */
export function createTranslationDirectory(storage: Storage, clock: Clock, words: Catalogue): LanguageDirectory {
  const kept = new Map<string, KeptAnswer<States>>();
  onTenancyChange(storage, (tenantId) => kept.get(tenantId)?.forget());

  function statesOf(tenantId: string): Promise<States> {
    let answer = kept.get(tenantId);
    if (!answer) {
      const ask = async () => languageStates(words, await storage.platform((client) => allOwnWords(client, tenantId)));
      kept.set(tenantId, (answer = keepAnswer(ask, keptMs, clock)));
    }
    return answer.get();
  }

  async function ownWords(tenantId: string, lang: string): Promise<LanguageState["words"]> {
    return (await statesOf(tenantId)).get(lang)?.words ?? {};
  }

  async function isReviewed(tenantId: string, lang: string): Promise<boolean> {
    return (await statesOf(tenantId)).get(lang)?.reviewed ?? !needsReview(lang);
  }

  return {
    ownWords,
    isReviewed,
    async notice(tenantId, lang) {
      if (await isReviewed(tenantId, lang)) return undefined;
      return translator(words, lang, await ownWords(tenantId, lang))("tenancy.translation.unreviewed");
    },
  };
}

/** Every language that Brink brings or this municipality wrote words in; worked out once, not on every page. */
function languageStates(words: Catalogue, own: readonly (OwnWord & { lang: string })[]): States {
  const byLang = Map.groupBy(own, (word) => word.lang);
  const dutch = byLang.get("nl") ?? [];
  const languages = new Set([...Object.keys(words), ...byLang.keys()]);
  return new Map(
    [...languages].map((lang) => {
      const list = byLang.get(lang) ?? [];
      const entries = translationEntries(words, lang, list, lang === "nl" ? [] : dutch);
      return [lang, { words: usableWords(words, lang, list), reviewed: isLanguageReviewed(lang, entries) }];
    }),
  );
}
