import { createWorld, person } from "../../../../test/factories/world.ts";
import type { Activity } from "../domain.ts";
import { activityForm, factsForm, motivationForm } from "../factories.ts";
import { activitiesOf, activityById } from "../plan-reader.ts";
import type { ParticipationMethod } from "../ports.ts";
import { addActivity } from "./add-activity.ts";
import { changeActivity } from "./change-activity.ts";
import { changeTrajectory } from "./change-trajectory.ts";
import type { World } from "../../../../test/factories/world.ts";
import { move, prepared } from "./prepared.fixture.ts";
import { recordMotivation } from "./record-motivation.ts";

export const lead = person("projectLead");
const ideas: ParticipationMethod = { id: "ideas", carries: ["M06"], nameKey: "-", takePartKey: "-", href: () => "/" };
const own = [{ id: "EM01", name: { nl: "Soep op de stoep" } }];
const gone = [{ id: "ET01", name: { nl: "Soepbus" }, isRetired: true }];
const planning = {
  participation: [ideas],
  catalogue: () => Promise.resolve({ methods: own, technologies: gone }),
};
export const add = addActivity(planning);
export const change = changeActivity(planning);

/** A trajectory with an empty plan. */
export async function planned(now = "2026-11-02T09:00:00Z") {
  const world = createWorld(now);
  const { id } = await prepared(world);
  return { world, id };
}

/** An open trajectory with ideas in Brink and the feedback loop in its plan. */
export async function opened() {
  const { world, id } = await planned();
  await world.done(changeTrajectory, factsForm({ id, version: 1 }), lead);
  await world.done(recordMotivation, motivationForm({ id, version: 2 }), lead);
  await world.done(add, activityForm(id, { methodId: "M60", startsOn: "2026-11-02" }), lead);
  await world.done(
    add,
    activityForm(id, { methodId: "M06", inBrink: "ideas", startsOn: "2026-11-01", endsOn: "2026-11-30" }),
    lead,
  );
  await world.done(move, { id, version: "3", move: "open" }, lead);
  return { world, id };
}

export async function activity(world: World, activityId: string): Promise<Activity> {
  const found = await world.read((work) => activityById(work, activityId));
  if (!found) throw new Error("There should be an activity.");
  return found;
}

export async function ofMethod(world: World, id: string, methodId: string): Promise<Activity> {
  const found = (await world.read((work) => activitiesOf(work, id))).find((one) => one.methodId === methodId);
  if (!found) throw new Error("It should be in the plan.");
  return found;
}

/** The form of an activity as it stands, with what was changed. */
export const changed = (of: Activity, over: Record<string, unknown> = {}) => ({
  activityId: of.id,
  version: String(of.version),
  methodId: of.methodId,
  title: of.title.nl ?? "",
  inBrink: of.inBrink ?? "",
  status: of.status,
  startsOn: of.startsOn ?? "",
  endsOn: of.endsOn ?? "",
  ...over,
});
