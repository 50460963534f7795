import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createWorld } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import type { Job } from "../define/job.ts";
import { job } from "../define/job.ts";
import { createLog } from "../telemetry/log.ts";
import { createMetrics } from "../telemetry/metrics.ts";
import { createJobRunner } from "./run-job.ts";

const world = createWorld();
const lines: string[] = [];
const metrics = createMetrics();
const run = createJobRunner({
  storage: world.storage,
  mailer: { send: () => Promise.resolve("sent") },
  clock: world.clock,
  log: createLog("info", { write: (line) => void lines.push(line) }),
  metrics,
});

function runIt(one: Job, input: unknown) {
  return run(one, { jobId: newId(), tenantId: world.tenant.id, input });
}

describe("running a job", () => {
  it("calls input that the job does not know hopeless, without repeating it", async () => {
    const strict = job({
      name: "test.strict",
      input: z.object({ email: z.uuid() }),
      retryLimit: 3,
      run: () => Promise.resolve(),
    });
    expect(await runIt(strict, { email: "jan@waterdam.example" })).toEqual({
      kind: "hopeless",
      reason: "unknown input: email",
    });
    expect(lines.join("")).not.toContain("jan@");
  });

  it("says why a job failed, without personal data", async () => {
    const fails = () => Promise.reject(new Error("no mailbox for jan@waterdam.example"));
    const failing = job({ name: "test.failing", input: z.unknown(), retryLimit: 3, run: fails });
    expect(await runIt(failing, {})).toEqual({ kind: "failed", reason: "no mailbox for [email]" });
    expect(lines.at(-1)).toContain('"job":"test.failing"');
    expect(lines.join("")).not.toContain("jan@");
  });

  it("works in the job's municipality as Brink itself, and counts it", async () => {
    const seen: unknown[] = [];
    const works = job({
      name: "test.works",
      input: z.object({ count: z.number().default(7) }),
      retryLimit: 3,
      async run(context, input) {
        await context.inTenant((work) => {
          seen.push(work.tenantId, work.actor, input.count);
          return Promise.resolve(ok(undefined));
        });
      },
    });
    expect(await runIt(works, {})).toEqual({ kind: "done" });
    expect(seen).toEqual([world.tenant.id, { kind: "system", name: "test.works" }, 7]);
    expect(metrics.text()).toContain('brink_job_runs_total{job="test.works",outcome="done"} 1');
  });
});
