import type { Command } from "../../src/platform/define/command.ts";
import type { Json } from "../../src/platform/define/work.ts";
import { ok } from "../../src/kernel/result.ts";
import { challengeForm, factsForm, motivationForm, activityForm } from "../../src/rooms/trajectories/factories.ts";
import { participationMethods } from "../../src/rooms/engage/room.ts";
import { setInBrink, trajectoriesRoom } from "../../src/rooms/trajectories/room.ts";
import type { World } from "./world.ts";
import { person, system } from "./world.ts";

export type OpenActivity = { readonly trajectoryId: string; readonly slug: string; readonly activityId: string };

export type GivenActivity = {
  /** The participation method: `ideas` or `survey`. */
  readonly inBrink: string;
  readonly settings?: { readonly [key: string]: Json };
  readonly startsOn?: string;
  readonly endsOn?: string;
  /** What the municipality decided about involving people: `involve` unless it is said. */
  readonly involvement?: string;
  /** Leaves the trajectory in preparation. */
  readonly preparing?: boolean;
};

const commands = trajectoriesRoom({ participation: participationMethods }).commands ?? [];
const adviser = person("adviser");

/** A trajectory in which people can take part, made as a team would make it. */
export async function openActivity(world: World, given: GivenActivity): Promise<OpenActivity> {
  const done = (name: string, raw: Record<string, unknown>) => world.done(named(name), raw, adviser);
  // @NOTE these commands all answer with the id of what they made or changed; a test fails loudly when one does not.
  const { id: challengeId } = (await done("create_challenge", challengeForm())) as { id: string };
  const made = (await done("create_trajectory", { challengeId, title: "Marktplein" })) as { id: string; slug: string };
  const seen = (version: number) => ({ id: made.id, version });
  await done("change_trajectory", factsForm(seen(1)));
  await done("record_motivation", motivationForm(seen(2), given.involvement));
  const days = { startsOn: given.startsOn ?? "2026-10-01", endsOn: given.endsOn ?? "2026-12-31" };
  const { inBrink, settings } = given;
  await done("add_activity", activityForm(made.id, { methodId: "M60", title: "Antwoord" }));
  const activity = await done(
    "add_activity",
    activityForm(made.id, { methodId: "M06", title: "Ideeën", inBrink, ...days }),
  );
  const { activityId } = activity as { activityId: string };
  if (settings)
    await world.storage.unitOfWork({ tenantId: world.tenant.id, actor: system }, async (work) => {
      await setInBrink(work, activityId, inBrink, settings);
      return ok(undefined);
    });
  if (!given.preparing) await moveTo(world, made.id, "open", 3);
  return { trajectoryId: made.id, slug: made.slug, activityId };
}

/** The next step of a trajectory: open, close, mark_answered. */
export async function moveTo(world: World, id: string, move: string, version: number): Promise<void> {
  await world.done(named("move_trajectory"), { id, version: String(version), move }, adviser);
}

function named(name: string): Command {
  const found = commands.find((one) => one.name === `trajectories.${name}`);
  if (!found) throw new Error(`There is no command trajectories.${name}.`);
  return found;
}
