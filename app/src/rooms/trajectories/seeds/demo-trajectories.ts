import type { Work } from "../../../platform/define/work.ts";
import { planMove } from "../commands/plan-move.ts";
import { recordDecision } from "../commands/record-decision.ts";
import { addDays, dayOf } from "../domain/days.ts";
import { marktplein } from "./marktplein.ts";
import { park } from "./park.ts";
import { schoolRoute, schoolRouteDecision, schoolRouteDecisionEn } from "./school-route.ts";
import type { SeededTrajectory } from "./seed-trajectory.ts";
import { daysAgo, must, seedTrajectory, step, translate, version } from "./seed-trajectory.ts";
import { sewer } from "./sewer.ts";

export type DemoTrajectories = {
  /** Noorderwaterpark: no plan yet; the decision guide's advice makes it. */
  readonly preparing: SeededTrajectory;
  /** Marktplein: M06 takes ideas until three weeks from today. */
  readonly running: SeededTrajectory;
  /** Safe to school: open until `finishDemoTrajectory`, so that contributions can be seeded first. */
  readonly done: SeededTrajectory;
  /** New sewer: not this time, people are informed. */
  readonly notNow: SeededTrajectory;
};

/** Makes the four trajectories of Waterdam, with a history that ends on the day of `work.now`. */
export async function seedDemoTrajectories(work: Work): Promise<DemoTrajectories> {
  const today = dayOf(work.now);
  const day = (offset: number) => addDays(today, offset);
  const done = await seedTrajectory(work, schoolRoute(day));
  const notNow = await seedTrajectory(work, sewer(day));
  await step(daysAgo(work, 30, "11:20"), notNow.trajectoryId, "not_now");
  const running = await seedTrajectory(work, marktplein(day));
  const closing = { move: "close", on: day(21), at: "23:59" } as const;
  must(await planMove([]).run(work, { ...closing, ...(await version(work, running.trajectoryId)) }));
  const preparing = await seedTrajectory(work, park(day));
  return { preparing, running, done, notNow };
}

/** Days before today on which things happened to the trajectory that is done, for the seeds of other rooms. */
export const doneDaysAgo = {
  opened: 262,
  firstInput: 260,
  lastInput: 215,
  closed: 214,
  answered: 186,
  decided: 152,
  evaluated: 60,
  reported: 53,
};

/** Closes the trajectory that is done, as it went: answered, decided, evaluated. Contributions have to be there before. */
export async function finishDemoTrajectory(work: Work, done: SeededTrajectory): Promise<void> {
  const id = done.trajectoryId;
  await step(daysAgo(work, doneDaysAgo.closed), id, "close");
  await step(daysAgo(work, doneDaysAgo.answered, "15:30"), id, "mark_answered");
  const decided = daysAgo(work, doneDaysAgo.decided, "16:45");
  must(
    await recordDecision.run(decided, {
      ...(await version(work, id)),
      decidedOn: dayOf(decided.now),
      decision: schoolRouteDecision,
    }),
  );
  const demo = schoolRoute((offset) => addDays(dayOf(work.now), offset));
  const en = { ...demo.translations["en"], decision: schoolRouteDecisionEn };
  await translate(decided, id, { ...demo, translations: { en } }, done.activities);
  await step(daysAgo(work, doneDaysAgo.evaluated), id, "mark_evaluated");
}
