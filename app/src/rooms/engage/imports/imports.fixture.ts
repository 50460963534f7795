import { expect } from "vitest";
import type { World } from "../../../../test/factories/world.ts";
import { person } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Job } from "../../../platform/define/job.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { registerOf } from "../register-reader.ts";
import { methods } from "../methods/index.ts";
import { askImport } from "./commands/ask-import.ts";
import { readImport } from "./commands/read-import.ts";
import { exported } from "./fixtures/exports.fixture.ts";
import { takeOverJob } from "./jobs/take-over.job.ts";

export const read = readImport(methods);
export const ask = askImport(methods);
export const lead = person("projectLead");

export function fileOf(bytes: Uint8Array | string, name = "export.csv"): File {
  return new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);
}

/** What the team does with a file; the answers of people to it stay as they are. */
export function importing(world: World) {
  async function brought(
    activityId: string,
    bytes: Uint8Array | string = exported("decidim-proposals.csv"),
    site = "oud.example",
  ) {
    return (await world.done(read, { activityId, file: fileOf(bytes), site }, lead)).importId;
  }

  /** Runs the job as the queue would, and says how that ended. */
  async function runs(importId: string, job: Job = takeOverJob(methods)): Promise<string> {
    const { storage, clock } = world;
    const mailer = { send: () => Promise.resolve("sent" as const) };
    const run = createJobRunner({ storage, mailer, clock, log: silentLog(), metrics: createMetrics() });
    return (await run(job, { jobId: newId(), tenantId: world.tenant.id, input: { importId } })).kind;
  }

  async function takenOver(importId: string, showing = "before"): Promise<void> {
    await world.done(ask, { importId, showing }, lead);
    expect(await runs(importId)).toBe("done");
  }

  async function received(trajectoryId: string, perPage = 100) {
    const { items, total } = await world.read((work) => registerOf(work, { trajectoryId, page: 1, perPage }));
    return { items, total, titles: items.map(({ contribution }) => contribution.title).toSorted() };
  }
  return { brought, runs, takenOver, received };
}
