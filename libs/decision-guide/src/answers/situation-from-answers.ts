import type { Situation } from "../situation/situation.ts";
import type { Answers, Option, ScoredUnknown } from "./answers.ts";
import type { Note } from "./notes.ts";
import { notesOf, weeksToDecision } from "./notes.ts";
import { assume, openQuestions, plausibleAnswers } from "./plausible.ts";
import { situationOf } from "./situation-table.ts";

/** An answer that is open: the situation with each plausible value of it, the other open ones as assumed. */
export type OpenQuestion = { readonly question: ScoredUnknown; readonly situations: readonly Situation[] };

/** Everything that follows from the 24 answers. */
export type AnsweredSituation = {
  /** With what is assumed for open answers. */
  readonly situation: Situation;
  readonly open: readonly OpenQuestion[];
  readonly notes: readonly Note[];
  /** Q19: technologies that cost nothing more; see withExisting. */
  readonly existing: readonly string[];
  /** Q24: how the trajectory will be learnt from. */
  readonly learning: Option<"Q24">;
};

/**
 * From the 24 answers to what is scored, and to what is only said (the table in docs/decision-guide.md).
 * @param today ISO date, to know how far off the decision is
 */
export function situationFromAnswers(answers: Answers, today: string): AnsweredSituation {
  const assumed = assume(answers);
  const beside = { weeksToDecision: weeksToDecision(answers, today), dpiaDone: answers.dpiaDone };
  return {
    situation: situationOf(assumed, beside),
    open: openQuestions(answers).map((question) => ({
      question,
      situations: plausibleAnswers(assumed, question).map((plausible) => situationOf(plausible, beside)),
    })),
    notes: notesOf(answers, today),
    existing: answers.Q19,
    learning: answers.Q24,
  };
}
