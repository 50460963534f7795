import { addDays, amsterdamMs } from "@brink/indicators";
import type { Activity, Trajectory } from "../../trajectories/room.ts";

/**
 * When input closed for a contribution: at the end of the last day of its activity, or when the trajectory was closed,
 * whichever came first. Null while both are still to come.
 */
export function closeOfInput(
  trajectory: Pick<Trajectory, "closedAt">,
  activity: Pick<Activity, "endsOn"> | undefined,
  asOf: string,
): string | null {
  const ends = activity?.endsOn === undefined ? [] : [endOfDay(activity.endsOn)];
  const closes = trajectory.closedAt === undefined ? [] : [trajectory.closedAt.getTime()];
  const closedMs = Math.min(...ends, ...closes);
  return closedMs <= Date.parse(asOf) ? new Date(closedMs).toISOString() : null;
}

/** Midnight in Amsterdam at which a day is over. */
export function endOfDay(day: string): number {
  return amsterdamMs(addDays(day, 1), 0);
}
