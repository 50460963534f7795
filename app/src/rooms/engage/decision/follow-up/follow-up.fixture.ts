import { expect } from "vitest";
import { createWorld, visitor } from "../../../../../test/factories/world.ts";
import { newId } from "../../../../kernel/ids.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { adviser, submit } from "../../commands/ideas-town.fixture.ts";
import { bindings, followedTown } from "../../following/following.fixture.ts";
import { addMilestone, changeMilestone } from "../commands/milestones.ts";
import { mailStepsJob } from "./mail-steps.job.ts";

const job = mailStepsJob(bindings);
export const somebody = () => `${newId()}@waterdam.example`;
export const planned = { name_nl: ["De bomen staan er"], name_en: ["The trees are there"], plannedOn: ["2026-11-30"] };
export const done = { ...planned, doneOn: ["2026-11-02"], note_nl: ["Twintig eiken."] };
export const moved = { ...planned, plannedOn: ["2027-03-01"], note_nl: ["De grond is nog nat."] };

/** A trajectory with a step after the decision, people who took part, and the mornings of their mail. */
export async function stepsTown() {
  const world = createWorld("2026-11-02T09:00:00Z");
  const slug = await foundMunicipality(world);
  const followed = await followedTown(world);
  const { open, runs, mailTo } = followed;
  const { milestoneId } = await world.done(addMilestone, { trajectoryId: open.trajectoryId, fields: planned }, adviser);
  const change = (fields: Record<string, readonly string[]>) =>
    world.done(changeMilestone, { milestoneId, fields }, adviser);
  async function tookPart(email: string, lang = "nl") {
    const fields = { title: ["Bomen"], body: ["Schaduw."], email: [email], lang: [lang] };
    return world.done(submit, { activityId: open.activityId, fields }, visitor());
  }
  async function morning(at: string) {
    world.clock.set(at);
    expect(await runs(job)).toEqual({ kind: "done" });
  }
  const lettersTo = async (email: string) => (await mailTo(email)).filter(({ key }) => key.startsWith("engage.steps"));
  return { ...followed, world, slug, milestoneId, change, tookPart, morning, lettersTo };
}

export const [tuesday, wednesday, thursday] = [
  "2026-11-03T06:45:00Z",
  "2026-11-04T06:45:00Z",
  "2026-11-05T06:45:00Z",
] as const;
