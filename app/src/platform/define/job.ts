import type { z } from "zod";
import type { Result } from "../../kernel/result.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Work } from "./work.ts";
import type { Mailer } from "./mailer.ts";

/** What a job may use: units of work of its own (it may need several) and the mailer. */
export type JobContext = {
  readonly tenantId: string;
  readonly jobId: string;
  readonly now: Date;
  readonly mailer: Mailer;
  inTenant<T>(fn: (work: Work) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>>;
};

/**
 * Runs later, or takes longer than 200 ms. Idempotent: it may run twice. It is retried `retryLimit` times with growing
 * pauses; after that it is dead, and a person sees it on the page of failed work.
 */
export type Job<Input = unknown> = {
  readonly kind: "job";
  readonly name: string;
  readonly input: z.ZodType<Input>;
  readonly retryLimit: number;
  /** How many of it one process does at the same time. Default 1: in the order in which they came. */
  readonly parallel?: number;
  /**
   * Only for what follows an event that comes in crowds and leaves nothing to do in most municipalities: whether anything is
   * to be done in this one. Asked once for all that is relayed together; when it is not, no job is made.
   */
  readonly isWanted?: (work: Work) => Promise<boolean>;
  run(context: JobContext, input: Input): Promise<void>;
};

export function job<Input>(spec: Omit<Job<Input>, "kind">): Job<Input> {
  return { kind: "job", ...spec };
}

/** A job for every municipality at set times (cron, Europe/Amsterdam). */
export type Schedule = { readonly cron: string; readonly job: Job };
