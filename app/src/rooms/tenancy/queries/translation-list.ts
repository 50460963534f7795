import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { mayTranslate } from "../policy.ts";
import { municipalityOf } from "../reader.ts";
import type { TranslationEntry } from "../translations.ts";
import { needsReview } from "../translations.ts";
import type { WordsSource } from "./translations.ts";
import { translationsOf } from "./translations.ts";

export const filters = ["alles", "open", "ontbreekt", "eigen"] as const;
export type TranslationFilter = (typeof filters)[number];

/** What the page asks; anything odd in the address counts as not asked. */
export const translationSearch = z.object({
  textLang: z.string().max(35).catch("").default(""),
  zoek: z.string().max(100).catch("").default(""),
  toon: z.enum(filters).catch("alles").default("alles"),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type TranslationSearch = z.output<typeof translationSearch>;

export type TranslationList = {
  readonly search: TranslationSearch;
  readonly textLang: string;
  readonly languages: readonly string[];
  readonly entries: readonly TranslationEntry[];
  readonly total: number;
  readonly counts: Readonly<Record<TranslationFilter, number>>;
  readonly pages: number;
};

export const translationsPerPage = 25;

/** One page of the texts of a language; the first language that still waits for somebody when none is asked. */
export function translationList(words: WordsSource) {
  return query({
    name: "tenancy.translation_list",
    policy: mayTranslate,
    input: translationSearch,
    async read(work, search) {
      const languages = (await municipalityOf(work))?.languages ?? [];
      const textLang = search.textLang || (languages.find(needsReview) ?? languages[0] ?? "nl");
      const all = await translationsOf(work, words(), textLang);
      if (!all) return notFound();
      const found = all.filter((entry) => mentions(entry, search.zoek));
      const shown = found.filter(tests[search.toon]);
      const begin = (search.pagina - 1) * translationsPerPage;
      return ok({
        search,
        textLang,
        languages,
        entries: shown.slice(begin, begin + translationsPerPage),
        total: shown.length,
        counts: countsOf(found),
        pages: Math.max(1, Math.ceil(shown.length / translationsPerPage)),
      });
    },
  });
}

const tests: Readonly<Record<TranslationFilter, (entry: TranslationEntry) => boolean>> = {
  alles: () => true,
  open: (entry) => entry.reviewedBy === undefined,
  ontbreekt: (entry) => entry.text === undefined,
  eigen: (entry) => entry.from === "own",
};

function countsOf(entries: readonly TranslationEntry[]): Readonly<Record<TranslationFilter, number>> {
  const count = (filter: TranslationFilter) => entries.filter(tests[filter]).length;
  return { alles: count("alles"), open: count("open"), ontbreekt: count("ontbreekt"), eigen: count("eigen") };
}

function mentions({ key, source, text }: TranslationEntry, words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase("nl");
  return [key, source, text ?? ""].some((one) => one.toLocaleLowerCase("nl").includes(wanted));
}
