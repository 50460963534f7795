import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { newId } from "../../kernel/ids.ts";
import type { OwnDatabase } from "../../../test/factories/own-database.ts";
import { ownDatabase } from "../../../test/factories/own-database.ts";
import type { Job } from "../define/job.ts";
import { job } from "../define/job.ts";
import { silentLog } from "../telemetry/log.ts";
import type { JobOutcome, JobQueue, RunJob } from "./job-queue.ts";
import { createPgBossQueue } from "./pg-boss-queue.ts";
import { installQueue } from "./queue-schema.ts";

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

const tenants = [newId(), newId()];
const [tenantId = ""] = tenants;
const runs: Run[] = [];
const outcomes = new Map<string, (runsBefore: number) => JobOutcome | Promise<JobOutcome>>();
let database: OwnDatabase;
let queue: JobQueue;

const run: RunJob = async (one, call) => {
  const before = runs.filter((earlier) => earlier.jobId === call.jobId).length;
  runs.push({ job: one.name, ...call, atMs: Date.now() });
  return (await outcomes.get(one.name)?.(before)) ?? { kind: "done" };
};

beforeAll(async () => {
  const all = Object.values(jobs);
  database = await ownDatabase(installQueue(all, { firstPauseSeconds: 1, longestPauseSeconds: 60 }));
  const { storage } = database;
  const tenantIds = () => Promise.resolve(tenants);
  queue = createPgBossQueue({ storage, run, tenantIds, log: silentLog(), pollSeconds: 0.5 });
  // Every minute: the moment of the minute that runs is still to be served.
  await queue.start(all, [{ cron: "* * * * *", job: jobs.nightly }]);
});
afterAll(async () => {
  await queue.stop();
  await database.close();
});

function runsOf(one: Job, key?: string): readonly Run[] {
  return runs.filter((run) => run.job === one.name && (key === undefined || run.input === key));
}

function add(one: Job, key: string, startAfterSeconds = 0): Promise<boolean> {
  return queue.enqueue({ job: one, tenantId, input: key, key, startAfterSeconds });
}

async function until(seen: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 12_000;
  while (!(await seen())) {
    if (Date.now() > giveUpAt) throw new Error("It did not happen.");
    await pause(20);
  }
}

describe("the job queue", () => {
  it("refuses a job that nobody declared", async () => {
    await expect(add(plainJob("test.unheard_of"), "a")).rejects.toThrow("test.unheard_of");
  });

  it("does the same key once, also when the first is long done", async () => {
    expect(await add(jobs.plain, "once")).toBe(true);
    expect(await add(jobs.plain, "once")).toBe(false);
    await until(() => runsOf(jobs.plain, "once").length > 0);
    expect(await add(jobs.plain, "once")).toBe(false);
    await pause(300);
    expect(runsOf(jobs.plain, "once")).toHaveLength(1);
    expect(runsOf(jobs.plain, "once")[0]).toMatchObject({ tenantId, input: "once" });
  });

  it("keeps the same key of two municipalities apart", async () => {
    const [, other = ""] = tenants;
    await add(jobs.plain, "both");
    expect(await queue.enqueue({ job: jobs.plain, tenantId: other, input: "both", key: "both" })).toBe(true);
    await until(() => runsOf(jobs.plain, "both").length === 2);
  });

  it("does jobs of one kind in the order in which they came", async () => {
    const keys = Array.from({ length: 12 }, (_, at) => `order ${at}`);
    for (const key of keys) await add(jobs.plain, key);
    await until(() => runsOf(jobs.plain, "order 11").length === 1);
    expect(runs.map((one) => one.input).filter((input) => keys.includes(String(input)))).toEqual(keys);
  });

  it("does a job that has to wait after that, not before", async () => {
    await add(jobs.plain, "later", 1);
    await pause(400);
    expect(runsOf(jobs.plain, "later")).toEqual([]);
    await until(() => runsOf(jobs.plain, "later").length === 1);
  });

  it("tries a failing job again, with growing pauses, until it succeeds", async () => {
    outcomes.set(jobs.flaky.name, (before) => (before < 2 ? { kind: "failed", reason: "not yet" } : { kind: "done" }));
    await add(jobs.flaky, "flaky");
    await until(() => runsOf(jobs.flaky, "flaky").length === 3);
    const [first, second, third] = runsOf(jobs.flaky, "flaky").map((one) => one.atMs);
    // The first pause of a queue under test is at least a second, the second at least two.
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(950);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(1_900);
    expect(await queue.dead(tenantId)).toEqual([]);
  });

  it("shows a job that failed too often as dead, with the reason, to its own municipality only", async () => {
    outcomes.set(jobs.doomed.name, () => ({ kind: "failed", reason: "no such thing" }));
    await add(jobs.doomed, "doomed");
    await until(async () => (await queue.dead(tenantId)).length === 1);
    expect(runsOf(jobs.doomed, "doomed")).toHaveLength(2);
    const dead = await queue.dead(tenantId);
    expect(dead).toMatchObject([
      { job: "test.doomed", tenantId, input: "doomed", attempts: 2, reason: "no such thing" },
    ]);
    expect(await queue.dead(tenants[1] ?? "")).toEqual([]);
  });

  it("gives a dead job all its tries again when a person asks, not when another municipality does", async () => {
    const [dead] = await queue.dead(tenantId);
    expect(await queue.retryDead(tenants[1] ?? "", dead?.id ?? "")).toBe(false);
    expect(await queue.retryDead(tenantId, newId())).toBe(false);
    outcomes.set(jobs.doomed.name, () => ({ kind: "done" }));
    expect(await queue.retryDead(tenantId, dead?.id ?? "")).toBe(true);
    await until(() => runsOf(jobs.doomed, "doomed").length === 3);
    expect(await queue.dead(tenantId)).toEqual([]);
    expect(await queue.retryDead(tenantId, dead?.id ?? "")).toBe(false);
  });

  it("does not try again what cannot succeed", async () => {
    outcomes.set(jobs.hopeless.name, () => ({ kind: "hopeless", reason: "unknown input" }));
    await add(jobs.hopeless, "hopeless");
    await until(async () => (await queue.dead(tenantId)).some((one) => one.job === "test.hopeless"));
    expect(runsOf(jobs.hopeless, "hopeless")).toHaveLength(1);
  });

  it("lets a failing job take no other with it", async () => {
    outcomes.set(jobs.doomed.name, () => ({ kind: "failed", reason: "again" }));
    for (const key of ["bad", "good 1", "good 2"]) await add(key === "bad" ? jobs.doomed : jobs.plain, key);
    await add(jobs.doomed, "bad too");
    await until(() => runsOf(jobs.plain, "good 1").length === 1 && runsOf(jobs.plain, "good 2").length === 1);
    await until(async () => (await queue.dead(tenantId)).filter((one) => one.job === "test.doomed").length === 2);
    expect(runsOf(jobs.plain, "good 1")).toHaveLength(1);
  });

  it("fires a schedule for every municipality", async () => {
    await until(() => runsOf(jobs.nightly).length >= 2);
    expect(new Set(runsOf(jobs.nightly).map((one) => one.tenantId))).toEqual(new Set(tenants));
  });

  it("proves that it works by doing a job", async () => {
    expect(await queue.ping()).toBeLessThan(1000);
  });

  it("waits for the job that runs when it has to stop, and takes no other", async () => {
    const slow = { begun: false, finished: false };
    outcomes.set(jobs.slow.name, async () => {
      slow.begun = true;
      await pause(700);
      slow.finished = true;
      return { kind: "done" };
    });
    await add(jobs.slow, "slow");
    await add(jobs.slow, "slow too");
    const working = until(() => slow.finished);
    while (!slow.begun) await pause(5);
    await queue.stop();
    expect(slow.finished).toBe(true);
    await working;
    await pause(100);
    expect(runsOf(jobs.slow)).toHaveLength(1);
  });
});
