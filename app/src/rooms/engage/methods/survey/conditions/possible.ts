import type { Comparison } from "./condition.ts";

/** What can be answered to a question, as far as a condition can look at it. */
export type AnswerRange =
  /** Between `least` and `most` of the choices, by who answers. */
  | { readonly of: "choices"; readonly choices: readonly string[]; readonly least: number; readonly most: number }
  /** Whole numbers, or with up to two decimals; both ends inclusive. */
  | { readonly of: "numbers"; readonly lowest: number; readonly highest: number; readonly decimals: boolean }
  | { readonly of: "words" };

export type Answerable = { readonly range: AnswerRange; readonly required: boolean };

/** Whether one answer to a question can do all that is asked of it. */
export function isPossible({ range, required }: Answerable, asked: readonly Comparison[]): boolean {
  if (asked.some((one) => !fits(range, one))) return false;
  const passedBy = !required && asked.every(({ is }) => is === "skipped" || is === "noneOf");
  if (asked.some(({ is }) => is === "skipped")) return passedBy;
  if (passedBy) return true;
  if (range.of === "choices") return canChoose(range, asked);
  return range.of === "words" || canType(range, asked);
}

/** Words can only be there or not; choices are no numbers, and numbers none of any choices. */
function fits(range: AnswerRange, { is }: Comparison): boolean {
  if (is === "answered" || is === "skipped" || is === "noneOf") return true;
  return is === "between" ? range.of === "numbers" : range.of === "choices";
}

type Choices = Extract<AnswerRange, { of: "choices" }>;

function canChoose({ choices, least, most }: Choices, asked: readonly Comparison[]): boolean {
  const named = (is: Comparison["is"]) =>
    asked.flatMap((one) => ("choices" in one && one.is === is ? [one.choices] : []));
  const banned = new Set(named("noneOf").flat());
  const free = choices.filter((choice) => !banned.has(choice));
  const must = new Set(named("allOf").flat());
  if ([...must].some((choice) => !free.includes(choice))) return false;
  const trials = { left: trialsAtMost };
  const canMeet = canHoldOneOfEach([...must], named("anyOf"), { free, most, trials });
  return canMeet && free.length >= Math.max(1, least);
}

/** More than people can mean by the conditions on one question: what is not found out by then counts as possible. */
const trialsAtMost = 200;

type Room = { readonly free: readonly string[]; readonly most: number; readonly trials: { left: number } };

/** Whether at most `most` choices can hold these and one of each of the groups. */
function canHoldOneOfEach(chosen: readonly string[], groups: readonly (readonly string[])[], room: Room): boolean {
  room.trials.left -= 1;
  if (chosen.length > room.most) return false;
  const open = groups.find((group) => !group.some((choice) => chosen.includes(choice)));
  if (!open || room.trials.left <= 0) return true;
  const next = open.filter((choice) => room.free.includes(choice));
  return next.some((choice) => canHoldOneOfEach([...chosen, choice], groups, room));
}

function canType(range: Extract<AnswerRange, { of: "numbers" }>, asked: readonly Comparison[]): boolean {
  const ends = asked.flatMap((one) => (one.is === "between" ? [one] : []));
  const lowest = Math.max(range.lowest, ...ends.map((one) => one.lowest ?? -Infinity));
  const highest = Math.min(range.highest, ...ends.map((one) => one.highest ?? Infinity));
  const parts = range.decimals ? 100 : 1;
  return Math.ceil(round(lowest * parts)) <= Math.floor(round(highest * parts));
}

/** 0.29 × 100 is not quite 29. */
function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
