import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId, newToken, tokenHash } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { shareLimits } from "./domain/sharing.ts";
import { paths, replyPaths } from "./paths.ts";
import { repliesTo } from "./reply-reader.ts";
import type { TownWithGuides } from "./sharing.fixture.ts";
import { adviser, attempts, begun, commands, forgetAt, shared, shareForm, townWithGuides } from "./sharing.fixture.ts";
import { sharesOf } from "./sharing-reader.ts";

const { beginReply, saveReply, sendReply, shareGuide, revokeShare } = commands;
const elsewhere = createWorld();

describe("a link for colleagues", { timeout: 60_000 }, () => {
  let here: TownWithGuides;
  beforeAll(async () => {
    here = await townWithGuides(foundMunicipality);
  }, 60_000);

  it("is made by who fills in guides, of a guide of this municipality where people can still take part", async () => {
    const { world, guideId: id, closedGuideId } = here;
    expect(await world.run(shareGuide, { id, ...shareForm }, visitor())).toMatchObject({
      refusal: { kind: "notSignedIn" },
    });
    const looking = person("moderator", "evaluator", "councilMember", "clerk", "administrator");
    expect(await world.run(shareGuide, { id, ...shareForm }, looking)).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await elsewhere.run(shareGuide, { id, ...shareForm }, adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(shareGuide, { ...shareForm, id: closedGuideId }, adviser)).toMatchObject({
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
    expect(await world.run(shareGuide, { id, ...shareForm, [field]: value }, adviser)).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field }] },
    });
  });

  it("may be open on its last day, three months from now", async () => {
    const mine = await townWithGuides(foundMunicipality);
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
    const made = (await asAdviser.get(paths.sharing(guideId, token))).html;
    expect(made).toContain(replyPaths.home(token));
    expect(made).toMatch(/<div class="utrecht-alert utrecht-alert--ok" role="status">.*De link is klaar/s);
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
    const mine = await townWithGuides(foundMunicipality);
    for (let count = 0; count < shareLimits.mostLinks; count += 1) await shared(mine);
    const { world, guideId: id } = mine;
    expect(await world.run(shareGuide, { id, ...shareForm }, adviser)).toMatchObject({
      refusal: { key: "choose.refused.manyLinks" },
    });
    world.clock.set("2026-11-17T09:00:00Z");
    await shared(mine, { closesOn: "2026-11-20" });
  });
});

describe("what has served", { timeout: 60_000 }, () => {
  it("goes: the link a month after it closed, names after the months that the municipality chose", async () => {
    const here = await townWithGuides(foundMunicipality);
    const { world, guideId } = here;
    const token = await shared(here);
    const [sent, open] = [await begun(here, token, "Hanna"), await begun(here, token, "Ibrahim")];
    await world.done(saveReply, { token: sent, page: "5", Q15: "1.000" }, visitor());
    await world.done(sendReply, { token: sent }, visitor());
    const names = async () => (await world.read((work) => repliesTo(work, guideId))).replies.map(({ name }) => name);
    await forgetAt(here, "2026-12-16T03:00:00Z");
    expect(await names()).toEqual(["Hanna", "Ibrahim"]);
    for (const link of [token, sent, open])
      expect(await world.run(sendReply, { token: link }, visitor())).toMatchObject({
        refusal: { key: "choose.reply.refused.expired" },
      });
    await forgetAt(here, "2026-12-17T03:00:00Z");
    expect(await names()).toEqual(["Hanna"]);
    for (const link of [token, sent, open])
      expect(await world.run(sendReply, { token: link }, visitor())).toMatchObject({ refusal: { kind: "notFound" } });
    await forgetAt(here, "2027-11-16T03:00:00Z");
    expect(await names()).toEqual(["Hanna"]);
    await forgetAt(here, "2027-11-17T03:00:00Z");
    expect((await world.read((work) => repliesTo(work, guideId))).replies).toMatchObject([
      { name: "", role: "", said: { Q15: 1000 } },
    ]);
  });
});
