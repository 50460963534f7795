import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Activity, Trajectory } from "../domain.ts";
import { lacksFeedback, levelIsFixed } from "../domain/promise.ts";
import { activitiesOf, lockedActivity } from "../plan-reader.ts";
import type { ActivityChange } from "../plan-writer.ts";
import { updateActivity } from "../plan-writer.ts";
import { trajectoryById } from "../reader.ts";

export type ChangedActivity = { readonly activityId: string; readonly trajectoryId: string };

/** The activity with its trajectory, as they are now; nobody changes the activity until this transaction ends. */
export async function lockActivity(
  work: Work,
  activityId: string,
): Promise<{ readonly activity: Activity; readonly trajectory: Trajectory } | undefined> {
  const activity = await lockedActivity(work, activityId);
  const trajectory = activity && (await trajectoryById(work, activity.trajectoryId));
  return activity && trajectory && { activity, trajectory };
}

/** Changes one activity: as `changeTrajectory`, for a part of its plan. */
export async function changeLockedActivity(
  work: Work,
  seen: { readonly activityId: string; readonly version: number },
  event: string,
  change: (activity: Activity, trajectory: Trajectory) => Result<ActivityChange, Refusal>,
): Promise<Result<ChangedActivity, Refusal>> {
  const found = await lockActivity(work, seen.activityId);
  if (!found) return notFound();
  const { activity, trajectory } = found;
  if (activity.version !== seen.version) return refusedBy("trajectories.refused.changedMeanwhile");
  if (trajectory.status === "evaluated") return refusedBy("trajectories.refused.finished");
  const wanted = change(activity, trajectory);
  if (!wanted.ok) return wanted;
  await updateActivity(work, activity.id, activity.version, wanted.value);
  if (await lostFeedback(work, trajectory)) return refusedBy("trajectories.refused.feedbackIsPromised");
  return left(work, event, { activityId: activity.id, trajectoryId: trajectory.id });
}

/** After opening, the answer to every contribution is promised: it cannot leave the plan. */
async function lostFeedback(work: Work, trajectory: Trajectory): Promise<boolean> {
  return levelIsFixed(trajectory.status) && lacksFeedback(trajectory, await activitiesOf(work, trajectory.id));
}

/** Leaves the event and gives the outcome back. */
export function left(work: Work, event: string, changed: ChangedActivity): Result<ChangedActivity, Refusal> {
  work.emit({ name: `trajectories.${event}`, payload: { ...changed } });
  return ok(changed);
}
