import type { Refusal } from "../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok } from "../../kernel/result.ts";
import type { Work } from "../../platform/define/work.ts";
import type { DecisionRoom, Involvement, Level } from "./codes.ts";
import { createTrajectory } from "./commands/create-trajectory.ts";
import { recordMotivation } from "./commands/record-motivation.ts";
import type { GroupPriority, Trajectory } from "./domain.ts";
import { isOverpromise } from "./domain/promise.ts";
import { baseLang, reviewsAfter, withTexts } from "./domain/texts.ts";
import { lockedTrajectory, trajectoryById } from "./reader.ts";
import { updateTrajectory } from "./writer.ts";

/** Makes a trajectory from a challenge. For other rooms, who ask their own policy first. */
export function startTrajectory(
  work: Work,
  made: { readonly challengeId: string; readonly title: string },
): Promise<Result<{ readonly id: string; readonly slug: string }, Refusal>> {
  return createTrajectory.run(work, made);
}

/** What the answers of the decision guide say about a trajectory. */
export type KnownFacts = {
  readonly goal?: string | undefined;
  readonly decider?: string | undefined;
  readonly levelPromised?: Level | undefined;
  readonly roomLeft?: DecisionRoom | undefined;
  readonly targetGroups?: readonly GroupPriority[] | undefined;
  readonly budgetCents?: number | undefined;
  readonly hours?: number | undefined;
  /** A calendar date, `2026-11-22`. */
  readonly decisionDate?: string | undefined;
};

/**
 * Fills in what is still empty of a trajectory in preparation; what somebody wrote stays. For other rooms, who ask their
 * own policy first. Refuses when the level would lie above the room that is left.
 */
export async function fillInFacts(
  work: Work,
  trajectoryId: string,
  known: KnownFacts,
): Promise<Result<Trajectory, Refusal>> {
  const before = await lockedTrajectory(work, trajectoryId);
  if (!before) return notFound();
  if (before.status !== "preparing") return refusedBy("trajectories.refused.planIsFixed");
  const levelPromised = before.levelPromised ?? known.levelPromised;
  const roomLeft = before.roomLeft ?? known.roomLeft;
  if (isOverpromise(levelPromised, roomLeft)) {
    return refusedBy("trajectories.refused.overpromise", { level: levelPromised ?? 0, room: roomLeft ?? 0 });
  }
  const texts = withTexts(before.texts, baseLang, {
    goal: before.texts.goal?.[baseLang] ?? known.goal ?? "",
    decider: before.texts.decider?.[baseLang] ?? known.decider ?? "",
  });
  await updateTrajectory(work, before.id, {
    texts: JSON.stringify(texts),
    translations: JSON.stringify(reviewsAfter(before, texts)),
    level_promised: levelPromised ?? null,
    room_left: roomLeft ?? null,
    target_groups: JSON.stringify(before.targetGroups.length > 0 ? before.targetGroups : (known.targetGroups ?? [])),
    budget_cents: before.budgetCents ?? known.budgetCents ?? null,
    hours: before.hours ?? known.hours ?? null,
    decision_date: before.decisionDate ?? known.decisionDate ?? null,
  });
  const after = await trajectoryById(work, before.id);
  return after ? ok(after) : notFound();
}

export type Motivation = {
  readonly decision: Involvement;
  readonly by: string;
  /** A calendar date that is not in the future. */
  readonly on: string;
  readonly reasons: string;
};

/** Records whether people are involved, and why. For other rooms, who ask their own policy first. */
export async function motivate(
  work: Work,
  trajectoryId: string,
  motivation: Motivation,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const before = await trajectoryById(work, trajectoryId);
  if (!before) return notFound();
  return recordMotivation.run(work, { id: before.id, version: before.version, ...motivation });
}
