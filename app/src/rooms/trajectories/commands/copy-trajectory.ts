import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import * as field from "../../../platform/define/fields.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Activity } from "../domain.ts";
import { carriedOver } from "../domain/copied.ts";
import { textLengths } from "../inputs.ts";
import { activitiesOf } from "../plan-reader.ts";
import { insertActivity, updateActivity } from "../plan-writer.ts";
import { mayPrepare } from "../policy.ts";
import type { ParticipationMethod, TrajectoriesBindings } from "../ports.ts";
import { trajectoryById } from "../reader.ts";
import { updateTrajectory } from "../writer.ts";
import { staffPace } from "./change-locked.ts";
import { createTrajectory } from "./create-trajectory.ts";

const input = z.object({ id: field.id(), title: field.text(textLengths.title) });

/** A new trajectory in preparation for the same challenge, with the texts, the plan and the questions of this one. */
export function copyTrajectory({
  participation,
  copyAlong,
}: Pick<TrajectoriesBindings, "participation" | "copyAlong">) {
  return command({
    name: "trajectories.copy_trajectory",
    policy: mayPrepare,
    input,
    rateLimit: staffPace,
    async run(work, { id, title }) {
      const from = await trajectoryById(work, id);
      if (!from) return notFound();
      const made = await createTrajectory.run(work, { challengeId: from.challengeId, title });
      if (!made.ok) return made;
      const carried = carriedOver(from, title);
      await updateTrajectory(work, made.value.id, {
        texts: JSON.stringify(carried.texts),
        translations: JSON.stringify(carried.translations),
        contact_name: carried.contact.name,
        contact_phone: carried.contact.phone,
        contact_email: carried.contact.email,
        target_groups: JSON.stringify(carried.targetGroups),
        affected_population: carried.affectedPopulation ?? null,
        legal_ground: carried.legalGround ?? null,
        legal_note: carried.legalNote,
        team: JSON.stringify(carried.team),
        pillars: [...carried.pillars],
        area_codes: [...carried.areaCodes],
      });
      await copyPlan(work, { from: id, to: made.value.id, participation });
      await copyAlong?.(work, id, made.value.id);
      return ok({ id: made.value.id });
    },
  });
}

type CopiedPlan = {
  readonly from: string;
  readonly to: string;
  readonly participation: readonly ParticipationMethod[];
};

async function copyPlan(work: Work, { from, to, participation }: CopiedPlan): Promise<void> {
  const plan = (await activitiesOf(work, from)).filter(({ status }) => status !== "cancelled");
  for (const activity of plan) {
    const copy = await copyActivity(work, activity, to);
    await participation.find(({ id }) => id === activity.inBrink)?.copy?.(work, activity.id, copy);
  }
}

/** Without days and without what came of it. */
async function copyActivity(work: Work, activity: Activity, trajectoryId: string): Promise<string> {
  const { methodId, technologyIds, title, inBrink, place, owner, settings } = activity;
  const id = await insertActivity(work, { trajectoryId, methodId, technologyIds, title, inBrink, place, owner });
  await updateActivity(work, id, 1, { settings: JSON.stringify(settings) });
  return id;
}
