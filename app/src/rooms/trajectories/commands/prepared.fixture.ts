import type { World } from "../../../../test/factories/world.ts";
import { person } from "../../../../test/factories/world.ts";
import type { Trajectory } from "../domain.ts";
import { challengeForm, factsForm, motivationForm } from "../factories.ts";
import { trajectoryById } from "../reader.ts";
import { createPlan } from "../create-plan.ts";
import { changeTrajectory } from "./change-trajectory.ts";
import { createChallenge } from "./create-challenge.ts";
import { createTrajectory } from "./create-trajectory.ts";
import { moveTrajectory } from "./move-trajectory.ts";
import { recordMotivation } from "./record-motivation.ts";

export const adviser = person("adviser");
export const move = moveTrajectory([]);

/** The trajectory as it is kept now. */
export async function seen(world: World, id: string): Promise<Trajectory> {
  const found = await world.read((work) => trajectoryById(work, id));
  if (!found) throw new Error("There should be a trajectory.");
  return found;
}

/** A new trajectory on a challenge of its own. */
export async function prepared(world: World, title = "Marktplein"): Promise<Trajectory> {
  const challenge = await world.done(createChallenge, challengeForm(), adviser);
  const made = await world.done(createTrajectory, { challengeId: challenge.id, title }, adviser);
  return seen(world, made.id);
}

/** Everything filled in, motivated, and with the feedback loop in its plan. */
export async function ready(world: World): Promise<Trajectory> {
  const { id } = await prepared(world);
  await world.done(changeTrajectory, factsForm(await seen(world, id)), adviser);
  await world.done(recordMotivation, motivationForm(await seen(world, id)), adviser);
  await world.read((work) =>
    createPlan(work, { trajectoryId: id, items: [{ methodId: "M06", startsOn: "2026-11-09" }, { methodId: "M60" }] }),
  );
  return seen(world, id);
}

export async function opened(world: World): Promise<Trajectory> {
  const { id, version } = await ready(world);
  await world.done(move, { id, version: String(version), move: "open" }, adviser);
  return seen(world, id);
}

/** The names of all events of this municipality, oldest first. */
export const events = (world: World) =>
  world.storage.platform(async (client) => {
    const rows = await client.query<{ name: string }>(
      "select name from platform_outbox where tenant_id = $1 order by id",
      [world.tenant.id],
    );
    return rows.rows.map((row) => row.name);
  });
