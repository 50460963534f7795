import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { newId } from "../../kernel/ids.ts";
import type { Job, Schedule } from "../define/job.ts";
import { job } from "../define/job.ts";
import type { JobOutcome, JobQueue, RunJob, TenantIds } from "./job-queue.ts";

/** What an adapter has to bring to be held against the port. */
export type QueueUnderTest = {
  readonly queue: JobQueue;
  /** Lets time and work pass until `seen` is true; fails when that does not happen. */
  until(seen: () => boolean | Promise<boolean>): Promise<void>;
  /** Lets about so much time and work pass. */
  pass(seconds: number): Promise<void>;
  /** Makes the moment of the schedules come. */
  scheduleMoment(): Promise<void>;
  close(): Promise<void>;
};

export type MakeQueue = (jobs: readonly Job[], run: RunJob, tenantIds: TenantIds) => Promise<QueueUnderTest>;

type Run = {
  readonly job: string;
  readonly tenantId: string;
  readonly input: unknown;
  readonly jobId: string;
  readonly atMs: number;
};

const anything = z.unknown();
const nothing = () => Promise.resolve();

function plainJob(name: string, retryLimit = 0): Job {
  return job({ name, input: anything, retryLimit, run: nothing });
}

const jobs = {
  plain: plainJob("test.plain"),
  flaky: plainJob("test.flaky", 3),
  doomed: plainJob("test.doomed", 1),
  hopeless: plainJob("test.hopeless", 5),
  nightly: plainJob("test.nightly"),
  slow: plainJob("test.slow"),
};

/** Every adapter of JobQueue does this. */
export function jobQueueConformance(name: string, make: MakeQueue, nowMs: () => number): void {
  describe(`the job queue (${name})`, () => {
    const tenants = [newId(), newId()];
    const [tenantId = ""] = tenants;
    const runs: Run[] = [];
    const outcomes = new Map<string, (runsBefore: number) => JobOutcome | Promise<JobOutcome>>();
    let under: QueueUnderTest;

    const runsOf = (one: Job, key?: string) =>
      runs.filter((run) => run.job === one.name && (key === undefined || run.input === key));
    const add = (one: Job, key: string, startAfterSeconds?: number) =>
      under.queue.enqueue({
        job: one,
        tenantId,
        input: key,
        key,
        ...(startAfterSeconds === undefined ? {} : { startAfterSeconds }),
      });

    const run: RunJob = async (one, call) => {
      const before = runs.filter((earlier) => earlier.jobId === call.jobId).length;
      runs.push({ job: one.name, ...call, atMs: nowMs() });
      return (await outcomes.get(one.name)?.(before)) ?? { kind: "done" };
    };

    beforeAll(async () => {
      under = await make(Object.values(jobs), run, () => Promise.resolve(tenants));
      const schedules: Schedule[] = [{ cron: "* * * * *", job: jobs.nightly }];
      await under.queue.start(Object.values(jobs), schedules);
    });
    afterAll(() => under.close());

    it("refuses a job that nobody declared", async () => {
      await expect(add(plainJob("test.unheard_of"), "a")).rejects.toThrow("test.unheard_of");
    });

    it("does the same key once, also when the first is long done", async () => {
      expect(await add(jobs.plain, "once")).toBe(true);
      expect(await add(jobs.plain, "once")).toBe(false);
      await under.until(() => runsOf(jobs.plain, "once").length > 0);
      expect(await add(jobs.plain, "once")).toBe(false);
      await under.pass(0.3);
      expect(runsOf(jobs.plain, "once")).toHaveLength(1);
      expect(runsOf(jobs.plain, "once")[0]).toMatchObject({ tenantId, input: "once" });
    });

    it("keeps the same key of two municipalities apart", async () => {
      const [, other = ""] = tenants;
      await add(jobs.plain, "both");
      expect(await under.queue.enqueue({ job: jobs.plain, tenantId: other, input: "both", key: "both" })).toBe(true);
      await under.until(() => runsOf(jobs.plain, "both").length === 2);
    });

    it("does jobs of one kind in the order in which they came", async () => {
      const keys = Array.from({ length: 12 }, (_, at) => `order ${at}`);
      for (const key of keys) await add(jobs.plain, key);
      await under.until(() => runsOf(jobs.plain, "order 11").length === 1);
      expect(runs.map((one) => one.input).filter((input) => keys.includes(String(input)))).toEqual(keys);
    });

    it("does a job that has to wait after that, not before", async () => {
      await add(jobs.plain, "later", 1);
      await under.pass(0.4);
      expect(runsOf(jobs.plain, "later")).toEqual([]);
      await under.until(() => runsOf(jobs.plain, "later").length === 1);
    });

    it("tries a failing job again, with growing pauses, until it succeeds", async () => {
      outcomes.set(jobs.flaky.name, (before) =>
        before < 2 ? { kind: "failed", reason: "not yet" } : { kind: "done" },
      );
      await add(jobs.flaky, "flaky");
      await under.until(() => runsOf(jobs.flaky, "flaky").length === 3);
      const [first, second, third] = runsOf(jobs.flaky, "flaky").map((one) => one.atMs);
      // The first pause of a queue under test is at least a second, the second at least two.
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(950);
      expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(1_900);
      expect(await under.queue.dead(tenantId)).toEqual([]);
    });

    it("shows a job that failed too often as dead, with the reason, to its own municipality only", async () => {
      outcomes.set(jobs.doomed.name, () => ({ kind: "failed", reason: "no such thing" }));
      await add(jobs.doomed, "doomed");
      await under.until(async () => (await under.queue.dead(tenantId)).length === 1);
      expect(runsOf(jobs.doomed, "doomed")).toHaveLength(2);
      const dead = await under.queue.dead(tenantId);
      expect(dead).toMatchObject([
        { job: "test.doomed", tenantId, input: "doomed", attempts: 2, reason: "no such thing" },
      ]);
      expect(await under.queue.dead(tenants[1] ?? "")).toEqual([]);
    });

    it("gives a dead job all its tries again when a person asks, not when another municipality does", async () => {
      const [dead] = await under.queue.dead(tenantId);
      expect(await under.queue.retryDead(tenants[1] ?? "", dead?.id ?? "")).toBe(false);
      expect(await under.queue.retryDead(tenantId, newId())).toBe(false);
      outcomes.set(jobs.doomed.name, () => ({ kind: "done" }));
      expect(await under.queue.retryDead(tenantId, dead?.id ?? "")).toBe(true);
      await under.until(() => runsOf(jobs.doomed, "doomed").length === 3);
      expect(await under.queue.dead(tenantId)).toEqual([]);
      expect(await under.queue.retryDead(tenantId, dead?.id ?? "")).toBe(false);
    });

    it("does not try again what cannot succeed", async () => {
      outcomes.set(jobs.hopeless.name, () => ({ kind: "hopeless", reason: "unknown input" }));
      await add(jobs.hopeless, "hopeless");
      await under.until(async () => (await under.queue.dead(tenantId)).some((one) => one.job === "test.hopeless"));
      expect(runsOf(jobs.hopeless, "hopeless")).toHaveLength(1);
    });

    it("lets a failing job take no other with it", async () => {
      outcomes.set(jobs.doomed.name, () => ({ kind: "failed", reason: "again" }));
      for (const key of ["bad", "good 1", "good 2"]) await add(key === "bad" ? jobs.doomed : jobs.plain, key);
      await add(jobs.doomed, "bad too");
      await under.until(() => runsOf(jobs.plain, "good 1").length === 1 && runsOf(jobs.plain, "good 2").length === 1);
      await under.until(
        async () => (await under.queue.dead(tenantId)).filter((one) => one.job === "test.doomed").length === 2,
      );
      expect(runsOf(jobs.plain, "good 1")).toHaveLength(1);
    });

    it("fires a schedule for every municipality", async () => {
      await under.scheduleMoment();
      await under.until(() => runsOf(jobs.nightly).length >= 2);
      expect(new Set(runsOf(jobs.nightly).map((one) => one.tenantId))).toEqual(new Set(tenants));
    });

    it("proves that it works by doing a job", async () => {
      expect(await under.queue.ping()).toBeLessThan(1000);
    });

    it("waits for the job that runs when it has to stop, and takes no other", async () => {
      const slow = { begun: false, finished: false };
      outcomes.set(jobs.slow.name, async () => {
        slow.begun = true;
        await new Promise((resolve) => setTimeout(resolve, 700));
        slow.finished = true;
        return { kind: "done" };
      });
      await add(jobs.slow, "slow");
      await add(jobs.slow, "slow too");
      const working = under.until(() => slow.finished);
      while (!slow.begun) await new Promise((resolve) => setTimeout(resolve, 5));
      await under.queue.stop();
      expect(slow.finished).toBe(true);
      await working;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(runsOf(jobs.slow)).toHaveLength(1);
    });
  });
}
