import type { PublicPromise, Trajectory } from "../domain.ts";
import { addDays, dayOf } from "./days.ts";
import { lateness } from "./lateness.ts";

/** A promise to residents that the team should hear of today. */
export type Reminder = {
  readonly trajectory: Trajectory;
  readonly promise: PublicPromise;
  readonly promisedOn: string;
  /** Past the promised day; negative for days that are left. */
  readonly daysLate: number;
  /** How many contributions wait for the answer that was promised; undefined where nothing can wait. */
  readonly owed?: number | undefined;
};

/** How far ahead a promise is looked for: a week before it ends, said on the Friday before a Sunday. */
const daysAhead = 9;

/**
 * What to remind of on a working day: a promise that ends in a week or on the next day, one that is late since yesterday, and
 * on Mondays everything that is late. Friday speaks for the weekend too.
 */
export function remindersOn(trajectories: readonly Trajectory[], now: Date): readonly Reminder[] {
  const today = dayOf(now);
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  const horizon = new Date(`${addDays(today, daysAhead + 1)}T12:00:00Z`);
  return trajectories.flatMap((trajectory) =>
    lateness(trajectory, horizon)
      .map((late) => ({ trajectory, ...late, daysLate: late.daysLate - daysAhead - 1 }))
      .filter(({ daysLate }) => isSaidOn(weekday, daysLate)),
  );
}

function isSaidOn(weekday: number, daysLate: number): boolean {
  if (daysLate > 0) return weekday === monday || daysLate === 1;
  const daysSpokenFor = weekday === friday ? 3 : 1;
  return [1, 7].some((left) => -daysLate >= left && -daysLate < left + daysSpokenFor);
}

const monday = 1;
const friday = 5;
