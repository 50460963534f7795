import { describe, expect, it } from "vitest";
import { person, visitor } from "../../../../../test/factories/world.ts";
import { newId } from "../../../../kernel/ids.ts";
import { idea, ideasTown, moderator, submit } from "../../commands/ideas-town.fixture.ts";
import { publishContributions } from "../../commands/moderate.ts";
import { publishedByReceipt } from "../../contribution-reader.ts";
import { methods } from "../../methods/index.ts";
import { supportContribution } from "../commands.ts";
import { burstFrom, burstIn } from "./domain.ts";
import { lookAtBurst } from "./look-at-burst.ts";
import { lookAtSupportJob } from "./look-at-support.job.ts";
import { openBursts } from "./reader.ts";

const { world, activity, runs } = ideasTown();
const support = supportContribution(methods);

async function published() {
  const { activityId } = activity();
  const sent = await world.done(submit, { activityId, fields: idea }, visitor());
  await world.done(publishContributions, { ids: sent.contributionId }, moderator);
  return { id: sent.contributionId, at: { activityId, receipt: sent.receipt } };
}

const press = async (at: object, many: number) => {
  for (let nth = 0; nth < many; nth += 1) await world.done(support, at, visitor());
};

/** The next hour comes, and with it a look. */
async function hourPasses(): Promise<void> {
  world.clock.set(new Date(world.clock.now().getTime() + 3_600_000).toISOString());
  await runs(lookAtSupportJob, {});
}

const burstsOf = async (id: string) =>
  (await world.read((work) => openBursts(work, 100))).filter(({ contribution }) => contribution.id === id);

describe("much support in a short time", () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 2, hour));

  it("cannot be told at the first look, nor from a few, nor where as many come each hour", () => {
    expect(burstIn([], { at: at(9), supports: 500 })).toBeUndefined();
    const quiet = { at: at(8), supports: 3 };
    expect(burstIn([quiet], { at: at(9), supports: 2 + burstFrom })).toBeUndefined();
    const busy = [
      { at: at(6), supports: 0 },
      { at: at(8), supports: 80 },
    ];
    expect(burstIn(busy, { at: at(9), supports: 150 })).toBeUndefined();
    expect(burstIn(busy, { at: at(9), supports: 300 })).toEqual({ from: at(8), until: at(9), given: 220, usual: 40 });
  });

  it("is told once to staff with when, how many and what is usual, and takes nothing away", async () => {
    const { id, at: where } = await published();
    await press(where, 2);
    await hourPasses();
    await press(where, burstFrom - 1);
    await hourPasses();
    expect(await burstsOf(id)).toEqual([]);
    await press(where, 120);
    await hourPasses();
    await runs(lookAtSupportJob, {});
    await hourPasses();
    const [burst, ...others] = await burstsOf(id);
    expect(burst).toMatchObject({ given: 120, usual: burstFrom - 1 });
    expect(others).toEqual([]);
    const supports = world.read(
      async (work) => (await publishedByReceipt(work, where.activityId, where.receipt))?.contribution,
    );
    expect(await supports).toMatchObject({ supports: 2 + burstFrom - 1 + 120, moderation: "published" });
    expect(await world.read((work) => openBursts(work, 9), newId())).toEqual([]);
  });

  it("is looked at once, by who moderates here; then it is told no more", async () => {
    const { id, at: where } = await published();
    await press(where, 1);
    await hourPasses();
    await press(where, burstFrom);
    await hourPasses();
    const burstId = (await burstsOf(id))[0]?.id ?? "";
    const look = (who = moderator, tenantId?: string) => world.run(lookAtBurst, { burstId }, who, tenantId);
    expect(await world.run(lookAtBurst, { burstId }, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await look(person("evaluator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await look(moderator, newId())).toMatchObject({ refusal: { key: "engage.burst.staff.refused.looked" } });
    const both = await Promise.all([look(), look()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await hourPasses();
    expect(await burstsOf(id)).toEqual([]);
  });
});
