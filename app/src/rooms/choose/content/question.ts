import { CHECK_IDS, THEMES } from "@brink/decision-guide";
import { z } from "zod";
import type { LocalizedText } from "./record.ts";
import { localizedText } from "./record.ts";

const option = localizedText.extend({ code: z.string().min(1) });

const check = z.strictObject({
  id: z.enum(CHECK_IDS),
  question: localizedText,
  why: localizedText,
  todo: localizedText,
});
export type Check = z.output<typeof check>;

export const quickScanFile = z.strictObject({
  themes: z
    .array(z.strictObject({ code: z.enum(THEMES), name: localizedText, checks: z.array(check).length(6) }))
    .length(THEMES.length),
});
export type ScanTheme = z.output<typeof quickScanFile>["themes"][number];

const question = z.strictObject({
  id: z.string(),
  page: z.int(),
  kind: z.enum(["single", "multi", "number", "groups"]),
  dontKnow: z.boolean(),
  question: localizedText,
  help: localizedText,
  why: localizedText,
  options: z.array(option).min(2).optional(),
  optionsFrom: z.enum(["targetGroups", "competences", "technologies"]).optional(),
  max: z.int().optional(),
  min: z.int().optional(),
  unit: localizedText.optional(),
  alsoAsk: z.strictObject({ key: z.string(), kind: z.enum(["date", "tick"]), question: localizedText }).optional(),
});
export type Question = z.output<typeof question>;

export const situationQuestionsFile = z.strictObject({
  pages: z.array(z.strictObject({ page: z.int(), title: localizedText })).min(1),
  dontKnow: option,
  questions: z.array(question).length(24),
});
export type SituationQuestions = z.output<typeof situationQuestionsFile>;

export const namedListFile = z.array(
  z.strictObject({ code: z.string(), name: localizedText, meaning: localizedText.optional() }),
);
export type NamedCode = z.output<typeof namedListFile>[number];

export const levelsFile = z.array(
  z.strictObject({ level: z.int(), code: z.string(), name: localizedText, sentence: localizedText }),
);

export const sourcesFile = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    years: z.array(z.int()),
    sites: z.array(z.string()),
    url: z.url().optional(),
    note: z.string().optional(),
  }),
);
export type Source = z.output<typeof sourcesFile>[number];

/** An option of a question, in words; undefined when it is none, or is that nobody knows. */
export function optionOf({ questions }: SituationQuestions, question: string, code: string): LocalizedText | undefined {
  const found = questions.find(({ id }) => id === question)?.options?.find((one) => one.code === code);
  return found && { nl: found.nl, en: found.en };
}
