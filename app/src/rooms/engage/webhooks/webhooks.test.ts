import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { keyedToken, newId, newToken, tokenHash } from "../../../kernel/ids.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { guardedFetch } from "../../../platform/outbound/guarded-fetch.ts";
import { knownPerson } from "../../identity/factories.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";
import { bindings, ideasTown, lead, moderator } from "../commands/ideas-town.fixture.ts";
import { publishContributions } from "../commands/moderate.ts";
import { joinedMessages } from "../joined-messages.ts";
import { methods } from "../methods/index.ts";
import { questionCommands } from "../questions/commands/all.ts";
import { questionByToken } from "../questions/reader.ts";
import { webhooks } from "./all.ts";
import * as manage from "./commands/manage.ts";
import { secretOf, signatureOf } from "./domain.ts";
import { allWebhooks, lastDeliveries, webhookById } from "./webhook-reader.ts";

const { world, activity, sent, runs } = ideasTown();
const elsewhere = createWorld();
const tokenOf = (words: string) => keyedToken("secret", words);
const administrator = person("administrator");
type Got = { readonly path: string; readonly headers: Readonly<Record<string, unknown>>; readonly body: string };
const got: Got[] = [];
let origin = "";

// As the other side behaves: by its path.
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (part: Buffer) => (body += part.toString()));
  request.on("end", () => {
    const path = request.url ?? "";
    got.push({ path, headers: request.headers, body });
    if (path.startsWith("/slow")) return;
    if (path.startsWith("/moved")) return void response.writeHead(302, { location: `${origin}/other` }).end();
    response.writeHead(Number(/\d{3}/.exec(path)?.[0] ?? 200)).end("x".repeat(path.startsWith("/long") ? 70_000 : 2));
  });
});

let part: ReturnType<typeof webhooks>;
beforeAll(async () => {
  await foundMunicipality(world);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // @NOTE a server that listens on a port has an address of this type
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const inside = guardedFetch({ inside: [origin], maxBytes: 64 * 1024 });
  part = webhooks({
    ...{ words: () => joinedMessages(methods), baseUrl: "http://localhost:3000", tokenOf },
    webhookFetch: (address, request) =>
      inside(address, { ...request, signal: AbortSignal.timeout(address.includes("/slow") ? 100 : 5_000) }),
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  got.length = 0;
  for (const { id } of await world.read(allWebhooks))
    await world.done(manage.removeWebhook, { webhookId: id }, administrator);
});

async function told(path: string, events: readonly string[] = ["published"], who: Actor = administrator) {
  const url = path.startsWith("http") ? path : origin + path;
  return (await world.done(manage.makeWebhook, { name: "Zaaksysteem", url, events }, who)).webhookId;
}

/** What the queue does after an event. */
async function after(event: string, payload: Record<string, string>): Promise<void> {
  for (const job of part.on?.[event] ?? [])
    if (!job.isWanted || (await world.read(job.isWanted))) await runs(job, payload);
}

const send = () => after("engage.webhook_waiting", {});
const published = (contributionId: string) => after("engage.contribution_published", { contributionId, ...activity() });
const last = async (webhookId: string) => (await world.read((work) => lastDeliveries(work, webhookId, 10)))[0];
const later = (minutes: number) =>
  world.clock.set(new Date(world.clock.now().getTime() + minutes * 60_000).toISOString());

describe("who may tell other systems", () => {
  it.each(Object.values(manage))("$name is for administrators alone, and of this municipality", async (command) => {
    const one = await told("/in");
    const raw = {
      webhookId: one,
      on: "no",
      deliveryId: newId(),
      name: "X",
      url: "https://x.example",
      events: "closed",
    };
    // @NOTE each of them gets a field too many, which its input leaves out.
    const run = (who: Actor, tenantId?: string) => world.run(command as typeof manage.tryWebhook, raw, who, tenantId);
    expect(await run(visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await run(person("adviser", "projectLead"))).toMatchObject({ refusal: { kind: "forbidden" } });
    if (command.name !== "engage.make_webhook")
      expect(await run(administrator, elsewhere.tenant.id)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it.each([
    [{ name: "" }, "name"],
    [{ url: "zaken.intern" }, "url"],
    [{ url: "ftp://zaken.example/" }, "url"],
    [{ url: "https://brink:geheim@zaken.example/" }, "url"],
    [{ url: `https://zaken.example/${"x".repeat(500)}` }, "url"],
    [{ events: undefined }, "events"],
    [{ events: ["published", "alles"] }, "events"],
  ])("is not made with %o", async (wrong, field) => {
    const raw = { name: "X", url: "https://zaken.example/in", events: ["published"], ...wrong };
    const { refusal } = (await world.run(manage.makeWebhook, raw, administrator)) as {
      refusal?: { fields: { field: string }[] };
    };
    expect(refusal?.fields[0]?.field.split(".")[0]).toBe(field);
  });
});

describe("what is told", () => {
  it("is that something came in, once, before anybody read it and without a word of it", async () => {
    const both = await told("/in", ["received", "published"]);
    const id = await sent({ body: ["Bel Jan op 06-12345678."] });
    for (let twice = 0; twice < 2; twice += 1)
      await after("engage.contribution_received", { contributionId: id, ...activity() });
    await send();
    expect(got.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(["inbreng.ontvangen"]);
    expect(got[0]?.body).not.toMatch(/Bel Jan|06-1234/);
    expect(got[0]?.body).toContain("/inzendingen/");
    expect((await last(both))?.state).toBe("arrived");
    // What is taken back before it is told, nobody hears of.
    await after("engage.contribution_received", { contributionId: newId(), ...activity() });
    await send();
    expect(got).toHaveLength(1);
  });

  it("is that something was asked, and each time that it is asked on, with by when to answer", async () => {
    await told("/in", ["asked"]);
    const { ask, answer, continue: resume } = questionCommands({ ...bindings, tokenOf: newToken });
    const { slug, trajectoryId } = activity();
    const asking = { slug, words: "Waar is de ingang?", readers: "team", hasLooked: "on" };
    const { token } = await world.done(ask, asking, visitor());
    const question = await world.read((work) => questionByToken(work, tokenHash(token)));
    const tell = async () => {
      await after("engage.question_asked", { trajectoryId, questionId: question?.id ?? "" });
      await send();
    };
    await tell();
    await tell();
    expect(got).toHaveLength(1);
    expect(got[0]?.body).not.toContain("ingang");
    expect(JSON.parse(got[0]?.body ?? "")).toMatchObject({
      type: "vraag.gesteld",
      data: { vraag: question?.id, antwoordVoor: expect.stringMatching(/^2026-/) as string },
    });
    await world.done(answer, { turnId: question?.turns[0]?.id, answer: "Links.", byFunction: "adviseur" }, lead);
    await world.done(resume, { token, words: "En de uitgang?" }, visitor());
    await tell();
    expect(got).toHaveLength(2);
  });

  it("is nothing of what waits, was taken back, or is asked by nobody", async () => {
    const one = await told("/in");
    const id = await sent();
    for (const event of ["engage.contribution_received", "engage.contribution_published"])
      await after(event, { contributionId: id, ...activity() });
    await after("engage.contribution_published", { contributionId: newId(), ...activity() });
    await after("trajectories.trajectory_opened", activity());
    await send();
    expect([await last(one), got]).toEqual([undefined, []]);
  });

  it("costs nothing where no webhook is told of it: a crowd of contributions makes no jobs", async () => {
    const jobs = part.on?.["engage.contribution_received"] ?? [];
    const isWanted = () =>
      world.read(async (work) => {
        const answers = [];
        for (const job of jobs) answers.push(await job.isWanted?.(work));
        return answers.includes(true);
      });
    expect(await isWanted()).toBe(false);
    await told("/in", ["answered", "opened"]);
    expect(await isWanted()).toBe(false);
    const one = await told("/in");
    expect(await isWanted()).toBe(true);
    await world.done(manage.switchWebhookOnOrOff, { webhookId: one, on: "no" }, administrator);
    expect(await isWanted()).toBe(false);
  });

  it("is signed, once, with an id and links and no word of anybody", async () => {
    const one = await told("/in");
    const id = await sent({ title: ["Geheime tuin"], email: ["noor@stad.example"] });
    await world.done(publishContributions, { ids: [id] }, moderator);
    await published(id);
    await published(id);
    await send();
    await send();
    expect(got.length).toBe(1);
    const [first] = got;
    if (!first) throw new Error("Nothing came.");
    const { headers, body } = first;
    const stamp = String(headers["webhook-timestamp"]);
    const key = Buffer.from(secretOf({ tokenOf }, world.tenant.id, one, 1).slice(6), "base64");
    const mac = createHmac("sha256", key)
      .update(`${String(headers["webhook-id"])}.${stamp}.${body}`)
      .digest("base64");
    expect([headers["webhook-signature"], Number(stamp)]).toEqual([`v1,${mac}`, world.clock.now().getTime() / 1000]);
    expect(JSON.parse(body)).toMatchObject({
      type: "inbreng.gepubliceerd",
      data: {
        traject: activity().slug,
        activiteit: activity().activityId,
        inbreng: expect.stringMatching(/^\w{4}-\w{4}$/),
      },
    });
    expect(body).not.toMatch(/tuin|stad\.example/);
    expect(await last(one)).toMatchObject({ state: "arrived", answer: "200", attempts: 1 });
  });

  it("is told of answers and of trajectories too", async () => {
    await told("/in", ["answered", "opened", "closed"]);
    const id = await sent();
    await world.done(publishContributions, { ids: [id] }, moderator);
    await world.done(proposeDisposition, { ids: [id], outcome: "adopted", reason_nl: "Komt er." }, person("adviser"));
    await world.done(confirmDisposition, { ids: [id], deciderFunction: "Wethouder" }, lead);
    await after("engage.disposition_confirmed", { contributionId: id, dispositionId: newId(), ...activity() });
    const other = await openActivity(world, { inBrink: "ideas" });
    await after("trajectories.trajectory_opened", other);
    await moveTo(world, other.trajectoryId, "close", 4);
    await after("trajectories.trajectory_closed", other);
    await send();
    expect(got.map(({ body }) => /"type":"([^"]+)"/.exec(body)?.[1]).toSorted()).toEqual([
      ...["inbreng.beantwoord", "traject.geopend", "traject.gesloten"],
    ]);
  });

  it("is signed as the test vector of Standard Webhooks", () => {
    const message = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1614265330, body: '{"test": 2432232314}' };
    expect(signatureOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", message)).toBe(
      "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    );
  });
});

describe("what does not arrive", () => {
  it.each([
    ["/status500", "500"],
    ["/slow", "TOO_SLOW"],
    ["/moved", "302"],
    ["/long", "TOO_LARGE"],
    ["https://127.0.0.1:1/in", "NOT_ALLOWED"],
    ["http://zaken.example/in", "NOT_ALLOWED"],
    ["https://169.254.169.254/latest", "NOT_ALLOWED"],
  ])("at %s is tried again later, and says why", async (path, answer) => {
    const one = await told(path);
    await world.done(manage.tryWebhook, { webhookId: one }, administrator);
    await send();
    expect(await last(one)).toMatchObject({ state: "waiting", attempts: 1, answer });
    await send();
    expect((await last(one))?.attempts).toBe(1);
    later(2);
    await send();
    expect((await last(one))?.attempts).toBe(2);
    expect(got.every((request) => request.path !== "/other")).toBe(true);
  });

  it("does not hold up what goes elsewhere, and the rest waits for it", async () => {
    const [broken, well] = [await told("/status503"), await told("/in")];
    for (const webhookId of [broken, broken, well, well])
      await world.done(manage.tryWebhook, { webhookId }, administrator);
    await send();
    expect(got.map(({ path }) => path).toSorted()).toEqual(["/in", "/in", "/status503"]);
  });

  it("is given up after some days, and is sent again when somebody asks for it", async () => {
    const one = await told("/status500");
    await world.done(manage.tryWebhook, { webhookId: one }, administrator);
    for (const minutes of [2, 6, 31, 121, 481, 1441, 1441, 1441]) {
      expect((await last(one))?.state).toBe("waiting");
      await send();
      later(minutes);
    }
    const failed = await last(one);
    expect(failed).toMatchObject({ state: "failed" });
    const again = { webhookId: one, deliveryId: failed?.id };
    expect(await world.run(manage.sendWebhookAgain, { ...again, webhookId: newId() }, administrator)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    await world.done(manage.sendWebhookAgain, again, administrator);
    const before = got.length;
    await send();
    expect(got.length).toBe(before + 1);
  });

  it("for five days puts it off, with one mail to each administrator; what arrives begins the count again", async () => {
    const { actor } = await knownPerson(world, "administrator");
    const mails = async () =>
      (await world.read((work) => mailsInState(work, ["waiting"]))).filter(({ to }) => to === actor.email).length;
    const one = await told("/status500");
    const test = () => world.done(manage.tryWebhook, { webhookId: one }, administrator);
    await test();
    await send();
    later(5 * 1440 - 1);
    await test();
    await send();
    expect([await mails(), (await world.read((work) => webhookById(work, one)))?.off]).toEqual([0, undefined]);
    later(2);
    await test();
    await send();
    await test();
    await send();
    expect([await mails(), (await world.read((work) => webhookById(work, one)))?.off]).toEqual([1, "failed"]);
    await world.done(manage.switchWebhookOnOrOff, { webhookId: one, on: "yes" }, administrator);
    expect((await world.read((work) => webhookById(work, one)))?.failingSince).toBeUndefined();
  });

  it("because the address is gone puts it off at once", async () => {
    const one = await told("/status410");
    await world.done(manage.tryWebhook, { webhookId: one }, administrator);
    await send();
    expect((await world.read((work) => webhookById(work, one)))?.off).toBe("gone");
    await world.done(manage.tryWebhook, { webhookId: one }, administrator);
    later(60);
    await send();
    expect(got.length).toBe(1);
  });
});

it("a new secret counts beside the old one for a day", async () => {
  const one = await told("/in");
  await world.done(manage.rotateWebhookSecret, { webhookId: one }, administrator);
  const signatures = async () => {
    await world.done(manage.tryWebhook, { webhookId: one }, administrator);
    await send();
    return String(got.at(-1)?.headers["webhook-signature"]).split(" ").length;
  };
  expect(await signatures()).toBe(2);
  later(24 * 60);
  expect(await signatures()).toBe(1);
});
