import { addDays, amsterdamMs } from "@brink/indicators";
import type { Activity, Trajectory } from "../domain.ts";
import { feedbackLoop } from "../domain.ts";
import { dayOf } from "./days.ts";

/** Where an activity stands today: what the team set, and where it set nothing, what its dates say. */
export type ActivityState = "planned" | "running" | "to_register" | "done" | "cancelled";

type Dated = Pick<Activity, "status" | "startsOn" | "endsOn" | "inBrink" | "methodId">;

/** An activity outside Brink whose days are over still has to be registered; one in Brink counts itself. */
export function activityState(activity: Dated, today: string): ActivityState {
  const { status, startsOn, endsOn } = activity;
  if (status === "done" || status === "cancelled") return status;
  const lastDay = endsOn ?? (activity.inBrink === undefined ? startsOn : undefined);
  if (lastDay !== undefined && lastDay < today) return countsItself(activity) ? "done" : "to_register";
  return status === "running" || (startsOn !== undefined && startsOn <= today) ? "running" : "planned";
}

function countsItself(activity: Dated): boolean {
  return activity.inBrink !== undefined || activity.methodId === feedbackLoop;
}

/** Whether people can take part in Brink now: the trajectory is open and the activity is within its days. */
export function acceptsInput(
  trajectory: Pick<Trajectory, "status">,
  activity: Dated,
  now: Date,
  timeZone = "Europe/Amsterdam",
): boolean {
  if (trajectory.status !== "open" || activity.inBrink === undefined) return false;
  return activityState(activity, dayOf(now, timeZone)) === "running";
}

/**
 * When people who could take part in Brink at `openAt` could so for the last time: when the trajectory was closed, at the end
 * of the last day, whichever came first. An activity that the team calls done has no moment: it may have been right then.
 * Undefined for what has no end yet, and for what has no input any more.
 */
export function inputEnd(
  { status, closedAt }: Pick<Trajectory, "status" | "closedAt">,
  activity: Dated,
  openAt: Date,
): Date | undefined {
  if (activity.status === "cancelled" || (status !== "open" && status !== "closed")) return undefined;
  const ends = [
    ...(status === "closed" && closedAt ? [closedAt.getTime()] : []),
    ...(activity.endsOn === undefined ? [] : [amsterdamMs(addDays(activity.endsOn, 1), 0)]),
    ...(activity.status === "done" ? [openAt.getTime()] : []),
  ];
  return ends.length === 0 ? undefined : new Date(Math.min(...ends));
}

/** The last moment at which people can take part in what is open now; undefined when nothing is, or when it has no end. */
export function takePartEnd(
  trajectory: Pick<Trajectory, "status" | "closedAt">,
  activities: readonly Dated[],
  closesAt: Date | undefined,
  now: Date,
): Date | undefined {
  const open = activities.filter((activity) => acceptsInput(trajectory, activity, now));
  const last = Math.max(...open.map((activity) => inputEnd(trajectory, activity, now)?.getTime() ?? Infinity));
  const end = Math.min(last, closesAt?.getTime() ?? Infinity);
  return open.length === 0 || end === Infinity ? undefined : new Date(end - 1);
}

/** The first day on which people are asked something; answering them is not asking. */
export function participationStart(activities: readonly Dated[]): string | undefined {
  return activities
    .filter((activity) => activity.status !== "cancelled" && activity.methodId !== feedbackLoop)
    .flatMap((activity) => activity.startsOn ?? [])
    .sort()[0];
}
