import type { CheckAnswer, CheckId, QuickScan, ScanOutcome } from "./quick-scan.ts";
import { CHECK_IDS, scored } from "./quick-scan.ts";

/** "Weet ik niet" is an answer too: what nobody knows has not been arranged. */
export const SCAN_ANSWERS = ["yes", "partly", "no", "unknown"] as const;
export type ScanAnswer = (typeof SCAN_ANSWERS)[number];
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

/** Judges the 36 checks; there is no outcome as long as one of them is open. */
export function judgeScan(answers: ScanAnswers): Judgement {
  const unanswered = openChecks(answers);
  return unanswered.length > 0 ? { complete: false, unanswered } : { complete: true, scan: judged(answers) };
}

/** Whether residents may be asked: else there is no advice about how. */
export function mayGoOn(judgement: Judgement): boolean {
  return judgement.complete && (judgement.scan.outcome === "go" || judgement.scan.outcome === "repairFirst");
}

/** What comes out if every check that is still open gets a yes: better than this it does not become. */
export function bestScanLeft(answers: ScanAnswers): { readonly open: number; readonly scan: JudgedScan } {
  const open = openChecks(answers);
  const rest: ScanAnswers = Object.fromEntries(open.map((check) => [check, "yes"]));
  return { open: open.length, scan: judged({ ...answers, ...rest }) };
}

function openChecks(answers: ScanAnswers): readonly CheckId[] {
  return CHECK_IDS.filter((check) => answers[check] === undefined);
}

/**
 * Unknown counts as no in the scores. A stop or inform-only that would go away if the unknown were a yes is no verdict yet: first
 * find out.
 */
function judged(answers: ScanAnswers): JudgedScan {
  const low = scored(known(answers, "no"));
  const high = scored(known(answers, "yes"));
  const unknown = CHECK_IDS.filter((check) => answers[check] === "unknown");
  return { ...low, outcome: stops(low.outcome) && !stops(high.outcome) ? "findOut" : low.outcome, unknown };
}

function stops(outcome: ScanOutcome): boolean {
  return outcome === "stop" || outcome === "informOnly";
}

function known(answers: ScanAnswers, instead: CheckAnswer): Readonly<Partial<Record<CheckId, CheckAnswer>>> {
  return Object.fromEntries(
    Object.entries(answers).map(([check, answer]) => [check, answer === "unknown" ? instead : answer]),
  );
}
