import { addDays, amsterdamDate, amsterdamMoment } from "@brink/indicators";
import type { Work } from "../../../platform/define/work.ts";
import { peopleWithRole } from "../../identity/room.ts";
import { areasOf, municipalityOf } from "../../tenancy/room.ts";
import type { DemoTrajectories } from "../../trajectories/room.ts";
import { doneDaysAgo } from "../../trajectories/room.ts";
import { saveAssessment } from "../assessment-writer.ts";
import { computeIndicators } from "../commands/compute-indicators.ts";
import { importPopulation } from "../commands/import-population.ts";
import { assessmentItems } from "../content/self-assessment.ts";
import type { MeasureBindings } from "../ports.ts";
import { insertResponse, insertTraits } from "../response-writer.ts";
import type { AssessmentMoment } from "../tables.ts";
import { demoResponses, demoTraits } from "./demo-answers.ts";
import { fictionalAreas } from "./demo-population.ts";
import { draws } from "./draws.ts";

/**
 * Measures the trajectory of Waterdam that is done: population, questionnaires of both waves, self-assessments, and
 * then the figures by the command itself. Contributions and questions have to be there before.
 */
export async function seedDemoMeasurement(
  work: Work,
  { done }: Pick<DemoTrajectories, "done">,
  bindings: Pick<MeasureBindings, "contributions" | "questions">,
): Promise<void> {
  const { trajectoryId } = done;
  await seedPopulation(work);
  await seedResponses(work, trajectoryId);
  const { opened, answered, evaluated } = doneDaysAgo;
  await seedAssessments({ ...work, now: at(work, opened + 9, "11:30") }, trajectoryId, "before", 20);
  await seedAssessments({ ...work, now: at(work, answered - 14, "11:30") }, trajectoryId, "after", 21);
  // The figures were computed when the trajectory was evaluated.
  const then = { ...work, now: at(work, evaluated, "16:00") };
  const computed = await computeIndicators(bindings).run(then, { trajectoryId });
  if (!computed.ok) throw new Error(`The demo's figures were refused: ${JSON.stringify(computed.refusal)}`);
}

function dayBefore(work: Work, days: number): string {
  return addDays(amsterdamDate(work.now.getTime()), -days);
}

function at(work: Work, daysAgo: number, time: string): Date {
  const moment = amsterdamMoment(dayBefore(work, daysAgo), time);
  if (!moment) throw new Error(`The demo has no time ${time}.`);
  return moment;
}

async function seedPopulation(work: Work): Promise<void> {
  const town = await municipalityOf(work);
  const areas = fictionalAreas(town?.name ?? "Waterdam", await areasOf(work));
  const year = work.now.getUTCFullYear() - 1;
  await importPopulation.run(work, {
    year,
    tableId: "verzonnen",
    source: "fictional",
    areas: areas.map((area) => ({ ...area })),
  });
}

async function seedResponses(work: Work, trajectoryId: string): Promise<void> {
  for (const { wave, how, answers, daysAgo } of demoResponses(doneDaysAgo)) {
    const enteredByName = how === "paper" || how === "spoken" ? "Samira Benali" : undefined;
    const answeredOn = dayBefore(work, daysAgo);
    await insertResponse(work, { trajectoryId, wave, how, lang: "nl", answers, answeredOn, enteredByName });
  }
  for (const traits of demoTraits()) await insertTraits(work, trajectoryId, traits);
}

const attitude = { a1: 4, a2: 4, a3: 2, a4: 4, a5: 3, a6: 2, a7: 3 } as const;

/** Everybody who worked on it, a little apart from each other and a little better afterwards. */
async function seedAssessments(
  work: Work,
  trajectoryId: string,
  moment: AssessmentMoment,
  seed: number,
): Promise<void> {
  const roles = ["adviser", "projectLead", "moderator", "evaluator"];
  const people = [];
  for (const role of roles) people.push(...(await peopleWithRole(work, role)));
  const dice = draws(seed);
  for (const personId of new Set(people.map((one) => one.id))) {
    const answers = assessmentItems().map(({ id }) => {
      const usual = id in attitude ? attitude[id as keyof typeof attitude] : id.startsWith("b") ? 3 : 2;
      const step =
        dice.oneOf([
          [-1, moment === "before" ? 30 : 15],
          [0, 50],
          [1, moment === "before" ? 20 : 35],
        ]) ?? 0;
      return [id, String(Math.max(id.startsWith("c") ? 0 : 1, usual + step))] as const;
    });
    await saveAssessment(work, { trajectoryId, personId, moment, answers: Object.fromEntries(answers) });
  }
}
