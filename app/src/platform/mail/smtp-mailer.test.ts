import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ownDatabase } from "../../../test/factories/own-database.ts";
import type { SendingNew } from "../../../test/factories/sending-new.ts";
import { sendingNew } from "../../../test/factories/sending-new.ts";
import type { OwnDatabase } from "../../../test/factories/own-database.ts";
import { testTenant } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import type { Mail, MailOutcome } from "../define/mailer.ts";
import type { Tenant } from "../define/tenant.ts";
import { createLog } from "../telemetry/log.ts";
import { createMetrics } from "../telemetry/metrics.ts";
import { bulkMailRefused } from "./enqueue-mail.ts";
import type { KeptMail } from "./mail-table.ts";
import { mailByKey } from "./reader.ts";
import { attemptsAtMost } from "./recorded-mailer.ts";
import type { SmtpFault, SmtpTestServer } from "./smtp-test-server.ts";
import { smtpTestServer } from "./smtp-test-server.ts";
import type { SmtpMailer } from "./smtp-mailer.ts";
import { createSmtpMailer } from "./smtp-mailer.ts";

const tenant: Tenant = { ...testTenant(), name: "Súdwest-Fryslân" };
const other: Tenant = testTenant();
const logLines: string[] = [];
let database: OwnDatabase;
let server: SmtpTestServer;
let mailer: SendingNew<SmtpMailer>;

beforeAll(async () => {
  database = await ownDatabase();
  server = await smtpTestServer();
  mailer = mailerTo(server.url);
});
afterAll(async () => {
  await server.close();
  await database.close();
});
beforeEach(() => server.misbehave("good"));

function mailerTo(url: string): SendingNew<SmtpMailer> {
  const smtp = createSmtpMailer({
    url,
    sender: "brink@post.example",
    tenants: { byId: (id) => Promise.resolve([tenant, other].find((town) => town.id === id)) },
    storage: database.storage,
    log: createLog("info", { write: (line) => void logLines.push(line) }),
    metrics: createMetrics(),
    limits: { connectMs: 600, silenceMs: 600, totalMs: 2_000 },
  });
  return sendingNew(smtp, database.storage);
}

function mail(changes: Partial<Mail> = {}): Mail {
  return {
    to: "fatma@waterdam.example",
    subject: "Wat wij met uw idee deden",
    text: "Beste mevrouw,\n\nWij lazen uw idee.\n",
    lang: "nl",
    key: newId(),
    ...changes,
  };
}

async function kept(key: string): Promise<KeptMail | undefined> {
  const scope = { tenantId: tenant.id, actor: { kind: "system", name: "test" } } as const;
  const found = await database.storage.read(scope, async (work) => ok(await mailByKey(work, key)));
  return found.ok ? found.value : undefined;
}

/** How often it was told that nobody is there to get this mail. */
async function toldOf(key: string | undefined): Promise<number> {
  const scope = { tenantId: tenant.id, actor: { kind: "system", name: "test" } } as const;
  const found = await database.storage.read(scope, async ({ db }) => {
    const outbox = db.$extendTables<{ platform_outbox: { name: string; payload: { readonly key: string } } }>();
    const all = outbox.selectFrom("platform_outbox").select("payload").where("name", "=", bulkMailRefused);
    return ok((await all.execute()).filter(({ payload }) => payload.key === key).length);
  });
  return found.ok ? found.value : -1;
}

async function tryOnce(
  fault: SmtpFault,
  changes: Partial<Mail> = {},
): Promise<{ outcome: MailOutcome; row: KeptMail | undefined }> {
  const one = mail(changes);
  server.misbehave(fault);
  const outcome = await mailer.send(tenant.id, one);
  return { outcome, row: await kept(one.key) };
}

function header(raw: string, name: string): string {
  const unfolded = raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]/g, " ");
  const line = unfolded.split("\r\n").find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? "";
  return decodeWords(line.slice(name.length + 1).trim());
}

/** RFC 2047 encoded words, as a mail program shows them. */
function decodeWords(text: string): string {
  const joined = text.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, how: string, coded: string) =>
    how.toLowerCase() === "b"
      ? Buffer.from(coded, "base64").toString("utf8")
      : Buffer.from(unquoted(coded.replaceAll("_", " ")), "latin1").toString("utf8"),
  );
}

function unquoted(text: string): string {
  return text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

describe("mail that can be stopped", () => {
  const raw = async (changes: Partial<Mail>) => {
    expect((await tryOnce("good", changes)).outcome).toBe("sent");
    return server.received.at(-1)?.raw ?? "";
  };

  it("says so to mail programs, with one click where the site is served over HTTPS", async () => {
    const stopHref = "https://waterdam.example/volgen/geheim";
    const mail = await raw({ stopHref });
    expect(header(mail, "List-Unsubscribe")).toBe(`<${stopHref}>`);
    expect(header(mail, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
    const plain = await raw({ stopHref: "http://localhost:3000/volgen/geheim" });
    expect(header(plain, "List-Unsubscribe")).toBe("<http://localhost:3000/volgen/geheim>");
    expect(header(plain, "List-Unsubscribe-Post")).toBe("");
    expect(header(await raw({}), "List-Unsubscribe")).toBe("");
  });

  it("keeps no link that stops it once it is sent", async () => {
    const { row } = await tryOnce("good", { stopHref: "https://waterdam.example/volgen/geheim" });
    expect(row).toMatchObject({ state: "sent", stopHref: null });
  });
});

describe("mail that must not go out", () => {
  const injections = [
    { to: "a@b.example\r\nBcc: all@b.example" },
    { to: "a@b.example, c@d.example" },
    { to: '"x" <a@b.example>' },
    { to: "no address" },
    { subject: "Hallo\u0007" },
  ];
  it.each(injections)("is refused when a header is smuggled in: %j", async (changes) => {
    const before = server.received.length;
    const { outcome, row } = await tryOnce("good", changes);
    expect(outcome).toBe("refused");
    expect(row?.state).toBe("failed");
    expect(server.received).toHaveLength(before);
  });

  it.each([
    ["a tab", "Het plein\twordt groen", "Het plein wordt groen"],
    ["a line separator", "Het plein\u2028wordt groen", "Het plein wordt groen"],
    ["a paragraph separator", " Het plein \u2029 wordt groen\n", "Het plein wordt groen"],
    ["a header on a line of its own", "Hallo\r\nBcc: all@b.example", "Hallo Bcc: all@b.example"],
  ])("goes with a subject of one line: %s", async (_, subject, line) => {
    expect((await tryOnce("good", { subject })).outcome).toBe("sent");
    const got = server.received.at(-1);
    expect(header(got?.raw ?? "", "Subject")).toBe(line);
    expect(got?.to).toEqual(["fatma@waterdam.example"]);
    expect(got?.raw).not.toMatch(/^Bcc/m);
  });

  it("is refused for a municipality that is not there", async () => {
    expect(await mailer.send(newId(), mail())).toBe("refused");
  });
});

describe("mail by SMTP", () => {
  it("comes from the municipality's name, answers go to its own address, and says that a machine sent it", async () => {
    const one = mail({ subject: "Überraschung für Zoë – idee №1", text: "Héél graag gedaan 🌳\n.\nEen losse punt\n" });
    expect(await mailer.send(tenant.id, one)).toBe("sent");
    const got = server.received.at(-1);
    const raw = got?.raw ?? "";
    expect(got).toMatchObject({ from: "brink@post.example", to: ["fatma@waterdam.example"] });
    expect(header(raw, "From")).toBe("Gemeente Súdwest-Fryslân <brink@post.example>");
    expect(header(raw, "Reply-To")).toContain(`<${tenant.contact.email}>`);
    expect(header(raw, "Subject")).toBe("Überraschung für Zoë – idee №1");
    expect(header(raw, "Auto-Submitted")).toBe("auto-generated");
    expect(header(raw, "Content-Language")).toBe("nl");
    expect(header(raw, "Content-Type")).toBe("text/plain; charset=utf-8");
    expect(raw.slice(0, raw.indexOf("\r\n\r\n"))).toMatch(/^[\x00-\x7f]*$/);
    const body = Buffer.from(unquoted(raw.slice(raw.indexOf("\r\n\r\n") + 4)), "latin1").toString("utf8");
    expect(body.replaceAll("\r\n", "\n").trimEnd()).toBe(one.text.trimEnd());
  });

  it("keeps nothing of a mail once it is sent, except that it was", async () => {
    const { row } = await tryOnce("good");
    expect(row).toMatchObject({ state: "sent", to: "", subject: "", text: "", attempts: 1, lastError: null });
  });

  it("never sends the same key twice, also at the same moment", async () => {
    const before = server.received.length;
    const one = mail();
    const outcomes = await Promise.all([1, 2, 3].map(() => mailer.send(tenant.id, one)));
    expect(outcomes.filter((outcome) => outcome === "sent")).toHaveLength(1);
    expect(await mailer.send(tenant.id, { ...one, subject: "Iets anders" })).toBe("already_sent");
    expect(server.received).toHaveLength(before + 1);
  });

  it("keeps the Message-ID of a mail over its tries, and gives another mail another", async () => {
    const one = mail();
    server.misbehave({ at: "message", code: 451, words: "4.3.0 later" });
    expect(await mailer.send(tenant.id, one)).toBe("unreachable");
    server.misbehave("good");
    await mailer.send(tenant.id, one);
    const id = header(server.received.at(-1)?.raw ?? "", "Message-ID");
    expect(id).toMatch(/^<[0-9a-f]{40}@post\.example>$/);
    await mailer.send(tenant.id, mail());
    expect(header(server.received.at(-1)?.raw ?? "", "Message-ID")).not.toBe(id);
  });

  it("gives a mail of another municipality another Message-ID, though its key is the same", async () => {
    const one = mail();
    await mailer.send(tenant.id, one);
    const id = header(server.received.at(-1)?.raw ?? "", "Message-ID");
    expect(await mailer.send(other.id, one)).toBe("sent");
    expect(header(server.received.at(-1)?.raw ?? "", "Message-ID")).not.toBe(id);
  });

  it("proves that the server is there", async () => {
    await mailer.prove();
    await expect(mailerTo("smtp://127.0.0.1:1").prove()).rejects.toThrow("ECONNREFUSED");
  });
});

describe("a mail server in trouble", () => {
  it.each([
    ["greylisting", { at: "to", code: 451, words: "4.7.1 try later" }, "451 4.7.1"],
    ["a full mailbox", { at: "to", code: 452, words: "4.2.2 full" }, "452 4.2.2"],
    ["too busy", { at: "message", code: 421, words: "too busy" }, "421"],
    ["not signed in", { at: "from", code: 530, words: "5.7.0 sign in first" }, "530 5.7.0"],
  ] satisfies [string, SmtpFault, string][])("lets the mail wait: %s", async (_, fault, code) => {
    const { outcome, row } = await tryOnce(fault);
    expect(outcome).toBe("unreachable");
    expect(row).toMatchObject({ state: "waiting", attempts: 1, lastError: code });
  });

  it.each([
    ["no such recipient", { at: "to", code: 550, words: "5.1.1 <fatma@waterdam.example> unknown" }, "550 5.1.1"],
    ["an unwanted sender", { at: "from", code: 553, words: "5.7.1 not you" }, "553 5.7.1"],
    ["an unwanted message", { at: "message", code: 554, words: "5.7.1 spam" }, "554 5.7.1"],
  ] satisfies [string, SmtpFault, string][])("gives the mail up at once: %s", async (_, fault, code) => {
    const { outcome, row } = await tryOnce(fault);
    expect(outcome).toBe("refused");
    expect(row).toMatchObject({ state: "failed", attempts: 1, lastError: code });
  });

  it.each([
    ["an unwanted sender", { at: "from", code: 550, words: "5.1.1 no such sender" }],
    ["an unwanted sender, plainly", { at: "from", code: 550, words: "not you" }],
    ["an unwanted message", { at: "message", code: 550, words: "5.1.1 spam" }],
    ["a blocked machine", { at: "to", code: 554, words: "5.7.1 blocked" }],
    ["mail that is not passed on", { at: "to", code: 553, words: "not in my rcpthosts" }],
    ["a full mailbox", { at: "to", code: 552, words: "5.2.2 full" }],
    ["a code that says nothing", { at: "to", code: 550, words: "5.0.0 no" }],
  ] satisfies [string, SmtpFault][])("says of nobody that they are not there: %s", async (_, fault) => {
    const { outcome, row } = await tryOnce(fault, { lane: "bulk" });
    expect(outcome).toBe("refused");
    expect(await toldOf(row?.key)).toBe(0);
  });

  it("says of nobody that they are not there because our own mail is wrong", async () => {
    const { outcome, row } = await tryOnce("good", { lane: "bulk", subject: "Hallo\u0007" });
    expect([outcome, await toldOf(row?.key)]).toEqual(["refused", 0]);
  });

  it.each([
    ["5.1.1 unknown", 550, 1],
    ["5.1.10 null MX", 556, 1],
    ["5.2.1 disabled", 550, 1],
    ["no such user here", 550, 1],
    ["not local", 551, 1],
  ])("says that nobody is there of mail to many: %s", async (words, code, told) => {
    const fault = { at: "to", code, words } as const;
    expect(await toldOf((await tryOnce(fault, { lane: "bulk" })).row?.key)).toBe(told);
    expect(await toldOf((await tryOnce(fault)).row?.key)).toBe(0);
  });

  it("lets the mail wait when it hangs up half-way", async () => {
    const { outcome, row } = await tryOnce("hangs up half-way");
    expect(outcome).toBe("unreachable");
    expect(row?.lastError).toMatch(/^E[A-Z]+$/);
  });

  it("lets the mail wait when it never answers, and does not hang itself", async () => {
    const { outcome, row } = await tryOnce("never answers");
    expect(outcome).toBe("unreachable");
    expect(row).toMatchObject({ state: "waiting", lastError: "ETIMEDOUT" });
  });

  it("lets the mail wait when it answers a sign at a time, and does not hang itself", async () => {
    const { outcome } = await tryOnce("answers a sign at a time");
    expect(outcome).toBe("unreachable");
  });

  it("lets the mail wait when nobody listens, and gives it up after nine tries", async () => {
    const nobody = mailerTo("smtp://127.0.0.1:1");
    const one = mail();
    for (let tries = 1; tries < attemptsAtMost; tries += 1)
      expect(await nobody.send(tenant.id, one)).toBe("unreachable");
    expect(await kept(one.key)).toMatchObject({ state: "waiting", lastError: "ECONNREFUSED" });
    expect(await nobody.send(tenant.id, one)).toBe("refused");
    expect(await kept(one.key)).toMatchObject({ state: "failed", attempts: attemptsAtMost });
    expect(await mailer.send(tenant.id, one)).toBe("refused");
  });

  it("leaves no address in the log", () => {
    expect(logLines.length).toBeGreaterThan(5);
    expect(logLines.join("")).not.toContain("@");
  });
});
