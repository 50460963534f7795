import type { Work } from "../../../platform/define/work.ts";
import type { SeededPeople } from "../../identity/room.ts";
import type { DemoTrajectories } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { methods } from "../methods/index.ts";
import { putBoundary } from "../places/boundary-writer.ts";
import { seedDecisions } from "./demo-decision.ts";
import { seedLayers } from "./demo-layers.ts";
import { seedMarktplein } from "./demo-marktplein.ts";
import { waterdam } from "./demo-places.ts";
import { seedSchoolRoute } from "./demo-school-route.ts";
import { seedDemoImport } from "./demo-import.ts";
import { seedDemoWebhook } from "./demo-webhook.ts";
import { seedDemoQuestions } from "./seed-questions.ts";

/**
 * What the people of Waterdam brought in and asked, with the same texts every time. Between `seedDemoTrajectories` and
 * `finishDemoTrajectory`: the trajectory that is done has to be open still.
 */
export async function seedDemoContributions(
  work: Work,
  given: Omit<EngageBindings, "methods">,
  trajectories: Pick<DemoTrajectories, "running" | "done">,
  people: SeededPeople,
): Promise<void> {
  const bindings = { ...given, methods };
  await putBoundary(work, "GM0000", waterdam);
  await seedMarktplein(work, bindings, trajectories.running, people);
  await seedSchoolRoute(work, bindings, trajectories.done, people);
  await seedLayers(work, trajectories.running, people);
  await seedDecisions(work, trajectories, people);
  await seedDemoQuestions(work, given, trajectories, people);
  await seedDemoImport(work, trajectories.running, people);
  await seedDemoWebhook(work);
}
