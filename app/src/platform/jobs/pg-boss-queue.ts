import { setTimeout as pause } from "node:timers/promises";
import type { Job as BossJob, JobResult } from "pg-boss";
import { PgBoss } from "pg-boss";
import type { Job, Schedule } from "../define/job.ts";
import type { Storage } from "../storage/storage.ts";
import type { Log } from "../telemetry/log.ts";
import { atMost } from "../../kernel/at-most.ts";
import { bossWorkers } from "./boss-workers.ts";
import type { Carried } from "./dead-jobs.ts";
import { databaseOn, deadJobs, reviveJob } from "./dead-jobs.ts";
import type { JobEntry, JobQueue, RunJob, TenantIds } from "./job-queue.ts";
import { jobIdOf } from "./job-queue.ts";
import { pingQueue, queueSchema } from "./queue-schema.ts";

export type PgBossParts = {
  readonly storage: Storage;
  readonly run: RunJob;
  readonly tenantIds: TenantIds;
  readonly log: Log;
  /** How often a worker looks without having been woken: for retries, and for what other processes left. Default 5. */
  readonly pollSeconds?: number;
  /** How often it looks for jobs whose process was killed. Default 30. */
  readonly superviseSeconds?: number;
};

const pingSeconds = 5;
// All workers look at about the same moment; visitors need connections too.
const connectionsAtMost = 4;

/**
 * The job queue in PostgreSQL, by pg-boss as the platform role. `installQueue` must have been run as the owner. Workers
 * are woken by what this process enqueues and by having found something; polling is only the net under that.
 */
export function createPgBossQueue(parts: PgBossParts): JobQueue {
  const { storage, pollSeconds = 5 } = parts;
  const boss = bossOver(parts, pollSeconds);
  const workers = bossWorkers(boss, pollSeconds);

  async function enqueue({ job, tenantId, input, key, startAfterSeconds = 0 }: JobEntry): Promise<boolean> {
    const carried: Carried = { tenantId, input };
    const id = await boss.send(job.name, carried, {
      id: jobIdOf({ job, tenantId, key }),
      startAfter: startAfterSeconds,
    });
    if (startAfterSeconds === 0) workers.wake(job.name);
    return id !== null;
  }

  return {
    async start(jobs, schedules) {
      await boss.start();
      await workers.begin(pingQueue, 1, async ({ id }) => ({ id, status: "completed" }));
      for (const job of jobs)
        await workers.begin(job.name, job.parallel ?? 1, (one) => runOne(parts, enqueue, job, one));
      // A process that runs no jobs (the operator's command line) leaves the schedules alone.
      if (jobs.length > 0) await setSchedules(boss, schedules);
    },
    enqueue,
    dead: (tenantId) => deadJobs(storage, tenantId),
    async retryDead(tenantId, id) {
      const queue = await reviveJob(storage, boss, tenantId, id);
      if (queue !== undefined) workers.wake(queue);
      return queue !== undefined;
    },
    stop: () => boss.stop({ graceful: true, timeout: 30_000 }),
    ping: () => ping(boss, () => workers.wake(pingQueue)),
  };
}

function bossOver({ storage, log, superviseSeconds = 30 }: PgBossParts, pollSeconds: number): PgBoss {
  const politely = atMost(connectionsAtMost);
  const boss = new PgBoss({
    schema: queueSchema,
    db: {
      executeSql: (text, values) =>
        politely(() => storage.platform((client) => databaseOn(client).executeSql(text, values))),
    },
    migrate: false,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    cronMonitorIntervalSeconds: Math.min(45, Math.max(1, Math.round(pollSeconds))),
    cronWorkerIntervalSeconds: Math.min(45, Math.max(1, pollSeconds)),
  });
  boss.on("error", (error) => log.error("The job queue had trouble.", { error }));
  boss.on("warning", (warning) => log.warn("The job queue warns.", { warning: warning.message }));
  return boss;
}

/** Runs a job for its municipality; the moment of a schedule becomes a job for every municipality. */
async function runOne(
  parts: PgBossParts,
  enqueue: JobQueue["enqueue"],
  job: Job,
  { id, data }: BossJob<Carried>,
): Promise<JobResult> {
  if ("everyTenant" in data) {
    for (const tenantId of await parts.tenantIds()) await enqueue({ job, tenantId, input: {}, key: `schedule ${id}` });
    return { id, status: "completed" };
  }
  const outcome = await parts.run(job, { jobId: id, tenantId: data.tenantId, input: data.input });
  if (outcome.kind === "done") return { id, status: "completed" };
  return { id, status: outcome.kind === "hopeless" ? "deadletter" : "failed", output: { reason: outcome.reason } };
}

/** Exactly the declared schedules: one that is gone from the code stops firing. */
async function setSchedules(boss: PgBoss, schedules: readonly Schedule[]): Promise<void> {
  const carried: Carried = { everyTenant: true };
  for (const { cron, job } of schedules) {
    await boss.schedule(job.name, cron, carried, { tz: "Europe/Amsterdam", key: keyOf(cron) });
  }
  const declared = new Set(schedules.map(({ cron, job }) => `${job.name} ${keyOf(cron)}`));
  for (const { name, key } of await boss.getSchedules()) {
    if (!declared.has(`${name} ${key}`)) await boss.unschedule(name, key);
  }
}

/** pg-boss allows letters, digits and a few signs in a key; a cron text has spaces and stars. */
function keyOf(cron: string): string {
  return Buffer.from(cron).toString("hex");
}

async function ping(boss: PgBoss, wakeWorker: () => void): Promise<number> {
  const begun = performance.now();
  const id = await boss.send(pingQueue, {});
  if (id === null) throw new Error("The job queue took no job.");
  wakeWorker();
  while (performance.now() - begun < pingSeconds * 1000) {
    const [job] = await boss.findJobs(pingQueue, { id });
    if (job?.state === "completed") return performance.now() - begun;
    await pause(20);
  }
  throw new Error(`The job queue did no job within ${pingSeconds} seconds.`);
}
