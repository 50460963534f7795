import type { Localized } from "../../../../kernel/localized.ts";
import type { Fields } from "../../../../platform/define/method.ts";

export const kinds = ["single", "multiple", "scale", "open"] as const;
export type QuestionKind = (typeof kinds)[number];

/** An answer to choose; its code never changes, its words may be corrected. */
export type Option = { readonly code: string; readonly label: Localized };

/** Only asked of who gave one of these answers to an earlier question. */
export type Condition = { readonly code: string; readonly choices: readonly string[] };

export type Question = {
  /** `v1`, `v2` …: its name in the form, in the database and in an export. */
  readonly code: string;
  readonly kind: QuestionKind;
  readonly words: Localized;
  readonly required: boolean;
  /** Of a scale: 1 to 5, the first and last labels say what they mean. */
  readonly options: readonly Option[];
  readonly condition: Condition | undefined;
};

export type SurveySetup = { readonly questions: readonly Question[] };

/** What somebody answered to one question: choices, or words. */
export type SurveyAnswer = { readonly code: string; readonly choices: readonly string[]; readonly words: string };

export const scalePoints = ["1", "2", "3", "4", "5"] as const;

/** Longest texts, in characters, and the most questions that somebody on a phone gets through. */
export const lengths = { question: 300, label: 150, open: 3000 } as const;
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

/** Why a question cannot stand where it stands: its condition has to look back at something that can be chosen. */
export function conditionProblem(
  question: Pick<Question, "code" | "condition">,
  before: readonly Question[],
): "unknown" | undefined {
  const { condition } = question;
  if (!condition) return undefined;
  const earlier = before.find((one) => one.code === condition.code && one.kind !== "open");
  const known = earlier?.options.map((option) => option.code) ?? [];
  return condition.choices.length > 0 && condition.choices.every((choice) => known.includes(choice))
    ? undefined
    : "unknown";
}
