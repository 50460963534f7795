import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId, newToken } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import type { Said } from "./domain/said.ts";
import { shareLimits } from "./domain/sharing.ts";
import { paths, replyPaths } from "./paths.ts";
import { guideById } from "./reader.ts";
import { repliesTo } from "./reply-reader.ts";
import type { TownWithGuides } from "./sharing.fixture.ts";
import { attempts, begun, commands, shared, shareForm, townWithGuides } from "./sharing.fixture.ts";

const { beginReply, saveReply, sendReply } = commands;
const elsewhere = createWorld();

async function saidBy({ world, guideId }: TownWithGuides, name: string): Promise<Said | undefined> {
  return (await world.read((work) => repliesTo(work, guideId))).replies.find((reply) => reply.name === name)?.said;
}

describe("who answers by a link", { timeout: 60_000 }, () => {
  let here: TownWithGuides;
  let token: string;
  beforeAll(async () => {
    here = await townWithGuides(foundMunicipality);
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
    const mine = await townWithGuides(foundMunicipality);
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
  let here: TownWithGuides;
  let site: Site;
  beforeAll(async () => {
    here = await townWithGuides(foundMunicipality);
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
    const made = await asAdviser.follow(paths.sharing(here.guideId), "share", shareForm);
    expect(made.html).toMatch(/http[^"]+\/meedenken\/[\w-]{43}/);
  });
});
