import { sql } from "kysely";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId, newToken } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { paths, replyPaths } from "./paths.ts";
import { lockedGuide } from "./reader.ts";
import { repliesTo } from "./reply-reader.ts";
import type { TownWithGuides, TownWithLink } from "./sharing.fixture.ts";
import { adviser, answered, begun, commands, content, forgetAt, guideOf } from "./sharing.fixture.ts";
import { replyNamed, takingOver, townWithLink } from "./sharing.fixture.ts";
import { answerChangesOf, sharesOf, weighingOf } from "./sharing-reader.ts";
import { keepWeighing } from "./sharing-writer.ts";
import type { StoredWeighing } from "./domain/weighing.ts";

const { eraseReply, revokeShare, takeOverAnswer, weighReplies } = commands;
const { beginReply, saveReply, sendReply, withdrawReply } = commands;
const elsewhere = createWorld();
const money = [{ page: "5", Q15: "1.234" }];

/** Everything of a reply that is in the database. */
async function rowsOf({ world }: TownWithGuides): Promise<string> {
  type Tables = { choose_reply: object; choose_weighing: object };
  return world.read(async (work) => {
    const db = work.db.$extendTables<Tables>();
    const rows = [await db.selectFrom("choose_reply").selectAll().execute()];
    return JSON.stringify([...rows, await db.selectFrom("choose_weighing").selectAll().execute()]);
  });
}

describe("withdrawing one's own answers", { timeout: 60_000 }, () => {
  let here: TownWithLink;
  beforeAll(async () => {
    here = await townWithLink(foundMunicipality);
  }, 60_000);

  it("takes the link that is one's own: no other, no forged one, and not in another municipality", async () => {
    const { world, token } = here;
    const own = await answered(here, "Anna", money);
    for (const link of [token, newToken(), ""])
      expect(await world.run(withdrawReply, { token: link }, visitor())).toMatchObject({ ok: false });
    expect(await world.run(withdrawReply, { token: own }, visitor(), elsewhere.tenant.id)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(withdrawReply, { token }, person("clerk"))).toMatchObject({ refusal: { kind: "notFound" } });
    expect((await replyNamed(here, "Anna")).said).toEqual({ Q15: 1234 });
  });

  it("leaves nothing of them, twice is refused, and nothing more is answered by that link", async () => {
    const { world, guideId: id } = here;
    const own = await answered(here, "Bob", [{ page: "5", Q15: "87.654" }]);
    await world.done(weighReplies, { id }, adviser);
    expect(await rowsOf(here)).toMatch(/Bob.*87654/s);
    await world.done(withdrawReply, { token: own }, visitor());
    expect(await rowsOf(here)).not.toMatch(/Bob|87654/);
    expect(await world.read((work) => weighingOf(work, id))).toBeUndefined();
    const erased = { refusal: { key: "choose.reply.refused.erased" } };
    for (const attempt of [
      world.run(withdrawReply, { token: own }, visitor()),
      world.run(beginReply, { token: own, name: "Bob" }, visitor()),
      world.run(saveReply, { token: own, page: "1", Q7: "over5000" }, visitor()),
      world.run(sendReply, { token: own }, visitor()),
    ])
      expect(await attempt).toMatchObject(erased);
  });

  it("is done once when it is pressed twice at once, also beside a page that is saved", async () => {
    const { world, guideId } = here;
    const own = await answered(here, "Carla", money);
    const results = await Promise.all([
      world.run(withdrawReply, { token: own }, visitor()),
      world.run(withdrawReply, { token: own }, visitor()),
      world.run(saveReply, { token: own, page: "5", Q15: "55.555" }, visitor()),
    ]);
    expect(results.slice(0, 2).filter(({ ok }) => ok)).toHaveLength(1);
    expect((await world.read((work) => repliesTo(work, guideId))).replies.map(({ name }) => name)).not.toContain(
      "Carla",
    );
    expect(await rowsOf(here)).not.toContain("55555");
  });

  it("leaves what was taken over in the guide and in its history, of nobody in particular", async () => {
    const { world, guideId } = here;
    const own = await answered(here, "Dirk", [{ page: "5", Q15: "4.321" }]);
    const asked = await takingOver(here, "Q15", "Dirk");
    await world.done(takeOverAnswer, asked, adviser);
    const other = await takingOver(here, "Q15", "Dirk");
    await world.done(withdrawReply, { token: own }, visitor());
    expect((await guideOf(here)).answers.Q15).toBe(4321);
    const [change] = await world.read((work) => answerChangesOf(work, guideId));
    expect(change).toMatchObject({ after: { Q15: 4321 }, from: { name: "", role: "" } });
    expect(await world.run(takeOverAnswer, other, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("is for who is signed in by the same link, and they may begin again", async () => {
    const { world, token, guideId } = here;
    const clerk = person("clerk");
    const begin = { token, role: "griffie" };
    await world.done(beginReply, begin, clerk);
    await world.done(saveReply, { token, page: "5", Q16: "40" }, clerk);
    await world.done(withdrawReply, { token }, clerk);
    expect(await world.run(sendReply, { token }, clerk)).toMatchObject({ refusal: { kind: "notFound" } });
    await world.done(beginReply, begin, clerk);
    const mine = (await world.read((work) => repliesTo(work, guideId))).replies.filter(
      ({ role }) => role === "griffie",
    );
    expect(mine).toMatchObject([{ said: {} }]);
  });

  it("can be done after the link was revoked, until its keys are forgotten, and the night job keeps the history", async () => {
    const mine = await townWithLink(foundMunicipality);
    const { world, guideId: id, site } = mine;
    const [own, unsent, late] = [
      await answered(mine, "Eva", money),
      await begun(mine, mine.token, "Fatima"),
      await answered(mine, "Gijs", money),
    ];
    await world.done(takeOverAnswer, await takingOver(mine, "Q15", "Eva"), adviser);
    await world.done(
      revokeShare,
      { id, shareId: (await world.read((work) => sharesOf(work, id)))[0]?.id ?? "" },
      adviser,
    );
    expect((await site.visitor().get(replyPaths.home(mine.token))).status).toBe(409);
    const closed = await site.visitor().get(replyPaths.home(own));
    expect(closed.html).toContain("ingetrokken. Antwoorden kan niet meer. Wat u verstuurde, is bewaard.");
    expect(closed.html).not.toContain(replyPaths.page(own, "1"));
    const gone = await site.visitor().follow(replyPaths.home(own), "withdraw");
    expect(gone.html).toContain("Uw antwoorden zijn ingetrokken.");
    expect(gone.html).toContain("zijn gewist op 2 november 2026");
    expect(gone.html).not.toContain('value="withdraw"');
    await site.visitor().follow(replyPaths.home(unsent), "withdraw");
    await forgetAt(mine, "2026-12-03T03:00:00Z");
    expect(await world.run(withdrawReply, { token: late }, visitor())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await rowsOf(mine)).not.toMatch(/Eva|Fatima/);
    expect(await world.read((work) => answerChangesOf(work, id))).toContainEqual(
      expect.objectContaining({ after: { Q15: 1234 }, from: expect.objectContaining({ name: "" }) }),
    );
  });
});

describe("erasing the answers of a colleague", { timeout: 60_000 }, () => {
  let here: TownWithLink;
  beforeAll(async () => {
    here = await townWithLink(foundMunicipality);
    await answered(here, "Anna", money);
    await answered(here, "Stil", money, false);
  }, 60_000);

  it("is refused to who only looks, elsewhere, for what is not there and for what was not sent", async () => {
    const { world, guideId: id, closedGuideId } = here;
    const asked = { id, replyId: (await replyNamed(here, "Anna")).id };
    expect(await world.run(eraseReply, asked, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    const looking = person("moderator", "evaluator", "councilMember", "clerk", "administrator");
    expect(await world.run(eraseReply, asked, looking)).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await elsewhere.run(eraseReply, asked, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    const unsent = { replyId: (await replyNamed(here, "Stil")).id };
    for (const forged of [{ id: newId() }, { id: closedGuideId }, { replyId: newId() }, unsent])
      expect(await world.run(eraseReply, { ...asked, ...forged }, adviser)).toMatchObject({
        refusal: { kind: "notFound" },
      });
    expect(await world.run(eraseReply, { id, replyId: "" }, adviser)).toMatchObject({ refusal: { kind: "invalid" } });
    expect((await replyNamed(here, "Anna")).said).toEqual({ Q15: 1234 });
  });

  it("is done from the page, by choosing whose; who did it stands there, and the name nowhere", async () => {
    const { site, guideId, world } = here;
    const own = await answered(here, "Hanna", [{ page: "5", Q15: "76.543" }]);
    const lead = await site.somebody("projectLead");
    const page = paths.replies(guideId);
    const nobody = await lead.send(page, "erase", {});
    expect(nobody).toMatchObject({ status: 400 });
    expect(nobody.html).toMatch(/<details[^>]*id="wie"[^>]*open/);
    const { id } = await replyNamed(here, "Hanna");
    const gone = await lead.follow(page, "erase", { replyId: id });
    expect(gone.html).toContain("De naam en de antwoorden zijn gewist.");
    expect(gone.html).toContain("wiste antwoorden van een collega op");
    expect(gone.html).not.toMatch(/Hanna|76\.?543/);
    expect(gone.html).toContain("Anna (rol van Anna");
    expect(await rowsOf(here)).not.toMatch(/Hanna|76543/);
    expect((await site.visitor().get(replyPaths.home(own))).html).toContain("zijn gewist op");
    expect(await world.run(eraseReply, { id: guideId, replyId: id }, adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });
});

describe("what is computed while somebody withdraws", { timeout: 60_000 }, () => {
  it("is kept without their answers", async () => {
    const here = await townWithLink(foundMunicipality);
    const { world, guideId: id } = here;
    const own = await answered(here, "Anna", [{ page: "5", Q15: "1" }]);
    await answered(here, "Bob", [{ page: "5", Q15: "2" }]);
    const slow = chooseCommands(content, {
      ...directComputer,
      provisional: async (...asked) => {
        await world.run(withdrawReply, { token: own }, visitor());
        return directComputer.provisional(...asked);
      },
    });
    await world.done(slow.weighReplies, { id }, adviser);
    const kept = await world.read((work) => weighingOf(work, id));
    expect(kept?.instead.map(({ answer }) => answer)).toEqual([{ Q15: 2 }]);
  });

  it("goes, when it is kept while the withdrawal waits for the guide", async () => {
    const here = await townWithLink(foundMunicipality);
    const { world, guideId: id } = here;
    const own = await answered(here, "Anna", [{ page: "5", Q15: "76.543" }]);
    let withdrawn: Promise<unknown> = Promise.resolve();
    await world.read(async (work) => {
      const guide = await lockedGuide(work, id);
      const me = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(work.db);
      let isOver = false;
      withdrawn = world.run(withdrawReply, { token: own }, visitor()).finally(() => (isOver = true));
      const waits = () =>
        world.storage.platform((client) =>
          client.query("select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))", [me.rows[0]?.pid]),
        );
      await vi.waitFor(async () => expect(isOver || (await waits()).rowCount === 1).toBe(true), { timeout: 10_000 });
      const instead = [{ key: "Q15", answer: { Q15: 76_543 } }];
      // @NOTE only that the answer stands in it matters here.
      const weighed = { now: {}, instead } as unknown as Pick<StoredWeighing, "now" | "instead">;
      await keepWeighing(work, id, { guideVersion: guide?.version ?? 0, catalogueHash: "", ...weighed });
    });
    await withdrawn;
    expect(await rowsOf(here)).not.toContain("76543");
  });
});
