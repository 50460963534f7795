import type { ShownCount } from "@brink/indicators";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { AnswerFigures, QuestionFigures, ResultFigures } from "../../../../platform/define/method-results.ts";
import { unsaid } from "../../../../platform/i18n/said.ts";
import type { Question } from "./domain.ts";
import type { ShownRow } from "./kinds/kind.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { dotted } from "./recall.ts";
import type { QuestionResult, SurveyResults } from "./results.ts";
import { isTooFew, shareRatio, shownResult } from "./results.ts";

type Reader = Pick<Frame, "t" | "lang">;

/** What the page of the results shows, as data. */
export function figuresOf({ people, someWithdrew, questions }: SurveyResults, reader: Reader): ResultFigures {
  // Where the page shows nothing it does not say either that somebody took theirs back.
  if (isTooFew(people)) return { people: undefined, someWithdrew: false, questions: [] };
  return { people, someWithdrew, questions: questions.map((result) => questionFigures(result, reader)) };
}

function questionFigures(result: QuestionResult, reader: Reader): QuestionFigures {
  const { question } = result;
  const { t } = reader;
  const { counting } = kindOf(question);
  const shown = shownResult(result);
  const asked = { code: question.code, kind: question.kind, words: dotted(question.words), people: shown.people };
  if (shown.as === "message") {
    const { key, people = 0 } = shown;
    return { ...asked, note: t(key, { people }), counts: undefined, heads: [], answers: [] };
  }
  return {
    ...{ ...asked, note: undefined, counts: t(counting.series ?? "survey.results.series") },
    heads: (counting.heads?.(question, reader) ?? []).map((head) => unsaid(head)),
    answers: shown.counts.map((row) => answerFigures(question, row, shown.people, reader)),
  };
}

function answerFigures(question: Question, row: ShownRow, people: number, reader: Reader): AnswerFigures {
  const { counting } = kindOf(question);
  const count = shownOrNot(row.people);
  const isOfPeople = counting.amount === undefined;
  return {
    ...{ code: row.code, label: unsaid(counting.label(question, row.code, reader)), count },
    shareRatio: count === undefined || !isOfPeople ? undefined : shareRatio(count, people),
    further: counting.heads ? (row.cells ?? []).map(shownOrNot) : [],
  };
}

function shownOrNot(count: ShownCount): number | undefined {
  return count === "suppressed" ? undefined : count;
}
