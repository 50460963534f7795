export type { CatalogueItem, Competence, Phase, TargetGroup } from "./catalogue/catalogue-item.ts";
export {
  COMPETENCES,
  contactOf,
  FEEDBACK_LOOP,
  PHASES,
  TARGET_GROUPS,
  withExisting,
} from "./catalogue/catalogue-item.ts";
export type { Goal, Level } from "./catalogue/goals.ts";
export { demandedGoals, GOALS, LEVELS } from "./catalogue/goals.ts";

export type { Situation } from "./situation/situation.ts";
export type { ParsedSituation, SituationKey, SituationProblem } from "./situation/parse-situation.ts";
export { parseSituation, SITUATION_KEYS } from "./situation/parse-situation.ts";

export type { ConflictReason, PairValue, SynergyReason } from "./scoring/pair-values.ts";
export { CONFLICTS, SYNERGIES } from "./scoring/pair-values.ts";
export type { Score, ScoreProblem, ScoreResult } from "./scoring/score.ts";
export { itemsByIds, score } from "./scoring/score.ts";
export type { HardFlag } from "./scoring/scorer.ts";
export { HARD_FLAGS } from "./scoring/scorer.ts";
export type { SubScore, Weights } from "./scoring/weights.ts";
export { SUB_SCORES, WEIGHTS } from "./scoring/weights.ts";

export type { Inadmissibility } from "./search/admissible.ts";
export { inadmissibilities, isAdmissible } from "./search/admissible.ts";
export type { Advice, Combination, Winner } from "./search/advise.ts";
export { advise, winner } from "./search/advise.ts";
export type { Standing } from "./search/standing.ts";
export { standing } from "./search/standing.ts";
export type { NoAdvice } from "./search/why-no-advice.ts";

export type { Change } from "./explaining/changes.ts";
export type { Bar } from "./explaining/bars.ts";
export type { Explanation, ExplanationResult } from "./explaining/explain.ts";
export { explain } from "./explaining/explain.ts";
export type { Gap, GapRule, RepairStep } from "./explaining/gaps.ts";
export { GAP_RULES, gaps } from "./explaining/gaps.ts";
export type { Lever } from "./explaining/levers.ts";
export type { Reason } from "./explaining/reasons.ts";
export { reasonsOf } from "./explaining/reasons.ts";
export type { PartLoss, Turn, WhyNot, WhyNotResult } from "./explaining/why-not.ts";
export { whyNot } from "./explaining/why-not.ts";

export type { FrontPoint } from "./front/front.ts";
export { front } from "./front/front.ts";

export type { Answers, DefiniteAnswers, DontKnow, Option, ScoredUnknown } from "./answers/answers.ts";
export { DONT_KNOW, MOST_GOALS, OPTIONS, SCORED_UNKNOWNS } from "./answers/answers.ts";
export type { AnswerEffect, DecidingAnswer } from "./answers/deciding-answer.ts";
export { decidingAnswer } from "./answers/deciding-answer.ts";
export type { Note } from "./answers/notes.ts";
export type { AnswerKey, AnswerProblem, ParsedAnswers } from "./answers/parse-answers.ts";
export { ANSWER_KEYS, parseAnswers } from "./answers/parse-answers.ts";
export type { PlanNote } from "./answers/plan-notes.ts";
export { planNotes } from "./answers/plan-notes.ts";
export type { ProvisionalAdvice, Ranked } from "./answers/provisional-advice.ts";
export { provisionalAdvice } from "./answers/provisional-advice.ts";
export type { AnswerControl, KeptAnswers, ReadTyped, Typed, TypedProblem } from "./answers/typed-answers.ts";
export { answersAfter, keysOf, readTyped, weightField } from "./answers/typed-answers.ts";
export { PLAUSIBLE } from "./answers/plausible.ts";
export type { AnsweredSituation, OpenQuestion } from "./answers/situation-from-answers.ts";
export { situationFromAnswers } from "./answers/situation-from-answers.ts";
export type {
  CheckAnswer,
  CheckAnswers,
  CheckId,
  QuickScan,
  QuickScanResult,
  ScanFinding,
  ScanOutcome,
  Theme,
} from "./answers/quick-scan.ts";
export { CHECK_IDS, quickScan, THEMES } from "./answers/quick-scan.ts";
export type { JudgedOutcome, JudgedScan, Judgement, ScanAnswer, ScanAnswers } from "./answers/judge-scan.ts";
export { bestScanLeft, judgeScan, mayGoOn, SCAN_ANSWERS } from "./answers/judge-scan.ts";
