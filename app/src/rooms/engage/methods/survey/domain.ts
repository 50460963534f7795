import type { Localized } from "../../../../kernel/localized.ts";
import { pickText } from "../../../../kernel/localized.ts";
import type { Json } from "../../../../platform/define/work.ts";
import type { Area } from "../../../../platform/map/area.ts";
import type { Condition } from "./conditions/condition.ts";

/** An answer to choose; its code never changes, its words may be corrected. */
export type Option = { readonly code: string; readonly label: Localized };

/** What a kind of question keeps besides options; only the kind itself reads it. */
export type KindSettings = { readonly [key: string]: Json };

export type Question = {
  /** `v1`, `v2` …: its name in the form, in the database and in an export. */
  readonly code: string;
  /** A folder of `kinds/`. */
  readonly kind: string;
  readonly words: Localized;
  /** Why people are asked this; always there when they have to answer. */
  readonly why: Localized;
  readonly required: boolean;
  readonly options: readonly Option[];
  readonly settings: KindSettings;
  readonly condition: Condition | undefined;
  /** The code of an earlier question, of which the answer stands in these words. */
  readonly recalls?: string | undefined;
  /** Where its answers have to lie, of a question for a place: known only where somebody answers it. */
  readonly within?: Area | undefined;
  /** When it was first written; not known of the oldest. */
  readonly since?: Date | undefined;
};

export type SurveySetup = { readonly questions: readonly Question[] };

/** What is kept of an answer: `choices` are counted and stay as numbers, `words` go with whoever wrote them. */
export type Given = {
  readonly choices: readonly string[];
  readonly words: string;
  /** Kept apart from the answers. */
  readonly contact?: ContactDetails;
};

/** How to reach somebody; "" for what they did not say. */
export type ContactDetails = { readonly name: string; readonly email: string; readonly phone: string };

/** What somebody answered to one question. */
export type SurveyAnswer = Given & { readonly code: string };

/** Longest texts, in characters, and the most questions that somebody on a phone gets through. */
export const lengths = {
  question: 300,
  why: 300,
  explanation: 1000,
  label: 150,
  open: 5000,
  short: 150,
  unit: 30,
} as const;
export const questionsAtMost = 30;
export const partsAtMost = 10;
export const optionsAtMost = 26;

export function isBlank({ choices, words, contact }: Given): boolean {
  return choices.length === 0 && words === "" && contact === undefined;
}

/** The question as staff read it, in an option or a line of a list. */
export function plainWords({ words }: Pick<Question, "words">, lang: string): string {
  return pickText(words, lang).text;
}
