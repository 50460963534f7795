import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { idea, ideasTown, moderator, submit } from "../commands/ideas-town.fixture.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import { publishedByReceipt } from "../contribution-reader.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { methods } from "../methods/index.ts";
import { searchPublished } from "../search/public-reader.ts";
import { supportContribution, withdrawSupport } from "./commands.ts";
import { supportedOf } from "./reader.ts";

const { world, activity, runs } = ideasTown();
const [support, withdraw] = [supportContribution(methods), withdrawSupport(methods)];

/** An idea that everybody may read, at the town's activity or another. */
async function published(activityId = activity().activityId) {
  const sent = await world.done(submit, { activityId, fields: idea }, visitor());
  await world.done(publishContributions, { ids: sent.contributionId }, moderator);
  return { id: sent.contributionId, at: { activityId, receipt: sent.receipt } };
}

const countOf = ({ activityId, receipt }: { activityId: string; receipt: string }) =>
  world.read(async (work) => (await publishedByReceipt(work, activityId, receipt))?.contribution.supports);

async function many(what: string): Promise<number> {
  const { rows } = await world.read((work) =>
    sql<{ many: number }>`select count(*)::int as many from ${sql.table(what)}`.execute(work.db),
  );
  return rows[0]?.many ?? 0;
}

/** One press each, all at one moment. */
const press = (at: object, who: readonly Actor[], command = support) =>
  Promise.all(who.map((one) => world.runOnce(command, at, one, newId())));

describe("supporting what somebody else wrote", () => {
  it("is refused for what nobody may read, of another activity and in another municipality", async () => {
    const { activityId } = activity();
    const waiting = await world.done(submit, { activityId, fields: idea }, visitor());
    const rejected = await published();
    await world.done(rejectContributions, { ids: rejected.id, rejection: "other", rejectionWords: "" }, moderator);
    const { at } = await published();
    const elsewhere = await openActivity(world, { inBrink: "ideas" });
    const nothing = { refusal: { kind: "notFound" } };
    for (const wrong of [
      ...[{ activityId, receipt: waiting.receipt }, rejected.at, { activityId, receipt: "K7RM-4TQ9" }],
      ...[
        { ...at, activityId: elsewhere.activityId },
        { ...at, activityId: "../x" },
      ],
    ])
      expect(await world.run(support, wrong, visitor()), JSON.stringify(wrong)).toMatchObject(nothing);
    expect(await world.run(support, at, visitor(), newId())).toMatchObject(nothing);
    expect(await countOf(at)).toBe(0);
  });

  it("is refused where the team left it out, and once nobody can take part: also taking it back", async () => {
    const without = await openActivity(world, { inBrink: "ideas", settings: { support: "off" } });
    const off = await published(without.activityId);
    expect(await world.run(support, off.at, visitor())).toMatchObject({ refusal: { key: "engage.refused.noSupport" } });
    const closing = await openActivity(world, { inBrink: "ideas" });
    const { at } = await published(closing.activityId);
    const noor = visitor();
    await world.done(support, at, noor);
    await moveTo(world, closing.trajectoryId, "close", 4);
    const closed = { refusal: { key: "engage.refused.notOpen" } };
    for (const command of [support, withdraw]) expect(await world.run(command, at, noor)).toMatchObject(closed);
    expect(await countOf(at)).toBe(1);
  });

  it("counts each participant once, and nobody who took it back", async () => {
    const { id, at } = await published();
    const [noor, piet] = [visitor(), visitor()];
    await press(at, [noor, piet, noor, piet, ...Array.from({ length: 20 }, visitor), noor]);
    await press(at, [noor, piet]);
    expect(await countOf(at)).toBe(22);
    expect(
      await world.storage.read({ tenantId: world.tenant.id, actor: noor }, async (work) => ({
        ok: true,
        value: [...(await supportedOf(work, [id]))],
      })),
    ).toEqual({ ok: true, value: [id] });
    const nothing = { refusal: { key: "engage.refused.notSupported" } };
    expect((await press(at, [noor, visitor(), piet], withdraw))[1]).toMatchObject(nothing);
    expect(await world.run(withdraw, at, noor)).toMatchObject(nothing);
    expect(await countOf(at)).toBe(20);
    await press(at, [noor]);
    expect(await countOf(at)).toBe(21);
  });

  it("of one that is refused in a crowd keeps the others, each at its own", async () => {
    const [one, other] = [await published(), await published()];
    const answers = await Promise.all(
      [one.at, other.at, { ...one.at, receipt: "K7RM-4TQ9" }, one.at].map((at) =>
        world.runOnce(support, at, visitor(), newId()),
      ),
    );
    expect(answers.map((answer) => "ok" in answer && answer.ok)).toEqual([true, true, false, true]);
    expect([await countOf(one.at), await countOf(other.at)]).toEqual([2, 1]);
  });

  it("leaves no event, so that kept pages stay", async () => {
    const { at } = await published();
    const noor = visitor();
    const before = await many("platform_outbox");
    await press(at, [visitor(), visitor(), visitor()]);
    await world.done(support, at, noor);
    await world.done(withdraw, at, noor);
    expect(await many("platform_outbox")).toBe(before);
  });

  it("puts what has the most support first, for who asks", async () => {
    const { activityId } = await openActivity(world, { inBrink: "ideas" });
    const [none, most, some] = [await published(activityId), await published(activityId), await published(activityId)];
    await press(most.at, [visitor(), visitor()]);
    await press(some.at, [visitor()]);
    const asked = { words: [], receipt: undefined };
    const at = { activityId, asked, about: undefined, order: "supported", page: 1, perPage: 20 } as const;
    const { items } = await world.read((work) => searchPublished(work, at));
    expect(items.map(({ contribution }) => contribution.id)).toEqual([most.id, some.id, none.id]);
  });

  it("is forgotten with the words, and how many there were stays", async () => {
    const { activityId, trajectoryId } = await openActivity(world, { inBrink: "ideas" });
    const { id, at } = await published(activityId);
    await press(at, [visitor(), visitor()]);
    await moveTo(world, trajectoryId, "close", 4);
    await runs(forgetJob(methods), {});
    const supporters = () =>
      world.read((work) => sql`select from engage_support where contribution_id = ${id}`.execute(work.db));
    expect((await supporters()).rows).toHaveLength(2);
    world.clock.set("2034-01-01T09:00:00Z");
    await runs(forgetJob(methods), {});
    expect((await supporters()).rows).toHaveLength(0);
    expect(await countOf(at)).toBe(2);
  });
});
