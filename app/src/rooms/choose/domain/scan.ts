import type { CheckAnswer, CheckId, QuickScan, ScanOutcome } from "@brink/decision-guide";
import { CHECK_IDS, quickScan } from "@brink/decision-guide";

/** "Weet ik niet" is an answer too: what nobody knows has not been arranged. */
export const scanAnswers = ["yes", "partly", "no", "unknown"] as const;
export type ScanAnswer = (typeof scanAnswers)[number];
export type ScanAnswers = Readonly<Partial<Record<CheckId, ScanAnswer>>>;

/** `findOut`: what is not known decides whether there is anything to ask residents, so that comes first. */
export type JudgedOutcome = ScanOutcome | "findOut";

export type JudgedScan = Omit<QuickScan, "outcome"> & {
  readonly outcome: JudgedOutcome;
  readonly unknown: readonly CheckId[];
};

export type Judgement =
  | { readonly complete: true; readonly scan: JudgedScan }
  | { readonly complete: false; readonly unanswered: readonly CheckId[] };

/**
 * Judges the 36 checks. Unknown counts as no in the scores. A stop or inform-only that would go away if the unknown
 * were a yes is no verdict yet: first find out.
 */
export function judgeScan(answers: ScanAnswers): Judgement {
  const unanswered = CHECK_IDS.filter((check) => answers[check] === undefined);
  const low = quickScan(known(answers, "no"));
  const high = quickScan(known(answers, "yes"));
  if (!low.ok || !high.ok) return { complete: false, unanswered };
  const unknown = CHECK_IDS.filter((check) => answers[check] === "unknown");
  const outcome = stops(low.value.outcome) && !stops(high.value.outcome) ? "findOut" : low.value.outcome;
  return { complete: true, scan: { ...low.value, outcome, unknown } };
}

/** Whether residents may be asked: else there is no advice about how. */
export function mayGoOn(judgement: Judgement): boolean {
  return judgement.complete && (judgement.scan.outcome === "go" || judgement.scan.outcome === "repairFirst");
}

function stops(outcome: JudgedOutcome): boolean {
  return outcome === "stop" || outcome === "informOnly";
}

function known(answers: ScanAnswers, instead: CheckAnswer): Readonly<Partial<Record<CheckId, CheckAnswer>>> {
  return Object.fromEntries(
    Object.entries(answers).map(([check, answer]) => [check, answer === "unknown" ? instead : answer]),
  );
}
