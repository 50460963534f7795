import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OwnDatabase } from "../../../test/factories/own-database.ts";
import { ownDatabase } from "../../../test/factories/own-database.ts";
import { person, testTenant, visitor } from "../../../test/factories/world.ts";
import { systemClock } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { Actor } from "../define/actor.ts";
import type { Command } from "../define/command.ts";
import type { Mail } from "../define/mailer.ts";
import { createRateLimiter } from "../http/rate-limiter.ts";
import { runCommand } from "../http/run-command.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { OutboxRelay } from "../jobs/outbox-relay.ts";
import { createOutboxRelay } from "../jobs/outbox-relay.ts";
import { createPgBossQueue } from "../jobs/pg-boss-queue.ts";
import { installQueue } from "../jobs/queue-schema.ts";
import { createJobRunner } from "../jobs/run-job.ts";
import { createPlatformRoom } from "../platform-room.ts";
import { silentLog } from "../telemetry/log.ts";
import { createMetrics } from "../telemetry/metrics.ts";
import { retryFailedMail, retryMail } from "./commands.ts";
import { enqueueBulkMail, enqueueMail } from "./enqueue-mail.ts";
import type { MailState } from "./mail-table.ts";
import { mailByKey, mailsInState } from "./reader.ts";
import type { SmtpTestServer } from "./smtp-test-server.ts";
import { smtpTestServer } from "./smtp-test-server.ts";
import { createSmtpMailer } from "./smtp-mailer.ts";

// The whole way of a mail: transaction, outbox, relay, queue in PostgreSQL, SMTP.
const tenant = testTenant();
const noQueue = { dead: () => Promise.resolve([]), retryDead: () => Promise.resolve(false) };
const { jobs = [], on = {} } = createPlatformRoom({ queue: noQueue, demo: false });
let database: OwnDatabase;
let server: SmtpTestServer;
let queue: JobQueue;
let relay: OutboxRelay;

beforeAll(async () => {
  database = await ownDatabase(installQueue(jobs, { firstPauseSeconds: 1, longestPauseSeconds: 2 }));
  server = await smtpTestServer();
  const { storage } = database;
  const parts = { storage, log: silentLog(), metrics: createMetrics() };
  const tenants = { byId: () => Promise.resolve(tenant) };
  const mailer = createSmtpMailer({ ...parts, url: server.url, sender: "brink@post.example", tenants });
  const run = createJobRunner({ ...parts, mailer, clock: systemClock() });
  // A long poll: what is in time here was woken, not found by chance.
  queue = createPgBossQueue({
    storage,
    run,
    log: silentLog(),
    tenantIds: () => Promise.resolve([tenant.id]),
    pollSeconds: 20,
  });
  relay = createOutboxRelay({ storage, queue, on, log: silentLog(), everySeconds: 60 });
  await queue.start(jobs, []);
  relay.start();
});
afterAll(async () => {
  await relay.stop();
  await queue.stop();
  await server.close();
  await database.close();
});
beforeEach(() => server.misbehave("good"));

const scope = { tenantId: tenant.id, actor: { kind: "system", name: "test" } } as const;

function mail(key = newId()): Mail {
  return { to: "ali@waterdam.example", subject: `Bericht ${key}`, text: "Dag", lang: "nl", key };
}

async function letGo(...mails: readonly Mail[]): Promise<void> {
  await database.storage.unitOfWork(scope, async (work) => {
    for (const one of mails) await enqueueMail(work, one);
    return ok(undefined);
  });
}

/** Waits shorter than the queue's next look: what is seen in time was woken. */
async function until(seen: () => boolean | Promise<boolean>): Promise<void> {
  const begun = performance.now();
  while (!(await seen())) {
    if (performance.now() - begun > 12_000) throw new Error("It did not happen.");
    await pause(10);
  }
}

const arrived = (one: Mail) => server.received.filter((got) => got.raw.includes(one.key)).length;

async function stateOf(key: string): Promise<MailState | undefined> {
  const found = await database.storage.read(scope, async (work) => ok(await mailByKey(work, key)));
  return found.ok ? found.value?.state : undefined;
}

function as(actor: Actor, command: Command, raw: unknown) {
  const runner = { storage: database.storage, limiter: createRateLimiter() };
  const caller = { tenant, actor, rateKey: newId(), now: new Date(), requestId: newId() };
  return runCommand(runner, caller, command, raw);
}

describe("a mail on its way", () => {
  it("does not leave when the transaction is rolled back", async () => {
    const one = mail();
    await database.storage.unitOfWork(scope, async (work) => {
      await enqueueMail(work, one);
      return refused({ kind: "forbidden" } as const);
    });
    await pause(200);
    expect(arrived(one)).toBe(0);
    expect(await stateOf(one.key)).toBeUndefined();
  });

  it("leaves at the commit, without waiting for the next look", async () => {
    const one = mail();
    await letGo(one);
    await until(() => arrived(one) === 1);
    expect(arrived(one)).toBe(1);
  });

  it("leaves once, however often it was asked for", async () => {
    const one = mail();
    await letGo(one);
    await letGo(one, { ...one, subject: "Iets anders" });
    await until(async () => (await stateOf(one.key)) === "sent");
    await pause(100);
    expect(arrived(one)).toBe(1);
  });

  it("that somebody waits for does not come behind hundreds that go to many, which all arrive once", async () => {
    const crowd = Array.from({ length: 60 }, () => mail());
    const bulk = new Set(crowd.map(({ key }) => key));
    await database.storage.unitOfWork(scope, async (work) => {
      await enqueueBulkMail(work, crowd);
      return ok(undefined);
    });
    const sentOf = () => server.received.filter(({ raw }) => bulk.has(/Bericht (\S+)/.exec(raw)?.[1] ?? "")).length;
    await until(() => sentOf() > 0);
    const awaited = mail();
    await letGo(awaited);
    await until(() => arrived(awaited) === 1);
    expect(sentOf()).toBeLessThan(50);
    await until(() => sentOf() === 60);
    await pause(100);
    expect(sentOf()).toBe(60);
  }, 30_000);

  it("does not wait behind another for the next look: fifty leave in one go", async () => {
    const mails = Array.from({ length: 50 }, () => mail());
    await letGo(...mails);
    await until(() => mails.every((one) => arrived(one) === 1));
    expect(mails.map(arrived)).toEqual(mails.map(() => 1));
  });
});

describe("a mail that the server refuses for good", () => {
  it("is failed at once, is no dead job, and leaves when an administrator tries again", async () => {
    const one = mail();
    server.misbehave({ at: "to", code: 550, words: "5.1.1 unknown" });
    await letGo(one);
    await until(async () => (await stateOf(one.key)) === "failed");
    expect(await queue.dead(tenant.id)).toEqual([]);
    server.misbehave("good");

    expect(await as(visitor(), retryMail, { key: one.key })).toMatchObject({
      ok: false,
      refusal: { kind: "notSignedIn" },
    });
    expect(await as(person("adviser"), retryMail, { key: one.key })).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await as(person("administrator"), retryMail, { key: newId() })).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await as(person("administrator"), retryMail, { key: one.key })).toMatchObject({ ok: true });
    await until(() => arrived(one) === 1);
    await until(async () => (await stateOf(one.key)) === "sent");
    expect(await as(person("administrator"), retryMail, { key: one.key })).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("is tried again with all others that failed", async () => {
    const mails = [mail(), mail(), mail()];
    server.misbehave({ at: "message", code: 554, words: "5.7.1 spam" });
    await letGo(...mails);
    const failed = () =>
      database.storage.read(scope, async (work) => ok((await mailsInState(work, ["failed"])).length));
    await until(async () => {
      const count = await failed();
      return count.ok && count.value === 3;
    });
    server.misbehave("good");
    expect(await as(person("adviser"), retryFailedMail, {})).toMatchObject({ refusal: { kind: "forbidden" } });
    await as(person("administrator"), retryFailedMail, {});
    await until(() => mails.every((one) => arrived(one) === 1));
  });
});

describe("a mail that cannot leave yet", () => {
  it("waits, visibly, and leaves by itself when the server is well again", async () => {
    const one = mail();
    server.misbehave({ at: "to", code: 451, words: "4.7.1 greylisted" });
    await letGo(one);
    await until(async () => {
      const waiting = await database.storage.read(scope, async (work) => ok(await mailsInState(work, ["waiting"])));
      return waiting.ok && waiting.value[0]?.lastError === "451 4.7.1";
    });
    server.misbehave("good");
    // The poll is long here, so the second try is woken by another mail.
    await pause(2_100);
    await letGo(mail());
    await until(() => arrived(one) === 1);
  });
});
