import type { PromisedDays, PublicPromise, Trajectory } from "../domain.ts";

/** A promised day that is no longer the one that people were told first. */
export type MovedPromise = {
  readonly firstOn: string;
  readonly nowOn: string;
  /** Of the newest change, as the reason is. */
  readonly movedAt: Date;
  /** One line of the team, in Dutch; empty for what was moved before a reason was asked. */
  readonly reason: string;
};

/** What became of a promised day since the opening; undefined when the first day stands. */
export function movedPromise(
  { promised }: Pick<Trajectory, "promised">,
  promise: PublicPromise,
): MovedPromise | undefined {
  const firstOn = promised[0]?.[promise];
  const nowOn = promised.at(-1)?.[promise];
  if (firstOn === undefined || nowOn === undefined || firstOn === nowOn) return undefined;
  const change = promised.findLast((days, index) => index > 0 && days[promise] !== promised[index - 1]?.[promise]);
  return change && { firstOn, nowOn, movedAt: change.at, reason: change.reason };
}

/**
 * The day that counts for being late: the one that was promised first, because moving a promise does not keep it; or the
 * one of now when that is earlier.
 */
export function dueOn(
  promised: readonly PromisedDays[],
  promise: PublicPromise,
  nowOn: string | undefined,
): string | undefined {
  const firstOn = promised[0]?.[promise];
  return firstOn !== undefined && nowOn !== undefined && firstOn < nowOn ? firstOn : nowOn;
}
