import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { createChallenge } from "./commands/create-challenge.ts";
import { challengeForm } from "./factories.ts";
import { publicTrajectories } from "./queries/public-trajectories.ts";
import { staffTrajectories } from "./queries/staff-trajectories.ts";
import { activityPlace } from "./activity-place-reader.ts";
import { activityById } from "./plan-reader.ts";
import { challengeById, trajectoryById } from "./reader.ts";

const adviser = person("adviser");

describe("ten thousand trajectories", () => {
  it("are listed a page at a time, the newest first, without one twice or lost", async () => {
    const world = createWorld();
    const { id } = await world.done(createChallenge, challengeForm(), adviser);
    await world.read((work) =>
      sql`insert into trajectories_trajectory
            (tenant_id, id, challenge_id, slug, status, texts, created_at, created_by, opened_at)
          select ${work.tenantId}, gen_random_uuid(), ${id}, 'traject-' || n, 'open',
            jsonb_build_object('title', jsonb_build_object('nl', 'Traject ' || n)), now(), 'test',
            timestamptz '2026-01-01' + n * interval '1 minute'
          from generate_series(1, 10000) n`.execute(work.db),
    );
    const page = async (number: number) => {
      const answer = await world.ask(publicTrajectories({ participation: [] }), { page: number }, visitor());
      if (!answer.ok) throw new Error("The list should be there.");
      return answer.value;
    };
    expect(await page(1)).toMatchObject({ total: 10_000 });
    const slugs = (await Promise.all([1, 2, 556].map(page))).map(({ items }) => items.map(({ slug }) => slug));
    expect(slugs[0]?.[0]).toBe("traject-10000");
    expect(slugs[1]?.[0]).toBe("traject-9982");
    expect(slugs[2]).toEqual(Array.from({ length: 10 }, (_, index) => `traject-${10 - index}`));
    expect((await page(557)).items).toEqual([]);
    const found = await world.ask(staffTrajectories, { q: "traject 1234" }, adviser);
    expect(found).toMatchObject({ ok: true, value: { total: 1 } });
  });
});

describe("an id that is none", () => {
  it("finds nothing and breaks nothing", async () => {
    const world = createWorld();
    for (const id of ["", "x", "'; drop table trajectories_challenge; --", "00000000-0000-0000-0000-00000000000Z"]) {
      const found = await world.read(async (work) => [
        await challengeById(work, id),
        await trajectoryById(work, id),
        await activityById(work, id),
        await activityPlace(work, id),
      ]);
      expect(found).toEqual([undefined, undefined, undefined, undefined]);
    }
  });
});
