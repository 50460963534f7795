import { hashId } from "../../kernel/ids.ts";
import type { Job, Schedule } from "../define/job.ts";
import type { Json } from "../define/work.ts";

/** A job to be done for one municipality. */
export type JobEntry = {
  readonly job: Pick<Job, "name">;
  readonly tenantId: string;
  readonly input: Json;
  /** The same key for the same job and municipality is done once; a week later it counts as new. */
  readonly key: string;
  readonly startAfterSeconds?: number;
};

/** A job that was given up: a person has to look at it. */
export type DeadJob = {
  readonly id: string;
  readonly job: string;
  readonly tenantId: string;
  readonly input: Json;
  readonly diedAt: Date;
  /** How often it was tried. */
  readonly attempts: number;
  /** Why the last try failed, without personal data. */
  readonly reason: string;
};

/** Does jobs later, at least once, retrying with growing pauses. One adapter, `pg-boss-queue.ts`, in tests too. */
export interface JobQueue {
  /** Begins to work on these jobs. A schedule fires for every municipality; a moment missed is not made up. */
  start(jobs: readonly Job[], schedules: readonly Schedule[]): Promise<void>;
  /** Returns false when the key was there already. Throws for a job that nobody declared. */
  enqueue(entry: JobEntry): Promise<boolean>;
  /** The dead jobs of a municipality, newest first, at most 200. */
  dead(tenantId: string): Promise<readonly DeadJob[]>;
  /** Gives a dead job all its tries again; false when it is not there, or is another municipality's. */
  retryDead(tenantId: string, id: string): Promise<boolean>;
  /** Takes no new job, and waits for those that run. */
  stop(): Promise<void>;
  /** Proves that jobs are done by having one done. Returns the milliseconds it took; throws after five seconds. */
  ping(): Promise<number>;
}

/** How one run of a job ended. `hopeless`: trying again cannot help. Reasons hold no personal data. */
export type JobOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "hopeless"; readonly reason: string };

export type JobCall = { readonly jobId: string; readonly tenantId: string; readonly input: unknown };

/** Runs one job once; throws never. */
export type RunJob = (job: Job, call: JobCall) => Promise<JobOutcome>;

/** The municipalities that there are, for the schedules. */
export type TenantIds = () => Promise<readonly string[]>;

/** The id that the same job with the same key always gets. */
export function jobIdOf(entry: Pick<JobEntry, "job" | "tenantId" | "key">): string {
  return hashId(JSON.stringify([entry.job.name, entry.tenantId, entry.key]));
}
