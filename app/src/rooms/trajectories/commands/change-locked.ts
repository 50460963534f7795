import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Json, Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../domain.ts";
import type { Fact } from "../domain/facts.ts";
import { changedFacts, facts, factValue } from "../domain/facts.ts";
import { levelIsFixed } from "../domain/promise.ts";
import { lockedTrajectory, trajectoryById } from "../reader.ts";
import type { TrajectoryChange } from "../writer.ts";
import { insertPublishedFacts, updateTrajectory } from "../writer.ts";

/** A staff member at work types, saves and goes on; a script does not. */
export const staffPace = { max: 120, perSeconds: 60 } as const;

export type Changed = { readonly id: string; readonly slug: string };

/** What a change leaves behind: an event, always with the trajectory's id in it, and why a promised day was moved. */
export type Leaves = {
  readonly event: string;
  readonly payload?: { readonly [key: string]: Json };
  readonly movedBecause?: string;
};

/**
 * Changes one trajectory: locks it, refuses when somebody changed it after the version that was seen, writes, keeps what
 * the change says in public, and leaves an event.
 */
export async function changeTrajectory(
  work: Work,
  seen: { readonly id: string; readonly version: number },
  leaves: Leaves,
  change: (before: Trajectory) => Result<TrajectoryChange, Refusal> | Promise<Result<TrajectoryChange, Refusal>>,
): Promise<Result<Changed, Refusal>> {
  const before = await lockedTrajectory(work, seen.id);
  if (!before) return notFound();
  if (before.version !== seen.version) return refusedBy("trajectories.refused.changedMeanwhile");
  const wanted = await change(before);
  if (!wanted.ok) return wanted;
  await updateTrajectory(work, before.id, wanted.value);
  const after = await trajectoryById(work, before.id);
  if (!after) return notFound();
  await publishFacts(work, before, after, leaves.movedBecause ?? "");
  work.emit({ name: `trajectories.${leaves.event}`, payload: { ...leaves.payload, trajectoryId: after.id } });
  return ok({ id: after.id, slug: after.slug });
}

/** At the opening all eight facts appear in public, after it each one that changes. */
async function publishFacts(work: Work, before: Trajectory, after: Trajectory, movedBecause: string): Promise<void> {
  if (!levelIsFixed(after.status)) return;
  const appeared: readonly Fact[] = levelIsFixed(before.status) ? changedFacts(before, after) : facts;
  await insertPublishedFacts(
    work,
    after.id,
    appeared.map((fact) => ({ fact, value: factValue(after, fact), reason: fact === "when" ? movedBecause : "" })),
  );
}
