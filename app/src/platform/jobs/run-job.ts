import type { Clock } from "../../kernel/clock.ts";
import type { Job, JobContext } from "../define/job.ts";
import type { Mailer } from "../define/mailer.ts";
import type { Storage } from "../storage/storage.ts";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { maskText } from "../telemetry/without-personal-data.ts";
import type { JobCall, JobOutcome, RunJob } from "./job-queue.ts";

export type JobRunnerParts = {
  readonly storage: Storage;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
};

/** Runs jobs as Brink itself, each in the municipality it is for; says of each how it ended. */
export function createJobRunner(parts: JobRunnerParts): RunJob {
  const runs = parts.metrics.counter("brink_job_runs_total", "Runs of jobs by outcome.");
  const seconds = parts.metrics.histogram("brink_job_run_seconds", "Time that a run of a job took.");
  return async (job, call) => {
    const begun = performance.now();
    const outcome = await runOnce(parts, job, call);
    runs.add({ job: job.name, outcome: outcome.kind });
    seconds.observe((performance.now() - begun) / 1000, { job: job.name });
    return outcome;
  };
}

async function runOnce(parts: JobRunnerParts, job: Job, call: JobCall): Promise<JobOutcome> {
  const log = parts.log.with({ job: job.name, jobId: call.jobId, tenantId: call.tenantId });
  const parsed = job.input.safeParse(call.input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
    log.error("A job got input that it does not know.", { fields });
    return { kind: "hopeless", reason: `unknown input: ${fields}` };
  }
  try {
    await job.run(contextOf(parts, job, call), parsed.data);
    return { kind: "done" };
  } catch (error) {
    log.warn("A job failed.", { error });
    return { kind: "failed", reason: reasonOf(error) };
  }
}

function contextOf(parts: JobRunnerParts, job: Job, { jobId, tenantId }: JobCall): JobContext {
  const scope = { tenantId, actor: { kind: "system", name: job.name }, requestId: jobId } as const;
  return {
    tenantId,
    jobId,
    now: parts.clock.now(),
    mailer: parts.mailer,
    inTenant: (fn) => parts.storage.unitOfWork(scope, fn),
  };
}

/** A person sees this on the page of failed work. */
export function reasonOf(error: unknown): string {
  return maskText(error instanceof Error ? error.message : String(error)).slice(0, 300);
}
