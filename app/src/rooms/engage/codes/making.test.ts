import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import { adviser } from "../commands/ideas-town.fixture.ts";
import { codeHash } from "./code-hash.ts";
import { batchOf, make, openWithCodes, runsJob } from "./codes.fixture.ts";
import { revokeCodeBatch } from "./commands/revoke-codes.ts";
import { codeAt } from "./domain.ts";
import { makeCodesJob } from "./jobs/make-codes.job.ts";
import { batchById, codeSeen } from "./reader.ts";
import type { CodeTables } from "./tables.ts";

const world = createWorld();
const open = await openWithCodes(world, "required");
const raw = { activityId: open.activityId, name: "Brief aan Noord", wanted: "40" };

describe("asking for codes", () => {
  it("is refused to visitors, to other roles and for an activity of another municipality", async () => {
    expect(await world.run(make, raw, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    for (const role of ["moderator", "councilMember", "evaluator", "administrator"])
      expect(await world.run(make, raw, person(role))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(make, raw, adviser, newId())).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it.each([
    ["name", { name: "" }],
    ["wanted", { wanted: "0" }],
    ["wanted", { wanted: "50001" }],
    ["wanted", { wanted: "veel" }],
  ])("is refused for a wrong %s", async (field, wrong) => {
    const answer = await world.run(make, { ...raw, ...wrong }, adviser);
    expect(answer).toMatchObject({ refusal: { kind: "invalid", fields: [{ field }] } });
  });
});

describe("codes that are made", () => {
  it("stand nowhere in the database, and neither does what they are made from", async () => {
    const { batchId, seed, key, codes } = await batchOf(world, open, 20);
    const kept = await world.read(async (work) => {
      const db = work.db.$extendTables<CodeTables>();
      const rows = [
        await db.selectFrom("engage_code").selectAll().where("batch_id", "=", batchId).execute(),
        await db.selectFrom("engage_code_batch").selectAll().where("batch_id", "=", batchId).execute(),
      ];
      return JSON.stringify(rows);
    });
    expect(JSON.parse(kept)).toMatchObject([{ length: 20 }, [{ made: 20, seed: null }]]);
    for (const secret of [seed, key, ...codes]) expect(kept).not.toContain(secret);
  });

  it("are as many as were asked, also when the job runs twice or two of it run at once", async () => {
    const { batchId } = await world.done(make, { ...raw, wanted: "1.200" }, adviser);
    await Promise.all([runsJob(world, batchId, quick), runsJob(world, batchId, quick)]);
    await runsJob(world, batchId, quick);
    expect(await world.read((work) => batchById(work, batchId))).toMatchObject({ made: 1_200, wanted: 1_200 });
    expect(await countOf(batchId)).toBe(1_200);
  });

  it("go on where they were when Brink stopped half-way", async () => {
    const { batchId } = await world.done(make, { ...raw, wanted: "1100" }, adviser);
    let count = 0;
    const stops = makeCodesJob((tenantId, code) => {
      count += 1;
      return count > 700 ? Promise.reject(new Error("Brink stops.")) : quickHash(tenantId, code);
    });
    await expect(runsJob(world, batchId, stops)).rejects.toThrow();
    expect(await world.read((work) => batchById(work, batchId))).toMatchObject({ made: 500 });
    await runsJob(world, batchId, quick);
    expect(await countOf(batchId)).toBe(1_100);
  });

  it("are not made any more of a batch that is revoked", async () => {
    const { batchId } = await world.done(make, raw, adviser);
    await world.done(revokeCodeBatch, { batchId, reason: "verkeerd adres" }, adviser);
    await runsJob(world, batchId);
    expect(await countOf(batchId)).toBe(0);
  });

  it("are known in their own municipality only", async () => {
    const { codes } = await batchOf(world, open, 1);
    const elsewhere = createWorld();
    const seenIn = async (where: typeof world) => {
      const hash = await codeHash(where.tenant.id, codes[0] ?? "");
      return where.read((work) => codeSeen(work, hash));
    };
    expect(await seenIn(world)).toMatchObject({ activityId: open.activityId, used: false });
    expect(await seenIn(elsewhere)).toBeUndefined();
  });
});

// What makes one code slow to try is measured, not waited for: this is the same job with a quick hash.
const quickHash = (tenantId: string, code: string) =>
  Promise.resolve(createHmac("sha256", tenantId).update(code).digest("base64url").slice(0, 22));
const quick = makeCodesJob(quickHash);

function countOf(batchId: string): Promise<number> {
  return world.read(async (work) => {
    const rows = work.db.$extendTables<CodeTables>().selectFrom("engage_code").select("code_hash");
    return (await rows.where("batch_id", "=", batchId).execute()).length;
  });
}

it("makes fifty thousand codes, each of which is known, in portions", { timeout: 120_000 }, async () => {
  const { batchId, key } = await world.done(make, { ...raw, wanted: "50.000" }, adviser);
  expect(key).toHaveLength(43);
  const seed = await world.read(async (work) => {
    const rows = work.db.$extendTables<CodeTables>().selectFrom("engage_code_batch").select("seed");
    return (await rows.where("batch_id", "=", batchId).executeTakeFirstOrThrow()).seed ?? "";
  });
  await runsJob(world, batchId, quick);
  expect(await countOf(batchId)).toBe(50_000);
  for (const number of [1, 25_000, 50_000]) {
    const hash = await quickHash(world.tenant.id, codeAt(seed, number));
    expect(await world.read((work) => codeSeen(work, hash))).toMatchObject({ batchId, used: false });
  }
  expect(
    await world.storage.read({ tenantId: world.tenant.id, actor: adviser }, async (work) =>
      ok(await batchById(work, batchId)),
    ),
  ).toMatchObject({
    value: { made: 50_000, used: 0 },
  });
});
