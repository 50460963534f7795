import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Site } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import type { Actor } from "../../platform/define/actor.ts";
import { newId, newToken, tokenHash } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { revokeShare, shareGuide } from "./commands/share-guide.ts";
import { guideContent } from "./content/guide-content.ts";
import type { Said } from "./domain/said.ts";
import { shareLimits } from "./domain/sharing.ts";
import { filledGuides } from "./filled-guides.fixture.ts";
import { forgetJob } from "./jobs/forget.job.ts";
import { paths, replyPaths } from "./paths.ts";
import { guideById } from "./reader.ts";
import { repliesTo } from "./reply-reader.ts";
import { sharesOf } from "./sharing-reader.ts";

const start = "2026-11-02T09:00:00Z";
const content = guideContent(packageRoot());
const { beginReply, saveReply, sendReply } = chooseCommands(content, directComputer);
const adviser = person("adviser");
const elsewhere = createWorld();

async function town() {
  const world = createWorld(start);
  const site = createSite(world, await foundMunicipality(world));
  return { world, site, ...(await filledGuides(world)) };
}

type Town = Awaited<ReturnType<typeof town>>;

const form = { part: "both", question: "Wie missen wij?", closesOn: "2026-11-16" };

async function shared({ world, guideId }: Town, over: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await world.done(shareGuide, { id: guideId, ...form, ...over }, adviser)).token;
}

/** A colleague without an account; the link that is theirs. */
async function begun({ world }: Town, token: string, name = "Anna Visser", role = "jurist"): Promise<string> {
  return (await world.done(beginReply, { token, name, role }, visitor())).token;
}

/** Everything that can be done with a link. */
function attempts({ world }: Town, token: string, actor: Actor, tenantId?: string) {
  return [
    world.run(beginReply, { token, name: "Anna" }, actor, tenantId),
    world.run(saveReply, { token, page: "1", Q7: "over5000" }, actor, tenantId),
    world.run(sendReply, { token }, actor, tenantId),
  ];
}

async function saidBy({ world, guideId }: Town, name: string): Promise<Said | undefined> {
  return (await world.read((work) => repliesTo(work, guideId))).replies.find((reply) => reply.name === name)?.said;
}

describe("a link for colleagues", { timeout: 60_000 }, () => {
  let here: Town;
  beforeAll(async () => {
    here = await town();
  }, 60_000);

  it("is made by who fills in guides, of a guide of this municipality where people can still take part", async () => {
    const { world, guideId: id, closedGuideId } = here;
    expect(await world.run(shareGuide, { id, ...form }, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    const looking = person("moderator", "evaluator", "councilMember", "clerk", "administrator");
    expect(await world.run(shareGuide, { id, ...form }, looking)).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await elsewhere.run(shareGuide, { id, ...form }, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(shareGuide, { ...form, id: closedGuideId }, adviser)).toMatchObject({
      refusal: { key: "choose.refused.guideClosed" },
    });
  });

  it.each([
    ["part", "all"],
    ["question", ""],
    ["question", "x".repeat(shareLimits.question + 1)],
    ["closesOn", "2026-11-01"],
    ["closesOn", "2027-02-03"],
    ["closesOn", "ooit"],
  ])("is refused with %s %s", async (field, value) => {
    const { world, guideId: id } = here;
    expect(await world.run(shareGuide, { id, ...form, [field]: value }, adviser)).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field }] },
    });
  });

  it("may be open on its last day, three months from now", async () => {
    const mine = await town();
    const token = await shared(mine, { closesOn: "2027-02-02" });
    mine.world.clock.set("2027-02-02T22:59:00Z");
    await begun(mine, token);
    mine.world.clock.set("2027-02-02T23:01:00Z");
    expect(await mine.world.run(beginReply, { token, name: "Bob" }, visitor())).toMatchObject({
      refusal: { key: "choose.reply.refused.expired" },
    });
  });

  it("is not kept: the database has its hash, and the page shows it once", async () => {
    const token = await shared(here);
    const { world, site, guideId } = here;
    const rows = await world.read((work) =>
      work.db
        .$extendTables<{ choose_share: { token_hash: string } }>()
        .selectFrom("choose_share")
        .selectAll()
        .execute(),
    );
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.map((row) => row.token_hash)).toContain(tokenHash(token));
    const asAdviser = await site.somebody("adviser");
    expect((await asAdviser.get(paths.sharing(guideId, token))).html).toContain(replyPaths.home(token));
    expect((await asAdviser.get(paths.sharing(guideId))).html).not.toContain(token);
    expect((await asAdviser.get(paths.sharing(guideId, newToken()))).html).not.toContain("/meedenken/");
  });

  it("is revoked once, by who may, and of its own guide", async () => {
    const { world, guideId: id } = here;
    const token = await shared(here);
    const own = await begun(here, token, "Ingetrokken");
    const shareId = (await world.read((work) => sharesOf(work, id)))[0]?.id ?? "";
    expect(await world.run(revokeShare, { id, shareId }, person("clerk"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await elsewhere.run(revokeShare, { id, shareId }, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(revokeShare, { id, shareId: newId() }, adviser)).toMatchObject({
      refusal: { key: "choose.refused.revokedBefore" },
    });
    await world.done(revokeShare, { id, shareId }, adviser);
    expect(await world.run(revokeShare, { id, shareId }, adviser)).toMatchObject({
      refusal: { key: "choose.refused.revokedBefore" },
    });
    for (const link of [token, own])
      for (const attempt of attempts(here, link, visitor()))
        expect(await attempt).toMatchObject({ refusal: { key: "choose.reply.refused.revoked" } });
    expect((await here.site.visitor().get(replyPaths.home(token))).status).toBe(409);
    expect((await here.site.visitor().get(replyPaths.page(own, "1"))).status).toBe(409);
  });

  it("is one of at most twenty that are open", async () => {
    const mine = await town();
    for (let count = 0; count < shareLimits.mostLinks; count += 1) await shared(mine);
    const { world, guideId: id } = mine;
    expect(await world.run(shareGuide, { id, ...form }, adviser)).toMatchObject({
      refusal: { key: "choose.refused.manyLinks" },
    });
    world.clock.set("2026-11-17T09:00:00Z");
    await shared(mine, { closesOn: "2026-11-20" });
  });
});

describe("who answers by a link", { timeout: 60_000 }, () => {
  let here: Town;
  let token: string;
  beforeAll(async () => {
    here = await town();
    token = await shared(here);
  }, 60_000);

  it("finds nothing behind a forged one, and nothing in another municipality", async () => {
    const own = await begun(here, token, "Vreemd");
    for (const [link, tenantId] of [
      [newToken(), undefined],
      ["x", undefined],
      [token, elsewhere.tenant.id],
      [own, elsewhere.tenant.id],
    ] as const)
      for (const attempt of attempts(here, link, visitor(), tenantId))
        expect(await attempt).toMatchObject({ refusal: { kind: "notFound" } });
    expect((await here.site.visitor().get(replyPaths.home(newToken()))).status).toBe(404);
  });

  it("answers nothing by the link for everybody, without saying who they are", async () => {
    const { world } = here;
    expect(await world.run(saveReply, { token, page: "1", Q7: "over5000" }, visitor())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(sendReply, { token }, visitor())).toMatchObject({ refusal: { kind: "notFound" } });
    expect((await here.site.visitor().get(replyPaths.page(token, "1"))).status).toBe(404);
  });

  it.each([
    ["name", ""],
    ["name", "x".repeat(shareLimits.name + 1)],
    ["role", "x".repeat(shareLimits.role + 1)],
  ])("is refused with %s of this length: %s", async (field, value) => {
    expect(
      await here.world.run(beginReply, { token, name: "Anna", role: "", [field]: value }, visitor()),
    ).toMatchObject({ refusal: { kind: "invalid", fields: [{ field }] } });
  });

  it.each([
    ["1", "Q7", "heel veel"],
    ["3", "Q10", "marsmannen"],
    ["3", "Q9_elderly_65plus", "9"],
    ["5", "Q18", "TOVEREN"],
    ["5", "Q19", "T99"],
    ["5", "Q15", "veel"],
    ["2", "decisionDate", "ooit"],
    ["urgency", "urgency1", "misschien"],
  ])("is refused on page %s with %s %s", async (page, field, value) => {
    const own = await begun(here, token, "Gek");
    expect(await here.world.run(saveReply, { token: own, page, [field]: value }, visitor())).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field }] },
    });
  });

  it("answers only what was shared", async () => {
    const own = await begun(here, await shared(here, { part: "scan" }), "Scan");
    const { world, site } = here;
    expect(await world.run(saveReply, { token: own, page: "1", Q7: "over5000" }, visitor())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect((await site.visitor().get(replyPaths.page(own, "1"))).status).toBe(404);
    await world.done(saveReply, { token: own, page: "room", room1: "no", Q7: "over5000", urgency1: "no" }, visitor());
    expect(await saidBy(here, "Scan")).toEqual({ room1: "no" });
  });

  it("is at most the fortieth, also when two begin at once", async () => {
    const full = await shared(here);
    for (let count = 1; count < shareLimits.mostReplies; count += 1) await begun(here, full, `Nummer ${count}`);
    const both = ["Een", "Twee"].map((name) => here.world.run(beginReply, { token: full, name }, visitor()));
    const results = await Promise.all(both);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual(
      expect.objectContaining({ refusal: { kind: "refused", key: "choose.reply.refused.full" } }),
    );
  });

  it("is let in again the next day, when those who filled the link sent nothing", async () => {
    const mine = await town();
    const full = await shared(mine);
    for (let count = 0; count < shareLimits.mostReplies; count += 1) await begun(mine, full, `Nummer ${count}`);
    const late = () => mine.world.run(beginReply, { token: full, name: "Anna" }, visitor());
    expect(await late()).toMatchObject({ refusal: { key: "choose.reply.refused.full" } });
    mine.world.clock.set(new Date(mine.world.clock.now().getTime() + 25 * 3_600_000).toISOString());
    expect(await late()).toMatchObject({ ok: true });
  });

  it("is sent to sign in without the link, which would then be kept", async () => {
    const html = (await here.site.visitor().get(replyPaths.home(token))).html;
    expect(html).toContain('href="/inloggen"');
    expect(html).not.toContain("inloggen?next=");
  });

  it("leaves open what they do not know, comes back, and changes it", async () => {
    const { world, guideId } = here;
    const before = await world.read((work) => guideById(work, guideId));
    const own = await begun(here, token, "Carla");
    expect(await world.run(sendReply, { token: own }, visitor())).toMatchObject({
      refusal: { key: "choose.reply.refused.nothing" },
    });
    await world.done(saveReply, { token: own, page: "5", Q15: "30.000", Q19: [] }, visitor());
    await world.done(saveReply, { token: own, page: "2", Q3: "dontKnow", Q5: "" }, visitor());
    expect(await saidBy(here, "Carla")).toEqual({ Q15: 30_000, Q3: "dontKnow" });
    await world.done(sendReply, { token: own }, visitor());
    expect(await world.run(sendReply, { token: own }, visitor())).toMatchObject({
      refusal: { key: "choose.reply.refused.sentBefore" },
    });
    await world.done(saveReply, { token: own, page: "5", Q15: "" }, visitor());
    expect(await saidBy(here, "Carla")).toEqual({ Q3: "dontKnow" });
    expect(await world.read((work) => guideById(work, guideId))).toEqual(before);
  });

  it("does not overwrite unseen what they changed in another tab", async () => {
    const own = await begun(here, token, "Dirk");
    const saved = { token: own, page: "1", before: "niet wat er staat", Q7: "over5000" };
    expect(await here.world.run(saveReply, saved, visitor())).toMatchObject({
      refusal: { key: "choose.reply.refused.changedMeanwhile" },
    });
  });

  it("has the name of their account when they are signed in, and begins once", async () => {
    const { world, guideId } = here;
    const clerk = person("clerk");
    const both = [1, 2].map(() => world.run(beginReply, { token, name: "Iemand anders", role: "griffie" }, clerk));
    expect((await Promise.all(both)).map((one) => one.ok && one.value.token)).toEqual([token, token]);
    await world.done(saveReply, { token, page: "5", Q16: "40" }, clerk);
    const { replies } = await world.read((work) => repliesTo(work, guideId));
    expect(replies.filter(({ role }) => role === "griffie")).toMatchObject([{ name: clerk.name, said: { Q16: 40 } }]);
    expect(await world.run(saveReply, { token, page: "5", Q16: "1" }, person("clerk"))).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });
});

describe("the pages of who answers", { timeout: 60_000 }, () => {
  let here: Town;
  let site: Site;
  beforeAll(async () => {
    here = await town();
    site = here.site;
  }, 60_000);

  it("lead from the link to one's own, keep what was typed, and are for no search engine", async () => {
    const token = await shared(here);
    const colleague = site.visitor();
    const refused = await colleague.send(replyPaths.home(token), "begin", { name: "", role: "buurtwerk" });
    expect(refused).toMatchObject({ status: 400 });
    expect(refused.html).toContain('value="buurtwerk"');
    const begin = await colleague.send(replyPaths.home(token), "begin", { name: "Els <b>", role: "buurtwerk" });
    const own = begin.location ?? "";
    expect(own).toMatch(/^\/meedenken\/[\w-]{43}$/);
    expect(own).not.toContain(token);
    const { html } = await site.visitor().get(own);
    expect(html).toContain("Els &lt;b&gt;");
    expect(html).toContain("noindex");
    const saved = await colleague.send(`${own}/urgency`, "save", { urgency1: "no" });
    expect(saved.location).toBe(`${own}/room`);
    expect((await colleague.get(`${own}/urgency`)).html).toMatch(/value="no"[^>]*checked|checked[^>]*value="no"/);
    expect((await colleague.follow(own, "send")).html).toContain("Dank u wel, Els");
  });

  it("show nothing of the guide's answers, of others, or of the advice", async () => {
    const token = await shared(here);
    const first = await begun(here, token, "Fatima");
    await here.world.done(saveReply, { token: first, page: "5", Q15: "87.654" }, visitor());
    await here.world.done(sendReply, { token: first }, visitor());
    const second = await begun(here, token, "Gijs");
    for (const page of ["", "/5", "/urgency"]) {
      const { html } = await site.visitor().get(replyPaths.home(second) + page);
      expect(html).not.toMatch(/Fatima|87\.?654|checked=""/);
    }
  });

  it("are not for who only looks at guides, where answers of colleagues stand", async () => {
    const asMember = await site.somebody("councilMember");
    expect((await asMember.get(paths.sharing(here.guideId))).status).toBe(403);
    const ended = await site.visitor().get(paths.sharing(here.guideId, newToken()));
    expect(ended.status).toBe(401);
    expect(ended.html).toContain(`href="/inloggen?next=${encodeURIComponent(paths.sharing(here.guideId))}"`);
    const asAdviser = await site.somebody("adviser");
    expect((await asAdviser.get(paths.sharing(newId()))).status).toBe(404);
    const made = await asAdviser.follow(paths.sharing(here.guideId), "share", form);
    expect(made.html).toMatch(/http[^"]+\/meedenken\/[\w-]{43}/);
  });
});

describe("what has served", { timeout: 60_000 }, () => {
  it("goes: the link a month after it closed, names after the months that the municipality chose", async () => {
    const here = await town();
    const { world, guideId } = here;
    const token = await shared(here);
    const [sent, open] = [await begun(here, token, "Hanna"), await begun(here, token, "Ibrahim")];
    await world.done(saveReply, { token: sent, page: "5", Q15: "1.000" }, visitor());
    await world.done(sendReply, { token: sent }, visitor());
    const night = async (now: string) => {
      world.clock.set(now);
      const scope = { tenantId: world.tenant.id, actor: { kind: "system", name: "test" } } as const;
      const mailer = { send: () => Promise.resolve("refused" as const) };
      const inTenant: Parameters<typeof forgetJob.run>[0]["inTenant"] = (fn) => world.storage.unitOfWork(scope, fn);
      for (let twice = 0; twice < 2; twice += 1)
        await forgetJob.run({ tenantId: world.tenant.id, jobId: "-", now: world.clock.now(), mailer, inTenant }, {});
    };
    const names = async () => (await world.read((work) => repliesTo(work, guideId))).replies.map(({ name }) => name);
    await night("2026-12-16T03:00:00Z");
    expect(await names()).toEqual(["Hanna", "Ibrahim"]);
    for (const link of [token, sent, open])
      expect(await world.run(sendReply, { token: link }, visitor())).toMatchObject({
        refusal: { key: "choose.reply.refused.expired" },
      });
    await night("2026-12-17T03:00:00Z");
    expect(await names()).toEqual(["Hanna"]);
    for (const link of [token, sent, open])
      expect(await world.run(sendReply, { token: link }, visitor())).toMatchObject({ refusal: { kind: "notFound" } });
    await night("2027-11-16T03:00:00Z");
    expect(await names()).toEqual(["Hanna"]);
    await night("2027-11-17T03:00:00Z");
    expect((await world.read((work) => repliesTo(work, guideId))).replies).toMatchObject([
      { name: "", role: "", said: { Q15: 1000 } },
    ]);
  });
});
