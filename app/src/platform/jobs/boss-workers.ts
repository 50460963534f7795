import type { Job as BossJob, JobResult, PgBoss } from "pg-boss";
import type { Carried } from "./dead-jobs.ts";

type Handle = (job: BossJob<Carried>) => Promise<JobResult>;

/** The workers of this process, by the queue that they serve. */
export type BossWorkers = {
  /** Puts so many workers to a queue; each does one job at a time. */
  begin(queue: string, parallel: number, handle: Handle): Promise<void>;
  /** Lets the workers of a queue look at once, instead of at their next poll. */
  wake(queue: string): void;
};

/** @param pollSeconds how often a worker looks that nobody woke */
export function bossWorkers(boss: PgBoss, pollSeconds: number): BossWorkers {
  const workers = new Map<string, string[]>();
  // One at a time, so that a failing job takes no other with it.
  const options = { batchSize: 1, perJobResults: true, pollingIntervalSeconds: pollSeconds } as const;
  return {
    async begin(queue, parallel, handle) {
      const own: string[] = [];
      workers.set(queue, own);
      for (let count = 0; count < parallel; count += 1) {
        const id: string = await boss.work<Carried>(queue, options, async (batch) => {
          // Where one job was there may be another: look again at once.
          boss.notifyWorker(id);
          return Promise.all(batch.map(handle));
        });
        own.push(id);
      }
    },
    wake(queue) {
      for (const worker of workers.get(queue) ?? []) boss.notifyWorker(worker);
    },
  };
}
