import type { Localized } from "../../../../kernel/localized.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import type { Json } from "../../../../platform/define/work.ts";

/** An answer to choose; its code never changes, its words may be corrected. */
export type Option = { readonly code: string; readonly label: Localized };

/** Only asked of who gave one of these answers to an earlier question. */
export type Condition = { readonly code: string; readonly choices: readonly string[] };

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
};

export type SurveySetup = { readonly questions: readonly Question[] };

/** What is kept of an answer: `choices` are counted and stay as numbers, `words` go with whoever wrote them. */
export type Given = { readonly choices: readonly string[]; readonly words: string };

/** What somebody answered to one question. */
export type SurveyAnswer = Given & { readonly code: string };

/** Longest texts, in characters, and the most questions that somebody on a phone gets through. */
export const lengths = { question: 300, why: 300, label: 150, open: 3000, short: 150, unit: 30 } as const;
export const questionsAtMost = 30;
export const optionsAtMost = 15;
const perScreen = 5;

/** Whether a question is asked of who gave these answers. A question whose own condition fails asks nothing on. */
export function isAsked(question: Question, questions: readonly Question[], fields: Fields): boolean {
  const { condition } = question;
  if (!condition) return true;
  const earlier = questions.find((one) => one.code === condition.code);
  if (!earlier || !isAsked(earlier, questions.slice(0, questions.indexOf(question)), fields)) return false;
  return (fields[earlier.code] ?? []).some((choice) => condition.choices.includes(choice));
}

/**
 * The screens of a survey: a question that depends on an answer comes on a later screen than that answer, so that it
 * works without JavaScript.
 */
export function screensOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const screens: Question[][] = [];
  for (const question of questions) {
    const last = screens.at(-1);
    const depends = last?.some((one) => one.code === question.condition?.code) === true;
    if (!last || depends || last.length >= perScreen) screens.push([question]);
    else last.push(question);
  }
  return screens;
}

/**
 * Why a question cannot stand where it stands: its condition has to look back at something that can be chosen. `before`
 * are the earlier questions that a condition can look at.
 */
export function conditionProblem(
  question: Pick<Question, "code" | "condition">,
  before: readonly Question[],
): "unknown" | undefined {
  const { condition } = question;
  if (!condition) return undefined;
  const known = before.find((one) => one.code === condition.code)?.options.map((option) => option.code) ?? [];
  return condition.choices.length > 0 && condition.choices.every((choice) => known.includes(choice))
    ? undefined
    : "unknown";
}
