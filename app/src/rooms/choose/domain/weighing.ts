import type { AnswerKey, JudgedOutcome, ProvisionalAdvice, ScanAnswers } from "@brink/decision-guide";
import { judgeScan } from "@brink/decision-guide";
import type { Compared } from "./differences.ts";
import { withAnswer } from "./differences.ts";
import type { Guide } from "./guide.ts";
import type { Said } from "./said.ts";
import { answerText } from "./said.ts";

/** What there would be advised, in short. */
export type Advised =
  | { readonly state: "found"; readonly items: readonly string[] }
  | { readonly state: "none" }
  | { readonly state: "missing"; readonly questions: readonly AnswerKey[] };

/** The advice with the guide's own answers, and with one answer of a colleague in the place of its own. */
export type Weighed = {
  readonly now: Advised;
  readonly instead: readonly { readonly asked: string; readonly answer: Said; readonly advised: Advised }[];
};

/** As kept: it holds as long as the guide and the numbers are what they were. */
export type StoredWeighing = Weighed & {
  readonly guideVersion: number;
  readonly catalogueHash: string;
  readonly computedAt: Date;
};

export type ScanOutcome = JudgedOutcome | "incomplete";

/** What one answer of a colleague would do. `notComputed`: nobody asked yet, or since then something changed. */
export type Effect =
  | { readonly on: "scan"; readonly changes: boolean; readonly from: ScanOutcome; readonly to: ScanOutcome }
  | { readonly on: "advice"; readonly changes: boolean; readonly from: Advised; readonly to: Advised }
  | { readonly on: "notComputed" };

/** So many searches at most for one press: each takes up to some tenths of a second. */
export const weighedAtMost = 24;

/** What to compute, one answer at a time: where people differ first. */
export function toWeigh(compared: readonly Compared[]): readonly { readonly asked: string; readonly answer: Said }[] {
  const open = compared.filter(({ asked }) => asked.kind === "question");
  const inTurn = [...open.filter(({ standing }) => standing === "differ"), ...open.filter(isKnownElsewhere)];
  return inTurn.flatMap(({ asked, given }) =>
    given.filter(({ isNew }) => isNew).map(({ answer }) => ({ asked: asked.id, answer })),
  );
}

function isKnownElsewhere({ standing }: Compared): boolean {
  return standing === "known";
}

export function inShort(advice: ProvisionalAdvice): Advised {
  if (advice.state === "found") return { state: "found", items: advice.best[0].items };
  return advice.state === "none" ? { state: "none" } : advice;
}

/** A check is judged at once; a question by what was computed for these answers, if it was. */
export function effectOf(guide: Guide, { asked }: Compared, answer: Said, weighed: Weighed | undefined): Effect {
  if (asked.kind === "check") {
    const from = outcomeOf(guide.checks);
    const to = outcomeOf(withAnswer(guide.checks, answer));
    return { on: "scan", changes: from !== to, from, to };
  }
  const text = answerText(answer);
  const found = weighed?.instead.find((one) => one.asked === asked.id && answerText(one.answer) === text);
  if (!weighed || !found) return { on: "notComputed" };
  return { on: "advice", changes: !isSame(weighed.now, found.advised), from: weighed.now, to: found.advised };
}

function outcomeOf(checks: ScanAnswers): ScanOutcome {
  const judgement = judgeScan(checks);
  return judgement.complete ? judgement.scan.outcome : "incomplete";
}

function isSame(one: Advised, other: Advised): boolean {
  if (one.state !== "found" || other.state !== "found") return one.state === other.state;
  return [...one.items].sort().join() === [...other.items].sort().join();
}
