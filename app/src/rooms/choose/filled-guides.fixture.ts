import { THEMES } from "@brink/decision-guide";
import type { World } from "../../../test/factories/world.ts";
import { person } from "../../../test/factories/world.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { seedDemoTrajectories, trajectoryById } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import { checks, squareAnswers } from "./factories.ts";
import { insertGuide } from "./writer.ts";

/** A filled-in guide for the trajectory that Waterdam prepares and one for what it will not do now; without an advice. */
export async function filledGuides(
  world: World,
): Promise<{ readonly guideId: string; readonly closedGuideId: string }> {
  const { preparing, notNow } = await world.read((work) => seedDemoTrajectories(work));
  const content = guideContent(packageRoot());
  const { saveChecks, saveAnswers } = chooseCommands(content, directComputer);
  const adviser = person("adviser");
  const started = ({ trajectoryId }: { readonly trajectoryId: string }) =>
    world.read(async (work) => {
      const challengeId = (await trajectoryById(work, trajectoryId))?.challengeId ?? "";
      return insertGuide(work, { challengeId, trajectoryId });
    });
  const [id, closedGuideId] = [await started(preparing), await started(notNow)];
  for (const theme of THEMES) await world.done(saveChecks, { id, theme, ...checks("yes") }, adviser);
  for (const page of squareAnswers) await world.done(saveAnswers, { id, ...page }, adviser);
  return { guideId: id, closedGuideId };
}
