import type { PublicPromise, Trajectory } from "../domain.ts";
import { dayOf, daysBetween } from "./days.ts";
import { dueOn } from "./moved.ts";

/** A day promised in public that passed without what was promised. */
export type LatePromise = {
  readonly promise: PublicPromise;
  readonly promisedOn: string;
  readonly daysLate: number;
};

/**
 * The promises of a trajectory that are past their day: an answer to what people said, and the decision. The day itself
 * is still in time. A day that was moved counts from the first one that was promised.
 */
export function lateness(
  trajectory: Pick<Trajectory, "status" | "hearBackDate" | "decisionDate" | "decidedOn" | "promised">,
  now: Date,
  timeZone = "Europe/Amsterdam",
): readonly LatePromise[] {
  const { status, hearBackDate, decisionDate, decidedOn, promised } = trajectory;
  const today = dayOf(now, timeZone);
  const late: LatePromise[] = [];
  const check = (promise: PublicPromise, day: string | undefined) => {
    const promisedOn = dueOn(promised, promise, day);
    if (promisedOn !== undefined && promisedOn < today) {
      late.push({ promise, promisedOn, daysLate: daysBetween(promisedOn, today) });
    }
  };
  if (status === "open" || status === "closed") check("hearBack", hearBackDate);
  if (status !== "preparing" && status !== "not_now" && decidedOn === undefined) check("decision", decisionDate);
  return late;
}
