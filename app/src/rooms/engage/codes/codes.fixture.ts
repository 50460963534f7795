import { expect } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { World } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { unseal } from "../../../platform/http/once-seal.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { adviser } from "../commands/ideas-town.fixture.ts";
import { contributionFacts } from "../facts-reader.ts";
import { methods } from "../methods/index.ts";
import { makeCodeBatch } from "./commands/make-code-batch.ts";
import type { CodeRule } from "./domain.ts";
import { codeAt } from "./domain.ts";
import { makeCodesJob } from "./jobs/make-codes.job.ts";
import { batchById } from "./reader.ts";

export const make = makeCodeBatch(methods);

export function openWithCodes(world: World, codes: CodeRule): Promise<OpenActivity> {
  return openActivity(world, { inBrink: "ideas", settings: { codes, moderation: "after" } });
}

/** Runs the job that makes the codes of a batch, as the queue would. */
export async function runsJob(world: World, batchId: string, job = makeCodesJob()): Promise<void> {
  const { storage, clock } = world;
  const mailer = { send: () => Promise.resolve("sent" as const) };
  const run = createJobRunner({ storage, mailer, clock, log: silentLog(), metrics: createMetrics() });
  expect(await run(job, { jobId: newId(), tenantId: world.tenant.id, input: { batchId } })).toEqual({ kind: "done" });
}

/** A batch that is made, with its codes as they stand in the letters. */
export async function batchOf(world: World, { activityId }: OpenActivity, wanted: number, whom = "letters") {
  const raw = { activityId, name: "Brief aan Noord", wanted: String(wanted), for: whom };
  const { batchId, key } = await world.done(make, raw, adviser);
  const batch = await world.read((work) => batchById(work, batchId));
  const seed = unseal(key, batch?.sealedSeed ?? "");
  await runsJob(world, batchId);
  return { batchId, key, seed, codes: Array.from({ length: wanted }, (_, at) => codeAt(seed, at + 1)) };
}

export async function receivedAt(world: World, { trajectoryId }: OpenActivity): Promise<number> {
  return world.read(async (work) => (await contributionFacts(work, trajectoryId)).contributions.length);
}
