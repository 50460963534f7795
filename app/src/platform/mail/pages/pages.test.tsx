import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { createWorld, person, system, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../define/frame.ts";
import type { Page } from "../../define/page.ts";
import { refusalOf } from "../../define/policy.ts";
import { formatFor } from "../../i18n/format.ts";
import { joinMessages, translator } from "../../i18n/translator.ts";
import type { DeadJob } from "../../jobs/job-queue.ts";
import { createPlatformRoom } from "../../platform-room.ts";
import { silentLog } from "../../telemetry/log.ts";
import { createMetrics } from "../../telemetry/metrics.ts";
import { linkedText } from "../linked-text.ts";
import { sendingNew } from "../../../../test/factories/sending-new.ts";
import { createMailboxMailer } from "../mailbox-mailer.ts";
import { eraseUnsent, putWaiting } from "../writer.ts";

const world = createWorld();
const deadJobs: DeadJob[] = [];
const asked: string[] = [];
const queue = {
  dead: (tenantId: string) => Promise.resolve(deadJobs.filter((dead) => dead.tenantId === tenantId)),
  retryDead: (tenantId: string, id: string) => Promise.resolve(asked.push(`${tenantId} ${id}`) > 0),
};
const room = createPlatformRoom({ queue, demo: true });
const demo = createMailboxMailer({ storage: world.storage, log: silentLog(), metrics: createMetrics() });
const mailer = sendingNew(demo, world.storage);

function frame(lang: "nl" | "en" = "nl"): Frame {
  return {
    t: translator(joinMessages([room]), lang),
    lang,
    dir: "ltr",
    tenant: world.tenant,
    actor: visitor(),
    now: world.clock.now(),
    format: formatFor(lang, "Europe/Amsterdam"),
    url: { path: "/postvak", search: "", base: "http://localhost:3000" },
    form: { values: {}, errors: [] },
    once: "once",
    stamp: () => "",
    demo: true,
  };
}

function pageAt(path: string): Page {
  const found = room.pages?.find((one) => one.path === path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
}

/** The page as somebody sees it, or the refusal that they get. */
async function open(path: string, params: unknown = {}, tenantId = world.tenant.id): Promise<string> {
  const page = pageAt(path);
  const loaded = await world.storage.read({ tenantId, actor: system }, (work) =>
    page.load(work, page.params.parse(params)),
  );
  return loaded.ok ? renderToStaticMarkup(page.view(loaded.value, frame())) : loaded.refusal.kind;
}

const letter = {
  to: "noor@waterdam.example",
  subject: "Uw link om in te loggen",
  text: "Dag Noor,\n\nKlik op http://localhost:3000/inloggen/abc?x=1&y=2.\nNiet op http://localhost:3000.elders.example/ of https://elders.example\n<b>vet</b>",
  lang: "nl",
};

describe("the mailbox of the demo", () => {
  it("does not exist outside the demo", () => {
    const paths = createPlatformRoom({ queue, demo: false }).pages?.map((one) => one.path);
    expect(paths).toEqual(["/beheer/berichten"]);
  });

  it("shows nothing of another municipality", async () => {
    await mailer.send(world.tenant.id, { ...letter, key: "own" });
    expect(await open("/postvak", {}, newId())).toContain("Er zijn nog geen e-mails");
    expect(await open("/postvak/bericht", { sleutel: "own" }, newId())).toBe("notFound");
    expect(await open("/postvak/bericht", { sleutel: "no such" })).toBe("notFound");
  });

  it("lists the mails, newest first", async () => {
    world.clock.set("2026-11-02T10:00:00Z");
    await mailer.send(world.tenant.id, { ...letter, subject: "Nieuwer", key: "newer & more" });
    const html = await open("/postvak");
    expect(html.indexOf("Nieuwer")).toBeLessThan(html.indexOf("Uw link om in te loggen"));
    expect(html).toContain("noor@waterdam.example");
    expect(html).toContain('href="/postvak/bericht?sleutel=newer%20%26%20more"');
  });

  it("shows text as text, with links to this site only", async () => {
    const html = await open("/postvak/bericht", { sleutel: "own" });
    expect(html).toContain('href="http://localhost:3000/inloggen/abc?x=1&amp;y=2"');
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain("&lt;b&gt;vet&lt;/b&gt;");
  });
});

describe("the addresses in a text", () => {
  const base = "https://waterdam.example";
  it.each([
    ["https://waterdam.example/a.", "https://waterdam.example/a"],
    ["(https://waterdam.example/a)", "https://waterdam.example/a"],
    ["https://waterdam.example", "https://waterdam.example"],
  ])("lead to this site: %s", (text, href) => {
    expect(
      linkedText(text, base)
        .filter((piece) => piece.href)
        .map((piece) => piece.href),
    ).toEqual([href]);
    expect(
      linkedText(text, base)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
  it.each([
    "http://waterdam.example/a",
    "https://waterdam.example@evil.example",
    "https://user:pw@waterdam.example/",
    "https://waterdam.example:8443/",
    "javascript:alert(1)",
    "https://",
  ])("do not lead elsewhere: %s", (text) => {
    expect(linkedText(text, base)).toEqual([{ text }]);
  });
});

describe("the messages that did not arrive", () => {
  const path = "/beheer/berichten";

  it("are for administrators only", () => {
    expect(refusalOf(pageAt(path).policy, visitor())).toEqual({ kind: "notSignedIn" });
    expect(refusalOf(pageAt(path).policy, person("adviser", "moderator"))).toEqual({ kind: "forbidden" });
    expect(refusalOf(pageAt(path).policy, person("administrator"))).toBeUndefined();
  });

  it("are none when all is well", async () => {
    expect(await open(path, {}, newId())).toContain("Alles is verstuurd");
  });

  it("show waiting mail and dead jobs with a way to try again", async () => {
    await world.read((work) => putWaiting(work, { ...letter, subject: "Nog onderweg", key: "waiting" }));
    const dead = {
      id: newId(),
      job: "measure.count",
      input: {},
      diedAt: world.clock.now(),
      attempts: 4,
      reason: "no such phase",
    };
    deadJobs.push({ ...dead, tenantId: world.tenant.id }, { ...dead, job: "other.job", tenantId: newId() });
    const html = await open(path);
    expect(html).toContain("Eén e-mail wacht nog");
    expect(html).toContain("Nog onderweg");
    expect(html).toContain("Eén taak is niet gelukt");
    expect(html).toContain("no such phase");
    expect(html).not.toContain("other.job");
    expect(html).toContain('name="key" value="waiting"');
  });

  it("say of mail whose text is gone that it cannot be sent any more", async () => {
    const key = newId();
    const validUntil = world.clock.now();
    await world.read((work) => putWaiting(work, { ...letter, subject: "Te laat", key, validUntil }));
    await world.read(eraseUnsent);
    const html = await open(path);
    expect(html).toContain("Te laat");
    expect(html).toContain("De tekst is gewist op 2 november 2026");
    expect(html).not.toContain(key);
  });

  it("try a dead job of this municipality again", async () => {
    const retry = room.commands?.find((command) => command.name === "platform.retry_job");
    if (!retry) throw new Error("There is no such command.");
    const id = newId();
    expect(await world.run(retry, { id }, person("adviser"))).toMatchObject({
      ok: false,
      refusal: { kind: "forbidden" },
    });
    expect(await world.run(retry, { id: "x" }, person("administrator"))).toMatchObject({
      refusal: { kind: "invalid" },
    });
    expect(asked).toEqual([]);
    expect(await world.run(retry, { id }, person("administrator"))).toEqual(ok(undefined));
    expect(asked).toEqual([`${world.tenant.id} ${id}`]);
  });
});

describe("the platform's words", () => {
  it("are the same keys in both languages, and each can be said", () => {
    const { nl, en } = room.messages;
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    const params = {
      count: 2,
      methods: "GET",
      max: 3,
      min: 1,
      minutes: 5,
      title: "x",
      municipality: "x",
      requestId: "x",
      to: "x",
      when: "x",
      about: "x",
      names: "x",
      filled: 1,
      all: 2,
    };
    for (const lang of ["nl", "en"]) {
      const t = translator({ nl, en }, lang);
      for (const key of Object.keys(nl)) expect(t(key, params)).not.toMatch(/[{}]|^platform\./);
    }
  });
});
