import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SendingNew } from "../../../../test/factories/sending-new.ts";
import { sendingNew } from "../../../../test/factories/sending-new.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import type { ImapServer } from "../../../../test/servers/imap-server.ts";
import { startImapServer } from "../../../../test/servers/imap-server.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Mailer } from "../../define/mailer.ts";
import { createJobRunner } from "../../jobs/run-job.ts";
import { silentLog } from "../../telemetry/log.ts";
import { createMetrics } from "../../telemetry/metrics.ts";
import { bulkMailRefused } from "../enqueue-mail.ts";
import { mailByKey } from "../reader.ts";
import { createSmtpMailer } from "../smtp-mailer.ts";
import type { SmtpTestServer } from "../smtp-test-server.ts";
import { smtpTestServer } from "../smtp-test-server.ts";
import { imapMailbox } from "./imap-mailbox.ts";
import { readReturnsJob } from "./read-returns.job.ts";
import { returnAddress } from "./return-address.ts";

const world = createWorld();
const { storage, clock, tenant } = world;
const metrics = createMetrics();
const returns = { address: "terug@post.waterdam.nl", tokenOf: (words: string) => `secret ${words}` };
const failed = "Reporting-MTA: dns; b.example\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n";

let [smtp, imap]: [SmtpTestServer | undefined, ImapServer | undefined] = [undefined, undefined];
beforeAll(async () => {
  [smtp, imap] = [await smtpTestServer(), await startImapServer()];
});
afterAll(() => Promise.all([smtp?.close(), imap?.close()]));
beforeEach(() => inbox().misbehave("none"));

function inbox(): ImapServer {
  if (!imap) throw new Error("The mailbox is not there yet.");
  return imap;
}

function mailer(): SendingNew<Mailer> {
  const tenants = { byId: () => Promise.resolve(tenant) };
  const parts = { storage, log: silentLog(), metrics, tenants, returns };
  return sendingNew(createSmtpMailer({ ...parts, url: smtp?.url ?? "", sender: "noreply@waterdam.nl" }), storage);
}

/** Sends a mail that a server takes; gives its key and the address that it would come back to. */
async function sent(lane: "bulk" | "first" = "bulk"): Promise<{ readonly key: string; readonly back: string }> {
  const key = newId();
  const mail = { to: `${key}@b.example`, subject: "Nieuws", text: "Nieuws", lang: "nl", key, lane };
  expect(await mailer().send(tenant.id, mail)).toBe("sent");
  return { key, back: smtp?.received.find(({ to }) => to.includes(mail.to))?.from ?? "" };
}

const returned = async (key: string) => (await world.read((work) => mailByKey(work, key)))?.returned;

/** How often it was told that this mail was refused. */
async function told(key: string): Promise<number> {
  const events = await world.read((work) =>
    work.db
      .$extendTables<{ platform_outbox: { name: string; payload: { readonly key?: string } } }>()
      .selectFrom("platform_outbox")
      .select("payload")
      .where("name", "=", bulkMailRefused)
      .execute(),
  );
  return events.filter(({ payload }) => payload.key === key).length;
}

// Long for a machine with much to do; short where the mailbox is to be found silent.
function reads(tenantId = tenant.id, silenceMs = 20_000) {
  const run = createJobRunner({ storage, mailer: mailer(), clock, log: silentLog(), metrics });
  const mailbox = imapMailbox({ url: inbox().url, log: silentLog(), silenceMs });
  return run(readReturnsJob(mailbox), { jobId: newId(), tenantId, input: {} });
}

describe("a mail that comes back", () => {
  it("goes out with an address of its own only in the lane of many", async () => {
    expect((await sent("first")).back).toBe("noreply@waterdam.nl");
    expect((await sent()).back).toMatch(/^terug\+[0-9a-f]{40}@post\.waterdam\.nl$/);
  });

  it.each([
    ["an absence notice", undefined],
    ["a mail that is late", "\r\nAction: delayed\r\nStatus: 4.4.1\r\n"],
    ["a failure that may pass", "\r\nAction: failed\r\nStatus: 4.2.2\r\n"],
  ])("is not %s, which is put aside", async (_, report) => {
    const { key, back } = await sent();
    inbox().deliver(report === undefined ? { to: back } : { to: back, report });
    await reads();
    expect(await returned(key)).toBeNull();
    expect(inbox().unseen()).not.toContain(back);
  });

  it("is left alone when it is not to us, and when it is another municipality's", async () => {
    const { key, back } = await sent();
    inbox().deliver({ to: "info@post.waterdam.nl", report: failed });
    inbox().deliver({ to: back, report: failed });
    await reads(newId());
    expect(await returned(key)).toBeNull();
    expect(inbox().unseen()).toEqual(["info@post.waterdam.nl", back]);
    await reads();
    expect(inbox().unseen()).toEqual(["info@post.waterdam.nl"]);
  });

  it("is nobody's with a token that somebody made up, or two weeks later", async () => {
    inbox().deliver({ to: returnAddress(returns, tenant.id, "0".repeat(32)), report: failed });
    expect(await reads()).toEqual({ kind: "done" });
    const { key, back } = await sent();
    clock.set("2026-11-16T09:00:01Z");
    inbox().deliver({ to: back, report: failed });
    await reads();
    clock.set("2026-11-02T09:00:00Z");
    expect(await returned(key)).toBeNull();
  });

  it.each(["refuses the password", "never answers", "hangs up while reading"] as const)(
    "waits for the next time when the mailbox %s",
    async (fault) => {
      const { key, back } = await sent();
      inbox().deliver({ to: back, report: failed });
      inbox().misbehave(fault);
      expect(await reads(tenant.id, 1_000)).toEqual({ kind: "done" });
      expect(await returned(key)).toBeNull();
      inbox().misbehave("none");
      await reads();
      expect(await returned(key)).toBe("5.1.1");
    },
  );

  it("that cannot be read holds up no other, and is not tried for ever", async () => {
    const [broken, { key, back }] = [await sent(), await sent()];
    inbox().deliver({ to: broken.back, report: failed, isBroken: true });
    inbox().deliver({ to: back, report: failed });
    await reads();
    expect(await returned(broken.key)).toBeNull();
    expect(await returned(key)).toBe("5.1.1");
    expect(inbox().unseen()).not.toContain(broken.back);
  });

  it("waits for the next time when the mailbox goes on and on", async () => {
    const { back } = await sent();
    inbox().deliver({ to: back, report: failed });
    inbox().misbehave("talks without end");
    const mailbox = imapMailbox({ url: inbox().url, log: silentLog(), silenceMs: 1_000, runMs: 1_500 });
    expect(await mailbox.each(back.slice(6, 14), () => Promise.resolve())).toBe("away");
    expect(inbox().unseen()).toContain(back);
  });

  it("stays unseen when it could not be written down, and is then read again", async () => {
    const { back } = await sent();
    inbox().deliver({ to: back, report: failed });
    const mailbox = imapMailbox({ url: inbox().url, log: silentLog() });
    const mark = back.slice(6, 14);
    await expect(mailbox.each(mark, () => Promise.reject(new Error("no database")))).rejects.toThrow("no database");
    expect(inbox().unseen()).toContain(back);
    await reads();
    expect(inbox().unseen()).not.toContain(back);
  });

  it.each(["5.0.0", "5.7.1", "5.7.26", "5.2.2", "5.3.4", "5.4.3"])(
    "is kept, but not told as of nobody there, when it is about something else: %s",
    async (status) => {
      const { key, back } = await sent();
      inbox().deliver({ to: back, report: failed.replace("5.1.1", status) });
      await reads();
      expect([await returned(key), await told(key)]).toEqual([status, 0]);
    },
  );

  it("is told once, however many reports come of it", async () => {
    const { key, back } = await sent();
    for (const _ of "123") inbox().deliver({ to: back, report: failed });
    await Promise.all([reads(), reads()]);
    expect(await returned(key)).toBe("5.1.1");
    expect(await told(key)).toBe(1);
  });
});
