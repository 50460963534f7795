import type { Localized } from "../../kernel/localized.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok } from "../../kernel/result.ts";
import type { Json, Work } from "../../platform/define/work.ts";
import type { Activity } from "./domain.ts";
import { lockActivity } from "./commands/change-activity-locked.ts";
import { lacksFeedback, levelIsFixed } from "./domain/promise.ts";
import { activitiesOf } from "./plan-reader.ts";
import { deleteActivity, insertActivity, updateActivity } from "./plan-writer.ts";
import { lockedTrajectory } from "./reader.ts";
import { updateTrajectory } from "./writer.ts";

/** One activity that a plan gets. */
export type PlanItem = {
  /** M01 … M64. */
  readonly methodId: string;
  readonly technologyIds?: readonly string[];
  readonly title?: Localized;
  /** The way of taking part in Brink that carries it out; absent for what happens elsewhere. */
  readonly inBrink?: string | undefined;
  /** Calendar dates, `2026-11-22`. */
  readonly startsOn?: string;
  readonly endsOn?: string;
};

export type NewPlan = {
  readonly trajectoryId: string;
  /** The advice that the combination was chosen from. */
  readonly adviceId?: string;
  readonly items: readonly PlanItem[];
};

export type MadePlan = {
  readonly created: readonly string[];
  readonly kept: readonly string[];
  readonly removed: readonly string[];
};

/**
 * Makes the plan of a trajectory from a chosen combination. A method that is in the plan stays as it is; what an earlier
 * advice planned and nobody touched since goes. For other rooms, who ask their own policy first.
 */
export async function createPlan(work: Work, plan: NewPlan): Promise<Result<MadePlan, Refusal>> {
  const trajectory = await lockedTrajectory(work, plan.trajectoryId);
  if (!trajectory) return notFound();
  if (trajectory.status !== "preparing" && trajectory.status !== "open")
    return refusedBy("trajectories.refused.planIsFixed");
  const current = (await activitiesOf(work, trajectory.id)).filter((activity) => activity.status !== "cancelled");
  const wanted = new Set(plan.items.map((item) => item.methodId));
  const removed = current.filter((activity) => isUntouched(activity) && !wanted.has(activity.methodId));
  for (const activity of removed) await deleteActivity(work, activity.id);
  const kept = current.filter((activity) => wanted.has(activity.methodId));
  const created: string[] = [];
  for (const item of plan.items) {
    if (kept.some((activity) => activity.methodId === item.methodId)) continue;
    created.push(await insertActivity(work, { title: {}, technologyIds: [], ...item, ...plan }));
  }
  if (levelIsFixed(trajectory.status) && lacksFeedback(trajectory, await activitiesOf(work, trajectory.id))) {
    return refusedBy("trajectories.refused.feedbackIsPromised");
  }
  await updateTrajectory(work, trajectory.id, plan.adviceId === undefined ? {} : { advice_id: plan.adviceId });
  work.emit({
    name: "trajectories.plan_made",
    payload: { trajectoryId: trajectory.id, adviceId: plan.adviceId ?? null },
  });
  return ok({ created, kept: kept.map(({ id }) => id), removed: removed.map(({ id }) => id) });
}

function isUntouched(activity: Activity): boolean {
  return activity.adviceId !== undefined && activity.version === 1 && activity.status === "planned";
}

/**
 * Has an activity run in Brink by a participation method with its settings, or outside Brink again with undefined. For
 * other rooms, who ask their own policy first.
 */
export async function setInBrink(
  work: Work,
  activityId: string,
  methodId: string | undefined,
  settings: { readonly [key: string]: Json },
): Promise<Result<{ readonly activityId: string }, Refusal>> {
  const found = await lockActivity(work, activityId);
  if (!found) return notFound();
  const { activity, trajectory } = found;
  await updateActivity(work, activity.id, activity.version, {
    in_brink: methodId ?? null,
    settings: JSON.stringify(settings),
  });
  work.emit({
    name: "trajectories.activity_changed",
    payload: { activityId: activity.id, trajectoryId: trajectory.id },
  });
  return ok({ activityId: activity.id });
}
