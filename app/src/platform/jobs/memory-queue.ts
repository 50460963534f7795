import type { Clock } from "../../kernel/clock.ts";
import type { Job, Schedule } from "../define/job.ts";
import type { DeadJob, JobEntry, JobQueue, RunJob, TenantIds } from "./job-queue.ts";
import { jobIdOf } from "./job-queue.ts";

export type MemoryQueue = JobQueue & {
  /** Runs what is due on the clock, in order, and what that leads to; returns how many runs it took. */
  drain(): Promise<number>;
  /** The moment of every schedule at once, whatever its cron says. */
  fireSchedules(): Promise<void>;
};

export type MemoryQueueParts = {
  readonly clock: Clock;
  readonly run: RunJob;
  readonly tenantIds: TenantIds;
  /** Before the first retry; each next pause is twice as long. Default 30. */
  readonly firstPauseSeconds?: number;
};

type Waiting = {
  readonly id: string;
  readonly job: Job;
  readonly entry: JobEntry;
  readonly tries: number;
  readonly dueMs: number;
};

/** All that the queue knows. */
type Memory = {
  readonly jobs: Map<string, Job>;
  readonly schedules: Schedule[];
  /** Ids of all jobs ever taken, so that a key counts once. */
  readonly seen: Set<string>;
  readonly dead: Map<string, { readonly shown: DeadJob; readonly waiting: Waiting }>;
  waiting: readonly Waiting[];
  running: Promise<void>;
  stopped: boolean;
  moments: number;
};

/** A job queue for tests: nothing runs until `drain`, and time is the clock's. */
export function createMemoryQueue(parts: MemoryQueueParts): MemoryQueue {
  const memory: Memory = {
    jobs: new Map(),
    schedules: [],
    seen: new Set(),
    dead: new Map(),
    waiting: [],
    running: Promise.resolve(),
    stopped: false,
    moments: 0,
  };
  const nowMs = () => parts.clock.now().getTime();

  return {
    start(jobs, schedules) {
      for (const job of jobs) memory.jobs.set(job.name, job);
      memory.schedules.push(...schedules);
      return Promise.resolve();
    },
    enqueue: async (entry) => take(memory, entry, nowMs()),
    dead(tenantId) {
      const shown = [...memory.dead.values()].map((dead) => dead.shown);
      return Promise.resolve(shown.filter((dead) => dead.tenantId === tenantId).reverse());
    },
    retryDead: (tenantId, id) => Promise.resolve(revive(memory, tenantId, id, nowMs())),
    async stop() {
      memory.stopped = true;
      await memory.running;
    },
    ping: () => Promise.resolve(0),
    async drain() {
      for (let runs = 0; ; runs += 1) {
        const next = memory.stopped ? undefined : nextDue(memory, nowMs());
        if (!next) return runs;
        await (memory.running = runOne(memory, parts, next));
      }
    },
    async fireSchedules() {
      memory.moments += 1;
      const key = `schedule ${memory.moments}`;
      for (const { job } of memory.schedules) {
        for (const tenantId of await parts.tenantIds()) take(memory, { job, tenantId, input: {}, key }, nowMs());
      }
    },
  };
}

function take(memory: Memory, entry: JobEntry, nowMs: number): boolean {
  const job = memory.jobs.get(entry.job.name);
  if (!job) throw new Error(`The job ${entry.job.name} does not exist.`);
  const id = jobIdOf(entry);
  if (memory.seen.has(id)) return false;
  memory.seen.add(id);
  const dueMs = nowMs + (entry.startAfterSeconds ?? 0) * 1000;
  memory.waiting = [...memory.waiting, { id, job, entry, tries: 0, dueMs }];
  return true;
}

function nextDue(memory: Memory, nowMs: number): Waiting | undefined {
  const next = memory.waiting.find((one) => one.dueMs <= nowMs);
  memory.waiting = memory.waiting.filter((one) => one !== next);
  return next;
}

async function runOne(memory: Memory, parts: MemoryQueueParts, one: Waiting): Promise<void> {
  const { id, job, entry } = one;
  const { tenantId, input } = entry;
  const outcome = await parts.run(job, { jobId: id, tenantId, input });
  if (outcome.kind === "done") return;
  const now = parts.clock.now();
  const tries = one.tries + 1;
  if (outcome.kind === "failed" && tries <= job.retryLimit) {
    const pauseMs = (parts.firstPauseSeconds ?? 30) * 1000 * 2 ** one.tries;
    memory.waiting = [...memory.waiting, { ...one, tries, dueMs: now.getTime() + pauseMs }];
    return;
  }
  const shown = { id, job: job.name, tenantId, input, diedAt: now, attempts: tries, reason: outcome.reason };
  memory.dead.set(id, { shown, waiting: one });
}

function revive(memory: Memory, tenantId: string, id: string, nowMs: number): boolean {
  const found = memory.dead.get(id);
  if (found?.shown.tenantId !== tenantId) return false;
  memory.dead.delete(id);
  memory.waiting = [...memory.waiting, { ...found.waiting, tries: 0, dueMs: nowMs }];
  return true;
}
