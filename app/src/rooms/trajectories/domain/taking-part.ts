import type { Activity, Trajectory } from "../domain.ts";
import { dayOf } from "./days.ts";
import { acceptsInput, activityState, takePartEnd } from "./running.ts";

/** Whether people can take part on the site at this moment, and when else. */
export type TakingPart =
  | { readonly when: "now"; readonly until: Date | undefined }
  /** Not yet: from the first day that is known. */
  | { readonly when: "later"; readonly from: string | undefined }
  | { readonly when: "over" }
  /** Nothing in the plan happens in Brink. */
  | { readonly when: "elsewhere" };

type Dated = Pick<Activity, "status" | "startsOn" | "endsOn" | "inBrink" | "methodId">;

/** What may be said to residents about taking part: that a trajectory is open says nothing of it. Undefined when it is not open. */
export function takingPart(
  trajectory: Pick<Trajectory, "status" | "closedAt">,
  activities: readonly Dated[],
  closesAt: Date | undefined,
  now: Date,
): TakingPart | undefined {
  if (trajectory.status !== "open") return undefined;
  const inBrink = activities.filter(({ inBrink: by, status }) => by !== undefined && status !== "cancelled");
  if (inBrink.length === 0) return { when: "elsewhere" };
  if (inBrink.some((activity) => acceptsInput(trajectory, activity, now)))
    return { when: "now", until: takePartEnd(trajectory, inBrink, closesAt, now) };
  const coming = inBrink.filter((activity) => activityState(activity, dayOf(now)) === "planned");
  if (coming.length === 0) return { when: "over" };
  return { when: "later", from: coming.flatMap(({ startsOn }) => startsOn ?? []).sort()[0] };
}
