import { beforeEach, expect, it } from "vitest";
import { createWorld } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import type { Mailer } from "../define/mailer.ts";
import type { Work } from "../define/work.ts";
import { createJobRunner } from "../jobs/run-job.ts";
import { silentLog } from "../telemetry/log.ts";
import { createMetrics } from "../telemetry/metrics.ts";
import { bulkMailWaiting, enqueueBulkMail, enqueueMail } from "./enqueue-mail.ts";
import type { Delivery } from "./recorded-mailer.ts";
import { recordedMailer } from "./recorded-mailer.ts";
import { mailByKey } from "./reader.ts";
import { dropUnsent } from "./writer.ts";
import { sendBulkMailJob } from "./send-bulk-mail.job.ts";

const morning = new Date("2026-11-02T09:00:00Z");
let world = createWorld();
let tried: string[] = [];

beforeEach(() => {
  world = createWorld(morning.toISOString());
  tried = [];
});

async function waiting(count: number): Promise<readonly string[]> {
  const keys = Array.from({ length: count }, () => newId());
  const mails = keys.map((key) => ({ to: `${key}@waterdam.example`, subject: "Nieuws", text: "Dag", lang: "nl", key }));
  await world.read((work) => enqueueBulkMail(work, mails));
  return keys;
}

async function send(answer: (key: string) => Delivery | Promise<Delivery>): Promise<void> {
  const parts = { storage: world.storage, log: silentLog(), metrics: createMetrics() };
  const mailer: Mailer = recordedMailer(parts, async (_tenant, { key }) => (tried.push(key), answer(key)), false);
  const run = createJobRunner({ ...parts, mailer, clock: world.clock });
  const call = { jobId: newId(), tenantId: world.tenant.id, input: {} };
  expect(await run(sendBulkMailJob, call)).toEqual({ kind: "done" });
}
const sent = () => ({ kind: "sent" }) as const;
const away = () => ({ kind: "unreachable", code: "ECONNREFUSED" }) as const;
const at = (minutes: number) => world.clock.set(new Date(morning.getTime() + minutes * 60_000).toISOString());

it("does not send what somebody stopped while it was busy with another", async () => {
  const [first = "", ...others] = await waiting(9);
  const stops = () => Promise.all(others.map((key) => world.read((work) => dropUnsent(work, key))));
  await send(async (key) => (key === first && (await stops()), { kind: "sent" }));
  expect(tried).toEqual([first]);
  for (const key of others) expect(await world.read((work) => mailByKey(work, key))).toBeUndefined();
});

it("leaves a server that is away alone after five, and the others for the next time", async () => {
  const keys = await waiting(8);
  await send(away);
  expect(tried).toHaveLength(5);
  at(10);
  await send(sent);
  expect([...tried.slice(5)].sort()).toEqual(keys.filter((key) => !tried.slice(0, 5).includes(key)).sort());
});

it("tries one that was not taken again after a pause, and goes on with the others meanwhile", async () => {
  const [first = "", ...others] = await waiting(4);
  await send((key) => (key === first ? away() : sent()));
  expect([...tried].sort()).toEqual([first, ...others].sort());
  at(14);
  await send(sent);
  expect(tried).toHaveLength(4);
  at(16);
  await send(sent);
  expect(tried).toHaveLength(5);
  expect(await world.read((work) => mailByKey(work, first))).toMatchObject({ state: "sent" });
});

it("sends two hundred, and lets others go before it comes back for the rest", async () => {
  await waiting(203);
  const asked = () => world.read(eventsOf);
  const before = await asked();
  await send(sent);
  expect([tried.length, (await asked()) - before]).toEqual([200, 1]);
  await send(sent);
  expect([new Set(tried).size, (await asked()) - before]).toEqual([203, 1]);
});

/** How often it was said that bulk mail waits. */
async function eventsOf({ db }: Work): Promise<number> {
  const outbox = db.$extendTables<{ platform_outbox: { name: string; id: string } }>().selectFrom("platform_outbox");
  return (await outbox.select("id").where("name", "=", bulkMailWaiting).execute()).length;
}

it("leaves alone what is not for many", async () => {
  const key = newId();
  await world.read((work) =>
    enqueueMail(work, { to: "a@waterdam.example", subject: "Link", text: "x", lang: "nl", key }),
  );
  await send(sent);
  expect(tried).toEqual([]);
});
