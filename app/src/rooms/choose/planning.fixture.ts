import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import type { World } from "../../../test/factories/world.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { seedDemoPeople } from "../identity/room.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { guideContent } from "./content/guide-content.ts";
import { guideById, latestAdvice } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";
import { updateAnswers } from "./writer.ts";

export const content = guideContent(packageRoot());

/** A municipality with a guide that has an advice and one without. @param found founds it, and gives its slug */
export async function townWithAdvice(found: (world: World) => Promise<string>) {
  const world = createWorld();
  const site = createSite(world, await found(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  const guides = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    return seedDemoGuides(work, content, { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId });
  });
  const { parkGuideId: guideId, sewerGuideId: emptyGuideId } = guides;
  const best = (await world.read((work) => latestAdvice(work, guideId)))?.advice.best[0]?.items ?? [];
  return { world, site, guideId, emptyGuideId, best };
}

export type TownWithAdvice = Awaited<ReturnType<typeof townWithAdvice>>;

export async function stepInto({ site }: TownWithAdvice, role: string): Promise<Visitor> {
  const visitor = site.visitor();
  await visitor.send("/demo", "stepInto", { role });
  return visitor;
}

export async function decideOn({ world, guideId }: TownWithAdvice, decisionDate: string | undefined): Promise<void> {
  await world.read(async (work) => {
    const { decisionDate: _before, ...answers } = (await guideById(work, guideId))?.answers ?? {};
    await updateAnswers(work, guideId, {
      answers: decisionDate === undefined ? answers : { ...answers, decisionDate },
    });
  });
}
