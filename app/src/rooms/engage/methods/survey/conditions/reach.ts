import type { Comparison, Condition } from "./condition.ts";
import { looksAt } from "./condition.ts";
import type { Answerable } from "./possible.ts";
import { isPossible } from "./possible.ts";

/** A question, or a part of a survey with questions `within` it, in the order in which they are asked. */
export type Step = Answerable & {
  readonly code: string;
  readonly condition: Condition | undefined;
  readonly within: string | undefined;
};

/** Why nobody is asked a question; `about` is the question that it looks at. */
export type Obstacle = {
  readonly code: string;
  readonly because:
    /** It waits for an answer that itself waits for this question. */
    | "loop"
    /** What it looks at comes later. */
    | "later"
    /** What it looks at is not there. */
    | "gone"
    /** Nobody can give the answer that it asks for. */
    | "impossible"
    /** Nobody is asked what it looks at. */
    | "unreached"
    /** Nobody can give all these answers together. */
    | "together";
  readonly about: string;
};

/** More trials than any survey that people can follow needs: what is not found out by then counts as in order. */
const trialsAtMost = 5_000;

/** What keeps questions from ever being asked, whatever people answer. */
export function obstaclesIn(steps: readonly Step[]): readonly Obstacle[] {
  return steps.flatMap((step, at) => (canBeAsked(steps, at) ? [] : [obstacleOf(steps, at)]));
}

function canBeAsked(steps: readonly Step[], at: number): boolean {
  const code = steps[at]?.code ?? "";
  return canAll([{ code, is: "asked" }], new Map(), { steps, trials: 0 });
}

type Wish = Comparison | { readonly code: string; readonly is: "asked" };
type Search = { readonly steps: readonly Step[]; trials: number };

/**
 * Whether some answers make all of this come true. Every comparison needs its question to be asked, so wishes only ever
 * add up; `wished` holds, per question that is asked, what its one answer has to do.
 */
function canAll(wishes: readonly Wish[], wished: ReadonlyMap<string, readonly Comparison[]>, search: Search): boolean {
  search.trials += 1;
  const [wish, ...rest] = wishes;
  if (!wish || search.trials > trialsAtMost) return true;
  const at = search.steps.findIndex(({ code }) => code === wish.code);
  const step = search.steps[at];
  if (!step) return false;
  const before = wished.get(step.code);
  const together = [...(before ?? []), ...(wish.is === "asked" ? [] : [wish])];
  if (wish.is !== "asked" && !isPossible(step, together)) return false;
  const now = new Map(wished).set(step.code, together);
  if (before) return canAll(rest, now, search);
  return waysToBeAsked(search.steps, at).some((way) => canAll([...rest, ...way], now, search));
}

/** What has to come true for a question to be asked: one of these lists. It waits only for what comes before it. */
function waysToBeAsked(steps: readonly Step[], at: number): readonly (readonly Wish[])[] {
  const step = steps[at];
  const isBefore = ({ code }: Comparison) => steps.findIndex((one) => one.code === code) < at;
  const part: readonly Wish[] = step?.within === undefined ? [] : [{ code: step.within, is: "asked" }];
  const { joined = "all", comparisons = [] } = step?.condition ?? {};
  if (joined === "any") return comparisons.filter(isBefore).map((one) => [...part, one]);
  return comparisons.every(isBefore) ? [[...part, ...comparisons]] : [];
}

function obstacleOf(steps: readonly Step[], at: number): Obstacle {
  const step = steps[at];
  const code = step?.code ?? "";
  if (
    step?.within !== undefined &&
    !canBeAsked(
      steps,
      steps.findIndex((one) => one.code === step.within),
    )
  )
    return { code, because: "unreached", about: step.within };
  const comparisons = step?.condition?.comparisons ?? [];
  const found = comparisons.map((one) => ({ code, because: whyNot(steps, at, one), about: one.code }));
  const [first] = found.flatMap(({ because, ...where }) => (because === undefined ? [] : [{ ...where, because }]));
  return first ?? { code, because: "together", about: comparisons[0]?.code ?? code };
}

/** What is wrong with one comparison by itself. */
function whyNot(steps: readonly Step[], at: number, one: Comparison): Obstacle["because"] | undefined {
  const place = steps.findIndex(({ code }) => code === one.code);
  const about = steps[place];
  if (!about) return "gone";
  if (place >= at) return leadsTo(steps, one.code, steps[at]?.code ?? "") ? "loop" : "later";
  if (!isPossible(about, [one])) return "impossible";
  return canBeAsked(steps, place) ? undefined : "unreached";
}

/** Whether a question waits for another one, by however many in between. */
function leadsTo(steps: readonly Step[], from: string, to: string, seen: readonly string[] = []): boolean {
  if (from === to) return true;
  if (seen.includes(from)) return false;
  const next = looksAt(steps.find(({ code }) => code === from)?.condition);
  return next.some((code) => leadsTo(steps, code, to, [...seen, from]));
}
