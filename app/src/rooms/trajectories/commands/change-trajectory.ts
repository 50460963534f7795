import type { Refusal } from "../../../kernel/refusal.ts";
import { invalidField } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { TextField, Trajectory } from "../domain.ts";
import type { Fact } from "../domain/facts.ts";
import { factIsComplete, facts } from "../domain/facts.ts";
import { isOverpromise, levelIsFixed } from "../domain/promise.ts";
import { baseLang, reviewsAfter, withTexts } from "../domain/texts.ts";
import type { TrajectoryFields } from "../inputs.ts";
import { changeTrajectoryInput } from "../inputs.ts";
import { mayPrepare } from "../policy.ts";
import { trajectoryBySlug } from "../reader.ts";
import type { TrajectoryChange } from "../writer.ts";
import { lockSlugs } from "../writer.ts";
import { changeTrajectory as change, staffPace } from "./change-locked.ts";

/** The facts form: everything about a trajectory in Dutch. Refuses a promise above the room that is left. */
export const changeTrajectory = command({
  name: "trajectories.change_trajectory",
  policy: mayPrepare,
  input: changeTrajectoryInput,
  rateLimit: staffPace,
  run: (work, typed) =>
    change(work, typed, { event: "trajectory_changed", movedBecause: typed.movedBecause }, async (before) => {
      const slug = typed.slug ?? before.slug;
      if (slug !== before.slug && (await isTaken(work, slug)))
        return invalidField("slug", "trajectories.field.slugTaken");
      return changeOf(before, slug, typed);
    }),
});

async function isTaken(work: Work, slug: string): Promise<boolean> {
  await lockSlugs(work);
  return (await trajectoryBySlug(work, slug)) !== undefined;
}

function changeOf(before: Trajectory, slug: string, typed: TrajectoryFields): Result<TrajectoryChange, Refusal> {
  const { levelPromised, roomLeft } = typed;
  if (isOverpromise(levelPromised, roomLeft)) {
    const params = { level: levelPromised ?? 0, room: roomLeft ?? 0 };
    return invalidField("levelPromised", "trajectories.refused.overpromise", params);
  }
  const frozen = frozenField(before, slug, typed);
  if (frozen) return frozen;
  const texts = withTexts(before.texts, baseLang, typed);
  const translations = reviewsAfter(before, texts);
  const missing = lostFact(before, { ...before, ...contactAndDays(typed), texts, levelPromised, roomLeft });
  if (missing) return invalidField(controlOf[missing], "trajectories.refused.factIsPublic");
  if (movesPromise(before, typed) && typed.movedBecause === "")
    return invalidField("movedBecause", "trajectories.refused.sayWhyMoved");
  return ok({ ...columns(typed), slug, texts: JSON.stringify(texts), translations: JSON.stringify(translations) });
}

/** What residents have seen cannot move under them: the address, and the level that was promised. */
function frozenField(before: Trajectory, slug: string, typed: TrajectoryFields) {
  if (!levelIsFixed(before.status)) return undefined;
  if (slug !== before.slug) return invalidField("slug", "trajectories.refused.slugIsPublic");
  if (typed.levelPromised !== before.levelPromised)
    return invalidField("levelPromised", "trajectories.refused.promiseIsPublic");
  return undefined;
}

/** Of a public trajectory none of the eight facts may become empty. */
function lostFact(before: Trajectory, after: Trajectory): Fact | undefined {
  if (!levelIsFixed(before.status)) return undefined;
  return facts.find((fact) => factIsComplete(before, fact) && !factIsComplete(after, fact));
}

/** A day that was promised in public may move, but not without a word to who counts on it. */
function movesPromise(before: Trajectory, { hearBackDate, decisionDate }: TrajectoryFields): boolean {
  if (!levelIsFixed(before.status)) return false;
  return hearBackDate !== before.hearBackDate || decisionDate !== before.decisionDate;
}

/** The control at which a missing fact is said. */
export const controlOf: Readonly<Record<Fact, TextField | "hearBackDate" | "contactName">> = {
  goal: "goal",
  room: "influence",
  frames: "frames",
  decider: "decider",
  when: "hearBackDate",
  use: "inputUse",
  privacy: "privacy",
  contact: "contactName",
};

function contactAndDays(typed: TrajectoryFields) {
  return {
    contact: { name: typed.contactName, phone: typed.contactPhone, email: typed.contactEmail ?? "" },
    framesSetBy: typed.framesSetBy,
    framesSetOn: typed.framesSetOn,
    decisionDate: typed.decisionDate,
    hearBackDate: typed.hearBackDate,
  };
}

function columns(typed: TrajectoryFields): TrajectoryChange {
  return {
    level_promised: typed.levelPromised ?? null,
    room_left: typed.roomLeft ?? null,
    frames_set_by: typed.framesSetBy,
    frames_set_on: typed.framesSetOn ?? null,
    decision_date: typed.decisionDate ?? null,
    hear_back_date: typed.hearBackDate ?? null,
    contact_name: typed.contactName,
    contact_phone: typed.contactPhone,
    contact_email: typed.contactEmail ?? "",
    target_groups: JSON.stringify(typed.targetGroups),
    affected_population: typed.affectedPopulation ?? null,
    legal_ground: typed.legalGround ?? null,
    legal_note: typed.legalNote,
    budget_cents: typed.budget ?? null,
    hours: typed.hours ?? null,
    team: JSON.stringify(typed.team),
    pillars: [...typed.pillars],
    area_codes: [...typed.areaCodes],
  };
}
