import { suppressCounts, suppressionRules } from "@brink/indicators";
import type { ShownCount } from "@brink/indicators";
import type { Work } from "../../../../platform/define/work.ts";
import type { Question, SurveySetup } from "./domain.ts";
import type { ShownRow } from "./kinds/kind.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { counted } from "./parts.ts";
import type { ChoiceCount } from "./reader.ts";
import { choiceCounts, respondents } from "./reader.ts";

/** How a question was answered, fit to show to everybody. */
export type QuestionResult = {
  readonly question: Question;
  readonly people: ShownCount;
  /** Empty for questions in own words: those are read, not shown. */
  readonly counts: readonly ShownRow[];
  /** A message: why there are no counts yet, and when they come. */
  readonly laterKey?: string;
};

export type SurveyResults = {
  readonly people: ShownCount;
  /** Some of the numbers belong to somebody who took their answers back after the end. */
  readonly someWithdrew: boolean;
  readonly questions: readonly QuestionResult[];
};

/** What everybody gets of a question: a message in the place of counts, or the counts. */
export type ShownResult =
  | { readonly as: "message"; readonly key: string; readonly people: number | undefined }
  | { readonly as: "counts"; readonly people: number; readonly counts: readonly ShownRow[] };

const rules = suppressionRules.public;

/**
 * Counts per question, small ones hidden and the rest rounded, so that nobody is recognised.
 * @param isOver whether nobody can take part any more
 */
export async function surveyResults(
  work: Work,
  activityId: string,
  setup: SurveySetup,
  isOver: boolean,
): Promise<SurveyResults> {
  const perChoice = await choiceCounts(work, activityId);
  const { people, withdrawn } = await respondents(work, activityId, mostAnswered(perChoice));
  const perQuestion = new Map(perChoice.filter((row) => row.choice === "").map((row) => [row.code, row.people]));
  return {
    people: suppressCounts([people], rules).total,
    someWithdrew: withdrawn > 0,
    questions: counted(setup.questions).map((question) =>
      resultOf(question, perQuestion.get(question.code) ?? 0, perChoice, isOver),
    ),
  };
}

function mostAnswered(counts: readonly ChoiceCount[]): string {
  const [most] = counts.filter(({ choice }) => choice === "").toSorted((one, other) => other.people - one.people);
  return most?.code ?? "";
}

/** One answer each: the counts add up and protect each other. Several answers each: every option is a yes or a no. */
export function resultOf(
  question: Question,
  people: number,
  perChoice: readonly ChoiceCount[],
  isOver = false,
): QuestionResult {
  const { counting } = kindOf(question);
  const { by } = counting;
  const codes = counting.choices(question);
  const given = perChoice.filter(({ code, choice }) => code === question.code && choice !== "");
  const own = new Map(given.map((row) => [row.choice, row.people]));
  const laterKey = isOver ? undefined : counting.laterKey?.(question);
  if (laterKey !== undefined) return { question, people: suppressCounts([people], rules).total, counts: [], laterKey };
  const rows = counting.rows?.(question, { people, all: own, of: (choice) => own.get(choice) ?? 0 });
  if (rows) return { question, people: suppressCounts([people], rules).total, counts: rows };
  const counts = codes.map((code) => own.get(code) ?? 0);
  const all = suppressCounts([people], rules).total;
  const together = suppressCounts(counts, rules);
  const shown =
    by === "several"
      ? counts.map((count) => suppressCounts([count, people - count], rules).counts[0] ?? 0)
      : together.counts;
  return {
    question,
    people: by === "one" ? together.total : all,
    counts: codes.map((code, at) => ({ code, people: shown[at] ?? 0 })),
  };
}

/** Of so few people nothing at all is shown. */
export function isTooFew(people: ShownCount): people is 0 | "suppressed" {
  return people === "suppressed" || people === 0;
}

/** The page and the API both show this, so that neither tells more than the other. */
export function shownResult({ question, people, counts, laterKey }: QuestionResult): ShownResult {
  const { counting } = kindOf(question);
  if (laterKey !== undefined) return { as: "message", key: laterKey, people: undefined };
  const isRead = counting.by === "words" || (counting.told !== undefined && counts.length === 0);
  if (isTooFew(people)) return { as: "message", key: "survey.results.questionTooFew", people: undefined };
  if (isRead) return { as: "message", key: counting.told ?? "survey.results.open", people };
  return { as: "counts", people, counts };
}

/** A share of counts that were rounded to five is no sharper than that: to the nearest 5 %, 0 to 1. */
export function shareRatio(count: number, people: number): number {
  return Math.min(1, Math.round((count / people) * 20) / 20);
}
