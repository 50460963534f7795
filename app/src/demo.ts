import { keyedToken } from "./kernel/ids.ts";
import type { Refusal } from "./kernel/refusal.ts";
import type { Result } from "./kernel/result.ts";
import { ok } from "./kernel/result.ts";
import type { Composition } from "./compose.ts";
import { measureContributions, measureQuestions } from "./measure-bindings.ts";
import { packageRoot } from "./platform/config/package-root.ts";
import type { Work } from "./platform/define/work.ts";
import { reportBindings } from "./report-bindings.ts";
import type { Storage } from "./platform/storage/storage.ts";
import { guideContent, seedDemoBylaw, seedDemoGuides, seedDemoStakeholders } from "./rooms/choose/room.ts";
import { seedDemoContributions, seedDemoNewsletters } from "./rooms/engage/room.ts";
import { seedDemoPeople } from "./rooms/identity/room.ts";
import { learnPaths, newReports, seedDemoLessons } from "./rooms/learn/room.ts";
import { seedDemoMeasurement } from "./rooms/measure/room.ts";
import { seedDemoMunicipality } from "./rooms/tenancy/room.ts";
import { finishDemoTrajectory, listTrajectories, seedDemoTrajectories } from "./rooms/trajectories/room.ts";
import type { Say } from "./start.ts";

// One process at a time fills the demo. ("demo" in ASCII.)
const demoLock = 0x64656d6f;

/** Fills the demo municipality when there is no municipality yet, and says whether it did; at the same time does no harm. */
export async function seedDemo(composition: Composition, say: Say): Promise<boolean> {
  return composition.storage.platform(async (client) => {
    await client.query("select pg_advisory_xact_lock($1)", [demoLock]);
    return fillWhenMissing(composition, say);
  });
}

async function fillWhenMissing(composition: Composition, say: Say): Promise<boolean> {
  const { app, storage } = composition;
  const towns = await app.tenants.all();
  const waterdam = towns.find((town) => town.slug === "waterdam");
  const isMissing = towns.length === 0 || (waterdam !== undefined && (await isEmpty(storage, waterdam.id)));
  if (isMissing) await fillDemo(composition, say);
  return isMissing;
}

/** A start that was killed while it filled the demo left the municipality without a trajectory. */
async function isEmpty(storage: Storage, tenantId: string): Promise<boolean> {
  const scope = { tenantId, actor: { kind: "system", name: "demo" } } as const;
  const found = await storage.read(scope, async (work) =>
    ok((await listTrajectories(work, { page: 1, perPage: 1 })).total),
  );
  return found.ok && found.value === 0;
}

/** Makes Waterdam with its people and trajectories; it may stand beside other municipalities. */
export async function fillDemo({ storage, app }: Composition, say: Say): Promise<void> {
  say("Filling the demo municipality Waterdam …");
  const { tenantId } = must(await seedDemoMunicipality(storage), "the municipality");
  const people = must(await seedDemoPeople(storage, tenantId), "its people");
  await inTenant(storage, tenantId, async (work) => {
    const trajectories = await seedDemoTrajectories(work);
    const { preparing, notNow } = trajectories;
    const guided = { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId };
    const content = guideContent(packageRoot());
    const { parkGuideId, sewerGuideId } = await seedDemoGuides(work, content, guided);
    await seedDemoBylaw(work, content, sewerGuideId);
    await seedDemoStakeholders(work, content, parkGuideId);
    const given = { words: () => app.words, baseUrl: app.baseUrl };
    await seedDemoContributions(work, given, trajectories, people);
    await finishDemoTrajectory(work, trajectories.done);
    await seedDemoMeasurement(work, trajectories, {
      contributions: measureContributions,
      questions: measureQuestions,
    });
    await seedDemoLessons(
      work,
      reportBindings(content),
      trajectories.done.trajectoryId,
      people["ilse.postma@waterdam.example"] ?? "",
    );
    const links = {
      baseUrl: app.baseUrl,
      tokenOf: (what: string) => keyedToken(app.secret, what),
      reports: { made: newReports, href: (slug: string) => learnPaths.publicReport(slug) },
    };
    await seedDemoNewsletters(work, links, trajectories.running, people);
  });
}

async function inTenant<T>(storage: Storage, tenantId: string, fn: (work: Work) => Promise<T>): Promise<T> {
  const scope = { tenantId, actor: { kind: "system", name: "demo" }, command: "demo.seed" } as const;
  return must(await storage.unitOfWork(scope, async (work) => ok(await fn(work))), "its trajectories");
}

/** A seed that is refused is a bug in the seed. */
function must<T>(result: Result<T, Refusal>, what: string): T {
  if (result.ok) return result.value;
  throw new Error(`The demo could not make ${what}: ${JSON.stringify(result.refusal)}`);
}
