import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "pg";
import type { Queue } from "pg-boss";
import { PgBoss } from "pg-boss";
import type { Job } from "../define/job.ts";

/** The schema that belongs to pg-boss: its tables are not ours and hold no tenant_id. */
export const queueSchema = "pgboss";
/** Where a job goes that was given up. Nobody works on it. */
export const deadQueue = "brink.dead";
/** The queue with which `ping` proves that jobs are done. */
export const pingQueue = "brink.ping";

export type QueuePauses = {
  /** Before the first retry; each next pause is about twice as long. */
  readonly firstPauseSeconds: number;
  readonly longestPauseSeconds: number;
};

// 30 s, 1, 2, 4 … minutes, at most an hour: eight retries span about two hours.
const pauses: QueuePauses = { firstPauseSeconds: 30, longestPauseSeconds: 3_600 };

const daySeconds = 86_400;

/**
 * For `migrate(owner, migrations, installQueue(jobs))`: makes or migrates pg-boss's schema and the queues of all declared
 * jobs as the owner of the database, and gives the platform role what pg-boss needs at run time. At run time nothing of
 * it needs an owner: the queues share one table, and what must not be created is not created.
 */
export function installQueue(jobs: readonly Job[], tuning: QueuePauses = pauses): (client: Client) => Promise<void> {
  return async (client) => {
    const boss = new PgBoss({
      schema: queueSchema,
      db: { executeSql: (text, values) => client.query(text, values) },
      supervise: false,
      schedule: false,
      bamIntervalSeconds: 10,
    });
    const failures: Error[] = [];
    boss.on("error", (error) => failures.push(error));
    await boss.start();
    try {
      for (const queue of queuesFor(jobs, tuning)) await ensureQueue(boss, queue);
      await indexesReady(boss);
      await client.query(grantsSql);
    } finally {
      await boss.stop({ graceful: false });
    }
    if (failures[0]) throw failures[0];
  };
}

function queuesFor(jobs: readonly Job[], tuning: QueuePauses): readonly Queue[] {
  const dead = { name: deadQueue, retryLimit: 0, retentionSeconds: 365 * daySeconds, deleteAfterSeconds: daySeconds };
  const ping = { name: pingQueue, retryLimit: 0, retentionSeconds: 60, deleteAfterSeconds: 60 };
  return [dead, ping, ...jobs.map((job) => queueFor(job, tuning))];
}

function queueFor(job: Job, { firstPauseSeconds, longestPauseSeconds }: QueuePauses): Queue {
  return {
    name: job.name,
    retryLimit: job.retryLimit,
    retryDelay: firstPauseSeconds,
    retryBackoff: true,
    retryDelayMax: longestPauseSeconds,
    deadLetter: deadQueue,
    expireInSeconds: 15 * 60,
    // The job of a process that was killed is taken up again a minute after its last sign of life.
    heartbeatSeconds: 60,
    retentionSeconds: 30 * daySeconds,
    // As long as a job is kept, its key is not done again.
    deleteAfterSeconds: 7 * daySeconds,
  };
}

async function ensureQueue(boss: PgBoss, queue: Queue): Promise<void> {
  const { name, ...options } = queue;
  await boss.createQueue(name, options);
  await boss.updateQueue(name, options);
}

/** A newer pg-boss may build indexes in the background, which only the owner can. */
async function indexesReady(boss: PgBoss): Promise<void> {
  const giveUpAt = Date.now() + 10 * 60_000;
  for (;;) {
    const entries = await boss.getBamEntries();
    if (entries.every((entry) => entry.status === "completed")) return;
    if (Date.now() > giveUpAt) throw new Error("The indexes of the job queue were not built within ten minutes.");
    await pause(500);
  }
}

// Not bam: what stands in it is run by the owner, so whoever may write in it would be the owner.
const grantsSql = `
  grant usage on schema ${queueSchema} to brink_platform;
  grant select, insert, update, delete on all tables in schema ${queueSchema} to brink_platform;
  grant execute on all functions in schema ${queueSchema} to brink_platform;
  alter default privileges in schema ${queueSchema} grant select, insert, update, delete on tables to brink_platform;
  revoke insert, update, delete on ${queueSchema}.bam from brink_platform;`;
