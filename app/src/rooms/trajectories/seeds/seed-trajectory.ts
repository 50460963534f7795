import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { addActivity } from "../commands/add-activity.ts";
import { addPhoto } from "../commands/add-photo.ts";
import { changeTrajectory } from "../commands/change-trajectory.ts";
import { createChallenge } from "../commands/create-challenge.ts";
import { createTrajectory } from "../commands/create-trajectory.ts";
import { moveTrajectory } from "../commands/move-trajectory.ts";
import { recordMotivation } from "../commands/record-motivation.ts";
import { registerActivity } from "../commands/register-activity.ts";
import { setPhases } from "../commands/set-phases.ts";
import { translateTrajectory } from "../commands/translate-trajectory.ts";
import type { Move, Trajectory } from "../domain.ts";
import { textFields } from "../domain.ts";
import { addDays, dayOf } from "../domain/days.ts";
import { phasesOf } from "../plan-reader.ts";
import { trajectoryById } from "../reader.ts";
import type { DemoActivity, DemoPhoto, DemoTrajectory } from "./demo-trajectory.ts";

/** A seeded trajectory with its activities by method, for the seeds of other rooms. */
export type SeededTrajectory = {
  readonly trajectoryId: string;
  readonly slug: string;
  /** Which activity a method became: `activities.M06`. */
  readonly activities: Readonly<Record<string, string>>;
};

/** The same work at another moment: what a command writes down then bears that moment. */
export function daysAgo(work: Work, days: number, time = "09:12"): Work {
  return { ...work, now: new Date(`${addDays(dayOf(work.now), -days)}T${time}:00Z`) };
}

/** A seed that is refused is a bug in the seed. */
export function must<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo's trajectory was refused: ${JSON.stringify(result.refusal)}`);
}

export async function version(work: Work, id: string): Promise<{ readonly id: string; readonly version: number }> {
  const trajectory = await trajectoryById(work, id);
  if (!trajectory) throw new Error("The demo's trajectory is gone.");
  return { id, version: trajectory.version };
}

/** Makes a trajectory as a team would have: the same commands and rules, at the moments of its history. */
export async function seedTrajectory(work: Work, demo: DemoTrajectory): Promise<SeededTrajectory> {
  const heard = daysAgo(work, demo.heardDaysAgo);
  const challenge = must(await createChallenge.run(heard, demo.challenge));
  const preparedDaysAgo = demo.motivation.daysAgo;
  const at = daysAgo(work, preparedDaysAgo, "10:05");
  const made = must(await createTrajectory.run(at, { challengeId: challenge.id, title: demo.facts.title }));
  const { daysAgo: _days, ...motivation } = demo.motivation;
  const on = dayOf(at.now);
  must(await changeTrajectory.run(at, { ...demo.facts, movedBecause: "", ...(await version(work, made.id)) }));
  must(await recordMotivation.run(at, { ...motivation, on, ...(await version(work, made.id)) }));
  must(await setPhases.run(at, { phases: demo.phases, ...(await version(work, made.id)) }));
  const activities = await seedPlan(at, made.id, demo.activities);
  if (demo.openedDaysAgo !== undefined) await step(daysAgo(work, demo.openedDaysAgo, "08:30"), made.id, "open");
  await register(work, demo.activities, activities);
  await translate(work, made.id, demo, activities);
  const { slug } = await seeded(work, made.id);
  return { trajectoryId: made.id, slug, activities };
}

export async function step(work: Work, id: string, move: Move): Promise<void> {
  must(await moveTrajectory([]).run(work, { move, ...(await version(work, id)) }));
}

async function seeded(work: Work, id: string): Promise<Trajectory> {
  const found = await trajectoryById(work, id);
  if (!found) throw new Error("The demo's trajectory is gone.");
  return found;
}

/** The demo plans national methods only, outside Brink; what happens in it is told later. */
const nothingElse = { participation: [], catalogue: () => Promise.resolve({ methods: [], technologies: [] }) };

async function seedPlan(
  work: Work,
  trajectoryId: string,
  plan: readonly DemoActivity[],
): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const activity of plan) {
    const planned = { technologyIds: [], title: "", inBrink: "", place: "", owner: "", ...activity, trajectoryId };
    made[activity.methodId] = must(await addActivity(nothingElse).run(work, planned)).activityId;
  }
  return made;
}

/** Each outcome is written down two days after the activity ended. */
async function register(
  work: Work,
  plan: readonly DemoActivity[],
  made: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { methodId, outcome, startsOn, endsOn } of plan) {
    const activityId = made[methodId];
    const lastDay = endsOn ?? startsOn;
    if (!outcome || activityId === undefined || lastDay === undefined) continue;
    const then = { ...work, now: new Date(`${addDays(lastDay, 2)}T14:40:00Z`) };
    const { cameTotal, cameByGroup = {}, hours, costEuros, said = "" } = outcome;
    const cost = costEuros === undefined ? undefined : costEuros * 100;
    must(await registerActivity.run(then, { activityId, version: 1, cameTotal, cameByGroup, hours, cost, said }));
    if (outcome.photo) must(await addPhoto.run(then, { activityId, ...upload(outcome.photo) }));
  }
}

/** As a browser would send it. */
function upload({ file, alt }: DemoPhoto) {
  const bytes = readFileSync(join(packageRoot(), "app/src/rooms/trajectories/seeds", file));
  return { alt, photo: new File([new Uint8Array(bytes)], file) };
}

// Who knows English well enough to sign it.
const reader: Actor = {
  kind: "person",
  personId: newId(),
  name: "Samira Benali",
  email: "samira.benali@waterdam.example",
  roles: ["adviser"],
};

const noTexts = Object.fromEntries(textFields.map((field) => [field, ""]));

/** Puts the other languages in; English is signed. */
export async function translate(
  work: Work,
  id: string,
  demo: Pick<DemoTrajectory, "translations" | "activities" | "phases">,
  made: Readonly<Record<string, string>>,
): Promise<void> {
  const phases = await phasesOf(work, id);
  for (const [lang, texts] of Object.entries(demo.translations)) {
    const lists = {
      phaseNames: phases.flatMap((phase) =>
        entry(phase.id, demo.phases.find(({ startsOn }) => startsOn === phase.startsOn)?.nameIn?.[lang]),
      ),
      activityTitles: demo.activities.flatMap(({ methodId, titleIn }) => entry(made[methodId], titleIn?.[lang])),
      activitySaid: demo.activities.flatMap(({ methodId, outcome }) => entry(made[methodId], outcome?.saidIn?.[lang])),
    };
    // @NOTE safe: `noTexts` has every text field, `texts` only replaces some of them.
    const all = { ...noTexts, ...texts } as Record<(typeof textFields)[number], string>;
    must(
      await translateTrajectory.run(
        { ...work, actor: reader },
        { ...all, ...lists, lang, reviewed: lang === "en", ...(await version(work, id)) },
      ),
    );
  }
}

function entry(
  id: string | undefined,
  text: string | undefined,
): readonly { readonly id: string; readonly text: string }[] {
  return id === undefined || text === undefined ? [] : [{ id, text }];
}
