import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { fixedClock } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { ok, refused } from "../../kernel/result.ts";
import { asOwner, ownDatabase } from "../../../test/factories/own-database.ts";
import type { OwnDatabase } from "../../../test/factories/own-database.ts";
import { job } from "../define/job.ts";
import type { DomainEvent } from "../define/work.ts";
import { createMetrics } from "../telemetry/metrics.ts";
import { silentLog } from "../telemetry/log.ts";
import { cleanUpJob } from "./clean-up.job.ts";
import { declaredJobs, joinSubscriptions } from "./declared.ts";
import type { JobEntry } from "./job-queue.ts";
import type { OutboxRelay } from "./outbox-relay.ts";
import { createOutboxRelay } from "./outbox-relay.ts";
import { createJobRunner } from "./run-job.ts";

const count = job({
  name: "measure.count",
  input: z.object({ id: z.string() }),
  retryLimit: 1,
  run: () => Promise.resolve(),
});
const thank = job({
  name: "engage.thank",
  input: z.object({ id: z.string() }),
  retryLimit: 1,
  run: () => Promise.resolve(),
});
const asked: string[] = [];
const hooked = newId();
const tell = job({
  ...{ name: "engage.tell", input: z.object({ id: z.string() }), retryLimit: 1, run: () => Promise.resolve() },
  isWanted({ tenantId }) {
    asked.push(tenantId);
    return Promise.resolve(tenantId === hooked);
  },
});
const on = { "engage.received": [count, thank], "engage.withdrawn": [count] };

let database: OwnDatabase;
const clock = fixedClock("2026-11-02T09:00:00Z");
beforeAll(async () => {
  database = await ownDatabase(undefined, clock);
});
afterAll(() => database.close());

/** Says events in one transaction of a municipality. */
async function say(tenantId: string, ...events: readonly (readonly [string, string])[]): Promise<void> {
  const scope = { tenantId, actor: { kind: "system", name: "test" } } as const;
  await database.storage.unitOfWork(scope, async (work) => {
    for (const [name, id] of events) work.emit({ name, payload: { id } } satisfies DomainEvent);
    return ok(undefined);
  });
}

function relayInto(enqueue: (entry: JobEntry) => void, everySeconds = 60): OutboxRelay {
  const queue = {
    enqueue(entry: JobEntry) {
      enqueue(entry);
      return Promise.resolve(true);
    },
  };
  const followed = { ...on, "engage.published": [tell] };
  return createOutboxRelay({ storage: database.storage, queue, on: followed, log: silentLog(), everySeconds });
}

function collect() {
  const got: JobEntry[] = [];
  return { got, relay: relayInto((entry) => void got.push(entry)) };
}

type Rows = { platform_outbox: { payload: { id: string } }; platform_once: { key: string } };

async function keysLeft(tenantId: string): Promise<{ events: string[]; once: string[] }> {
  const left = await database.storage.read({ tenantId, actor: { kind: "system", name: "test" } }, async (work) => {
    const db = work.db.$extendTables<Rows>();
    const events = await db.selectFrom("platform_outbox").select("payload").execute();
    const once = await db.selectFrom("platform_once").select("key").execute();
    return ok({ events: events.map((row) => row.payload.id).sort(), once: once.map((row) => row.key) });
  });
  if (!left.ok) throw new Error("A look cannot be refused.");
  return left.value;
}

describe("the outbox relay", () => {
  it("tells nothing of a unit of work that was refused", async () => {
    const { got, relay } = collect();
    await database.storage.unitOfWork({ tenantId: newId(), actor: { kind: "system", name: "test" } }, async (work) => {
      work.emit({ name: "engage.received", payload: { id: "never" } });
      return refused({ kind: "forbidden" } as const);
    });
    expect(await relay.relayNow()).toBe(0);
    expect(got).toEqual([]);
  });

  it("gives every follower of an event its own job, once", async () => {
    const { got, relay } = collect();
    const tenantId = newId();
    await say(tenantId, ["engage.received", "a"]);
    expect(await relay.relayNow()).toBe(1);
    expect(await relay.relayNow()).toBe(0);
    expect(got.map((entry) => [entry.job.name, entry.tenantId, entry.input])).toEqual([
      ["measure.count", tenantId, { id: "a" }],
      ["engage.thank", tenantId, { id: "a" }],
    ]);
    expect(new Set(got.map((entry) => entry.key)).size).toBe(2);
    expect(got[0]?.key).toMatch(/^[0-9a-f-]{36}:measure\.count$/);
  });

  it("forgets an event that nobody follows", async () => {
    const { got, relay } = collect();
    await say(newId(), ["nobody.listens", "a"]);
    expect(await relay.relayNow()).toBe(1);
    expect(got).toEqual([]);
  });

  it("makes no job that its municipality does not want, and asks each once for all that is relayed together", async () => {
    const { got, relay } = collect();
    const other = newId();
    for (const tenantId of [other, hooked]) await say(tenantId, ["engage.published", "a"], ["engage.published", "b"]);
    expect(await relay.relayNow()).toBe(4);
    expect(got.map((entry) => [entry.tenantId, entry.input])).toEqual([
      [hooked, { id: "a" }],
      [hooked, { id: "b" }],
    ]);
    expect(asked.toSorted()).toEqual([other, hooked].toSorted());
  });

  it("keeps the order in which a municipality said things, in one transaction and over several", async () => {
    const { got, relay } = collect();
    const tenantId = newId();
    const ids = Array.from({ length: 300 }, (_, at) => `order ${at}`);
    for (let at = 0; at < ids.length; at += 60) {
      await say(tenantId, ...ids.slice(at, at + 60).map((id) => ["engage.withdrawn", id] as const));
    }
    await relay.relayNow();
    expect(got.map((entry) => entry.input)).toEqual(ids.map((id) => ({ id })));
  });

  it("tells everything again with the same keys when it was cut off half-way, and loses nothing", async () => {
    const tenantId = newId();
    await say(tenantId, ["engage.withdrawn", "1"], ["engage.withdrawn", "2"]);
    const before: JobEntry[] = [];
    const cutOff = relayInto((entry) => {
      if (before.length === 1) throw new Error("killed");
      before.push(entry);
    });
    await expect(cutOff.relayNow()).rejects.toThrow("killed");
    const { got, relay } = collect();
    await relay.relayNow();
    expect(got.map((entry) => entry.input)).toEqual([{ id: "1" }, { id: "2" }]);
    expect(got[0]?.key).toBe(before[0]?.key);
  });

  it("tells each event once when several processes relay at the same time", async () => {
    const tenantId = newId();
    await say(tenantId, ...Array.from({ length: 50 }, (_, at) => ["engage.withdrawn", `both ${at}`] as const));
    const sides = [collect(), collect(), collect()];
    await Promise.all(sides.map(({ relay }) => relay.relayNow()));
    expect(sides.flatMap(({ got }) => got)).toHaveLength(50);
  });

  it("stops without going on until everything that a crowd left is told, and leaves the rest for the next", async () => {
    const events = Array.from({ length: 450 }, (_, at) => ["engage.withdrawn", `crowd ${at}`] as const);
    await say(newId(), ...events);
    let stopped: Promise<void> | undefined;
    let told = 0;
    const relay = relayInto(() => {
      told += 1;
      stopped ??= relay.stop();
    });
    relay.start();
    await vi.waitFor(() => expect(stopped).toBeDefined(), { timeout: 10_000, interval: 5 });
    await stopped;
    expect(told).toBe(200);
    expect(await relay.relayNow()).toBe(250);
  });

  it("follows a commit at once, and stops when it is told to", async () => {
    const { got, relay } = collect();
    relay.start();
    await say(newId(), ["engage.withdrawn", "now"]);
    // Its next look comes after a minute.
    await vi.waitFor(() => expect(got).toHaveLength(1), { timeout: 10_000, interval: 5 });
    await relay.stop();
    await say(newId(), ["engage.withdrawn", "after"]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(got).toHaveLength(1);
  });
});

describe("what the rooms declare", () => {
  it("refuses two jobs with one name", () => {
    const other = job({ ...count, retryLimit: 2 });
    expect(() => declaredJobs([{ jobs: [count] }, { on: { "x.y": [other] } }])).toThrow("measure.count");
  });

  it("is joined over the rooms", () => {
    const rooms = [
      { on, jobs: [thank] },
      { on: { "engage.received": [count] }, schedules: [{ cron: "0 3 * * *", job: cleanUpJob }] },
    ];
    expect(joinSubscriptions(rooms)["engage.received"]).toEqual([count, thank, count]);
    expect(declaredJobs(rooms).map((one) => one.name)).toEqual(["engage.thank", "measure.count", "platform.clean_up"]);
  });
});

describe("the cleaning", () => {
  it("removes told events after 90 days and one-time keys after two, and nothing that waits", async () => {
    const tenantId = newId();
    await say(tenantId, ["engage.withdrawn", "old"], ["engage.withdrawn", "new"]);
    const { relay } = collect();
    await relay.relayNow();
    await say(tenantId, ["engage.withdrawn", "waiting"]);
    await asOwner(
      database.ownerUrl,
      `update platform_outbox set at = '2026-08-01' where tenant_id = '${tenantId}' and payload->>'id' <> 'new';
       insert into platform_once values ('${tenantId}', 'old', '', '2026-10-30'), ('${tenantId}', 'new', '', '2026-11-01')`,
    );
    const mailer = { send: () => Promise.resolve("sent" as const) };
    const run = createJobRunner({
      storage: database.storage,
      mailer,
      clock,
      log: silentLog(),
      metrics: createMetrics(),
    });
    expect(await run(cleanUpJob, { jobId: newId(), tenantId, input: {} })).toEqual({ kind: "done" });
    expect(await keysLeft(tenantId)).toEqual({ events: ["new", "waiting"], once: ["new"] });
  });
});
