import { expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { trajectoriesRoom, trajectoryById } from "../../trajectories/room.ts";
import { methods } from "../methods/index.ts";
import { placeOf } from "../place.ts";
import { lastDay } from "./last-day.ts";

const world = createWorld("2026-11-02T09:00:00Z");
const plan = trajectoriesRoom().commands?.find(({ name }) => name === "trajectories.plan_move");

it.each([
  ["at the end of the activity", undefined, "2026-12-31"],
  ["on the day of a closing that comes earlier", ["2026-12-10", "17:00"], "2026-12-10"],
  ["the day before a closing at midnight", ["2026-12-10", "0:00"], "2026-12-09"],
  ["at the end of the activity when the closing comes later", ["2027-01-20", "17:00"], "2026-12-31"],
])("people can take part until and with the last day: %s", async (_, closing, expected) => {
  const { trajectoryId: id, activityId } = await openActivity(world, { inBrink: "ideas" });
  if (!plan) throw new Error("Nobody can plan a closing.");
  const version = String((await world.read((work) => trajectoryById(work, id)))?.version);
  if (closing)
    await world.done(plan, { id, version, move: "close", on: closing[0], at: closing[1] }, person("adviser"));
  const place = await world.read((work) => placeOf(work, methods, activityId));
  if (!place) throw new Error("The activity is not there.");
  expect(await world.read((work) => lastDay(work, place, world.tenant.timeZone))).toBe(expected);
});
