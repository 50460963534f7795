import { describe, expect, it } from "vitest";
import { moveTo } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { newId, newToken } from "../../../kernel/ids.ts";
import { createJobRunner } from "../../../platform/jobs/run-job.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { methods } from "../methods/index.ts";
import { form } from "../pages/ideas-site.fixture.ts";
import { batchOf, openWithCodes, receivedAt } from "./codes.fixture.ts";
import { groupedCode } from "./domain.ts";
import { batchById } from "./reader.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
const open = await openWithCodes(world, "required");
const { codes, batchId, key } = await batchOf(world, open, 12);
const nextCode = () => codes.shift() ?? "";
const idea = { title: "Bomen langs het water", body: "Dan is er schaduw." };

describe("somebody with a letter", () => {
  it("hears what is wrong with the code, and keeps what was typed", async () => {
    const answer = await site.visitor().send("/c", "begin", { code: "4F7KR <b>" });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('value="4F7KR &lt;b&gt;"');
    expect(answer.html).toContain("Dit is geen hele code");
    expect((await site.visitor().send("/c", "begin", { code: "AAAAAAAAAA" })).html).toContain(
      "Deze code kennen we niet",
    );
  });

  it("is told at the form that a code is needed, before typing anything", async () => {
    expect((await site.visitor().get(form(open))).html).toContain('href="/c"');
  });

  it("opens the address of the QR code, fills in the form and is not asked for the code again", async () => {
    const [visitor, code] = [site.visitor(), nextCode()];
    const door = await visitor.get(`/c/${code}`);
    expect(door.html).toContain(`value="${code}"`);
    expect(door.html).toContain("noindex");
    const begun = await visitor.send(`/c/${code}`, "begin", { code });
    const first = begun.location ?? "";
    expect(first).not.toContain(code);
    expect((await visitor.get(first)).html).not.toContain('href="/c"');
    const who = await visitor.send(first, "save", { _screen: "idee", ...idea });
    const whoPage = await visitor.get(who.location ?? "");
    expect(whoPage.html).toContain("Uw code is al ingevuld");
    expect(whoPage.html).not.toContain(code);
    const check = await visitor.send(who.location ?? "", "save", { _screen: "who", as: "person", code: "•••••-•••••" });
    expect((await visitor.get(check.location ?? "")).html).toContain("U doet mee met uw code");
    const before = await receivedAt(world, open);
    expect((await visitor.follow(check.location ?? "", "submit")).status).toBe(200);
    expect(await receivedAt(world, open)).toBe(before + 1);
    expect((await site.visitor().send("/c", "begin", { code })).html).toContain("heeft al iemand meegedaan");
  });

  it("loses nothing when somebody else used the code in the meantime", async () => {
    const [visitor, code] = [site.visitor(), nextCode()];
    const { location } = await visitor.send("/c", "begin", { code: groupedCode(code) });
    const screens = location ?? "";
    const who = await visitor.send(screens, "save", { _screen: "idee", ...idea });
    const check = await visitor.send(who.location ?? "", "save", { _screen: "who", as: "person", code: "•••••-•••••" });
    await site.visitor().send(form(open), "submit", { ...idea, code });
    const answer = await visitor.send(check.location ?? "", "submit");
    expect(answer.status).toBe(409);
    expect(answer.html).toContain("heeft al iemand meegedaan");
    expect(answer.html).toContain(idea.title);
    const again = await visitor.send(who.location ?? "", "save", { _screen: "who", as: "person", code: nextCode() });
    expect((await visitor.follow(again.location ?? "", "submit")).status).toBe(200);
  });
});

describe("the codes of an activity", () => {
  const path = `/beheer/meedoen/${open.activityId}/codes`;

  it("are not for visitors and other roles, and not of another municipality", async () => {
    for (const one of [path, `/beheer/codes/${batchId}`]) {
      expect((await site.visitor().get(one)).status).toBe(401);
      expect((await (await site.somebody("moderator")).get(one)).status).toBe(403);
    }
    const adviser = await site.somebody("adviser");
    const elsewhere = createWorld();
    const foreign = await batchOf(elsewhere, await openWithCodes(elsewhere, "required"), 1);
    expect((await adviser.get(`/beheer/codes/${foreign.batchId}`)).status).toBe(404);
    for (const none of [`/beheer/meedoen/${newId()}/codes`, "/beheer/codes/nonsense", "/beheer/meedoen/nonsense/codes"])
      expect((await adviser.get(none)).status).toBe(404);
  });

  it("are made once by a form that is sent twice, and only its own answer has the key", async () => {
    const adviser = await site.somebody("adviser");
    const sent = { name: "Brief <b>Zuid</b>", wanted: "3", _once: newToken() };
    const first = await adviser.send(path, "make", sent);
    expect(first.location).toMatch(/^\/beheer\/codes\/[\w-]{36}\?sleutel=[\w-]{43}$/);
    expect((await adviser.send(path, "make", sent)).location).toBe(first.location);
    const list = await adviser.get(path);
    expect(list.html.split("Brief &lt;b&gt;Zuid").length).toBe(2);
    expect(list.html).not.toContain("sleutel");
    expect((await adviser.get(first.location ?? "")).html).toContain("0 van 3");
  });

  it("say how many were used, but not when they are few", async () => {
    const adviser = await site.somebody("adviser");
    expect((await adviser.get(`/beheer/codes/${batchId}`)).html).toContain("minder dan 5");
    for (const code of [nextCode(), nextCode(), nextCode()])
      await site.visitor().send(form(open), "submit", { ...idea, code });
    const { used } = (await world.read((work) => batchById(work, batchId))) ?? { used: 0 };
    expect(used).toBe(6);
    const page = await adviser.get(`/beheer/codes/${batchId}`);
    expect(page.html).toContain("50%");
    expect(page.html).not.toContain("minder dan 5");
  });

  it("are revoked with a reason, once, and then nobody can take part with one", async () => {
    const adviser = await site.somebody("adviser");
    const batch = await batchOf(world, open, 1);
    const at = `/beheer/codes/${batch.batchId}`;
    expect((await adviser.send(at, "revoke", { reason: "" })).status).toBe(400);
    expect((await adviser.follow(at, "revoke", { reason: "Verkeerd gedrukt" })).html).toContain("Verkeerd gedrukt");
    expect((await adviser.send(at, "revoke", { reason: "Nog eens" })).status).toBe(409);
    const answer = await site.visitor().send("/c", "begin", { code: batch.codes[0] ?? "" });
    expect(answer.html).toContain("geldt niet meer");
  });

  it("go so many months after the close, and how many were used stays", async () => {
    expect(key).toHaveLength(43);
    await moveTo(world, open.trajectoryId, "close", 4);
    const { storage, clock } = world;
    const mailer = { send: () => Promise.resolve("sent" as const) };
    const run = createJobRunner({ storage, mailer, clock, log: silentLog(), metrics: createMetrics() });
    const forget = () => run(forgetJob(methods), { jobId: newId(), tenantId: world.tenant.id, input: {} });
    const batch = () => world.read((work) => batchById(work, batchId));
    clock.set("2027-11-02T09:00:00Z");
    await forget();
    expect((await batch())?.sealedSeed).toBeDefined();
    clock.set("2027-11-03T09:00:00Z");
    for (const _night of [1, 2]) await forget();
    expect(await batch()).toMatchObject({ used: 6, made: 12, sealedSeed: undefined });
  });
});
