import type { AnswerChange } from "./answer-change.ts";
import { changedAnswers } from "./answer-change.ts";
import { compareItems } from "./compare-advices.ts";
import type { AdviceInBrief, Guide } from "./guide.ts";
import type { Said } from "./said.ts";
import { saidIn } from "./said.ts";

/** A change of the history as it counts for versions. */
export type DatedChange = Pick<AnswerChange, "key" | "before" | "after" | "changedAt" | "changedBy" | "putBackOf">;

/** The answers of a guide as they were, with the advice that was computed from them. */
export type Version = {
  /** Counted from the first; it stays the same, because nothing is ever taken out of the history. */
  readonly number: number;
  /** When the last of these answers was given, and by whom. */
  readonly at: Date;
  readonly by: string;
  readonly said: Said;
  readonly advice: AdviceInBrief | undefined;
  /** The number of the version whose answers were put back here. */
  readonly putBackOf: number | undefined;
  /** What a copy began with: nobody adds to it. */
  readonly isStart: boolean;
};

/** Changes of one person that follow each other within an hour are one sitting. */
const sittingMs = 3_600_000;

/**
 * The versions of a guide, the first one first, from its answers of now and the whole history. A version ends with an advice; before
 * that with another person, with an hour of nothing, and around answers that were put back.
 * @param changes all of them, in the order in which they were made
 * @param advices all of them, the last first
 */
export function versionsOf(
  guide: Pick<Guide, "checks" | "answers" | "createdAt" | "createdBy">,
  changes: readonly DatedChange[],
  advices: readonly AdviceInBrief[],
): readonly Version[] {
  const start = changes.reduceRight((said, { key, before }) => replaced(said, key, before), given(saidIn(guide)));
  const { createdAt: at, createdBy: by } = guide;
  const first: Version = { number: 1, at, by, said: start, advice: undefined, putBackOf: undefined, isStart: true };
  return inOrder(changes, advices).reduce<readonly Version[]>(
    (versions, moment) =>
      "computedAt" in moment ? advised(versions, moment, start) : changed(versions, moment, start),
    Object.keys(start).length === 0 ? [] : [first],
  );
}

/** What a version answers otherwise than the one before it. */
export function changesIn(versions: readonly Version[], number: number) {
  return changedAnswers(versions[number - 2]?.said ?? {}, versions[number - 1]?.said ?? {});
}

/** The last version before this one that had an advice. */
export function advisedBefore(versions: readonly Version[], number: number): Version | undefined {
  return versions.findLast((one) => one.number < number && one.advice !== undefined);
}

/** Whether two advices put the same combination first. */
export function isSameAdvice(one: AdviceInBrief, other: AdviceInBrief): boolean {
  const { onlyFirst, onlySecond } = compareItems(one.items, other.items);
  return onlyFirst.length + onlySecond.length === 0;
}

type Moment = DatedChange | AdviceInBrief;

/** Of what happened at once, the answers come before the advice. */
function inOrder(changes: readonly DatedChange[], advices: readonly AdviceInBrief[]): readonly Moment[] {
  return [...changes, ...advices.toReversed()].sort(
    (one, other) => momentOf(one).getTime() - momentOf(other).getTime(),
  );
}

function momentOf(moment: Moment): Date {
  return "computedAt" in moment ? moment.computedAt : moment.changedAt;
}

function advised(versions: readonly Version[], advice: AdviceInBrief, start: Said): readonly Version[] {
  const last = versions.at(-1);
  if (last && last.advice === undefined) return [...versions.slice(0, -1), { ...last, advice }];
  const { computedAt: at, computedBy: by } = advice;
  const number = versions.length + 1;
  return [...versions, { number, at, by, said: last?.said ?? start, advice, putBackOf: undefined, isStart: false }];
}

function changed(versions: readonly Version[], change: DatedChange, start: Said): readonly Version[] {
  const last = versions.at(-1);
  const said = replaced(last?.said ?? start, change.key, change.after);
  const { changedAt: at, changedBy: by, putBackOf } = change;
  if (last && goesOn(last, change)) return [...versions.slice(0, -1), { ...last, at, said }];
  return [...versions, { number: versions.length + 1, at, by, said, advice: undefined, putBackOf, isStart: false }];
}

function goesOn(last: Version, { changedAt, changedBy, putBackOf }: DatedChange): boolean {
  if (last.advice !== undefined || last.isStart || last.by !== changedBy || last.putBackOf !== putBackOf) return false;
  return changedAt.getTime() - last.at.getTime() <= sittingMs;
}

function replaced(said: Said, key: string, value: Said): Said {
  return { ...Object.fromEntries(Object.entries(said).filter(([one]) => one !== key)), ...value };
}

/** Without the boxes that nobody ticked: the history does not speak of them. */
function given(said: Said): Said {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== false));
}
