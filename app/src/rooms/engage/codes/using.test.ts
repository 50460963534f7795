import { describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { newId, tokenHash } from "../../../kernel/ids.ts";
import { runCommand } from "../../../platform/http/run-command.ts";
import { enterContribution } from "../commands/enter-contribution.ts";
import { adviser, bindings, idea, submit } from "../commands/ideas-town.fixture.ts";
import { saveDraft } from "../commands/save-draft.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { contributionById } from "../contribution-reader.ts";
import { draftByHash } from "../draft-reader.ts";
import { methods } from "../methods/index.ts";
import type { EngageTables } from "../tables.ts";
import { batchOf, openWithCodes, receivedAt } from "./codes.fixture.ts";
import { beginWithCode } from "./commands/begin-with-code.ts";
import { revokeCode, revokeCodeBatch } from "./commands/revoke-codes.ts";
import { groupedCode } from "./domain.ts";
import { keptCode } from "./given-code.ts";
import { batchById, usedByWeek } from "./reader.ts";

const world = createWorld();
const begin = beginWithCode(methods);
const save = saveDraft(methods);
const enter = enterContribution(bindings);
const open = await openWithCodes(world, "required");
const other = await openWithCodes(world, "required");
const { codes, batchId } = await batchOf(world, open, 30);
const [used = "", revoked = "", ...fresh] = codes;
const strange = (await batchOf(world, other, 1)).codes[0] ?? "";
const revokedBatch = await batchOf(world, open, 1);
const nextCode = () => fresh.shift() ?? "";
const form = (code?: string) => ({
  activityId: open.activityId,
  fields: { ...idea, ...(code === undefined ? {} : { code: [code] }) },
});
await world.done(submit, form(used), visitor());
await world.done(revokeCode, { activityId: open.activityId, code: revoked }, adviser);
await world.done(revokeCodeBatch, { batchId: revokedBatch.batchId, reason: "verkeerd gedrukt" }, adviser);

const wrong = [
  ["unknown", "AAAAA-AAAAA"],
  ["used", used],
  ["revoked", revoked],
  ["revoked", revokedBatch.codes[0] ?? ""],
  ["elsewhere", strange],
] as const;

describe("taking part where a code is needed", () => {
  it("is refused without a code, or with half a one, at the field", async () => {
    const at = (key: string) => ({ refusal: { kind: "invalid", fields: [{ field: "code", key }] } });
    expect(await world.run(submit, form(), visitor())).toMatchObject(at("engage.code.needed"));
    expect(await world.run(submit, form(" "), visitor())).toMatchObject(at("engage.code.needed"));
    expect(await world.run(submit, form("4F7KR"), visitor())).toMatchObject(at("engage.code.malformed"));
    // The sign that stands for a code that was kept, without one that was.
    expect(await world.run(submit, form(keptCode), visitor())).toMatchObject({
      refusal: { key: "engage.code.needed" },
    });
  });

  it.each(wrong)("is refused with a code that is %s, each with its own words, also on paper", async (what, code) => {
    const before = await receivedAt(world, open);
    const key = `engage.code.${what}`;
    expect(await world.run(submit, form(code), visitor())).toMatchObject({ refusal: { kind: "refused", key } });
    const typed = { ...form(code), screen: "who" };
    expect(await world.run(save, typed, visitor())).toMatchObject({ refusal: { fields: [{ field: "code", key }] } });
    expect(await world.run(enter, { ...form(code), route: "paper" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "code", key: `engage.codes.staff.refused.${what}` }] },
    });
    expect(await receivedAt(world, open)).toBe(before);
  });

  it.each([
    ["needed", undefined],
    ["malformed", "4F7KR"],
  ])("says to staff who type over from paper that a code is %s in their own words", async (what, code) => {
    expect(await world.run(enter, { ...form(code), route: "paper" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "code", key: `engage.codes.staff.refused.${what}` }] },
    });
  });

  it("counts a code once, however it is typed", async () => {
    const code = nextCode();
    await world.done(submit, form(` ${groupedCode(code).toLowerCase()} `), visitor());
    expect(await world.run(submit, form(code), visitor())).toMatchObject({ refusal: { key: "engage.code.used" } });
  });

  it("counts a code once when two send it at one moment, alone or in a crowd, and the other's draft stays", async () => {
    for (const others of [0, 5]) {
      const before = await receivedAt(world, open);
      const code = nextCode();
      const drafts = await Promise.all([1, 2].map(() => world.done(save, { ...form(code), screen: "who" }, visitor())));
      const answers = await Promise.all([
        ...drafts.map(({ draft }) =>
          world.runOnce(submit, { activityId: open.activityId, draft, fields: idea }, visitor(), newId()),
        ),
        ...Array.from({ length: others }, () => world.runOnce(submit, form(nextCode()), visitor(), newId())),
      ]);
      expect(answers.slice(0, 2).filter((one) => "ok" in one && one.ok)).toHaveLength(1);
      expect(answers.slice(0, 2)).toContainEqual(
        expect.objectContaining({ refusal: { kind: "refused", key: "engage.code.used" } }),
      );
      expect(answers.slice(2).every((one) => "ok" in one && one.ok)).toBe(true);
      expect(await receivedAt(world, open)).toBe(before + 1 + others);
      const left = await Promise.all(
        drafts.map(({ draft }) => world.read((work) => draftByHash(work, tokenHash(draft)))),
      );
      expect(left.filter((one) => one !== undefined)).toHaveLength(1);
    }
  });

  it("counts a code once in a crowd in which it stands twice without a draft", async () => {
    const before = await receivedAt(world, open);
    const code = nextCode();
    const answers = await Promise.all(
      [code, code, code, nextCode()].map((one) => world.runOnce(submit, form(one), visitor(), newId())),
    );
    expect(answers.filter((one) => "ok" in one && one.ok)).toHaveLength(2);
    expect(await receivedAt(world, open)).toBe(before + 2);
  });

  it("counts a code once on paper and online together", async () => {
    const code = nextCode();
    await world.done(enter, { ...form(code), route: "paper" }, adviser);
    expect(await world.run(submit, form(code), visitor())).toMatchObject({ refusal: { key: "engage.code.used" } });
  });

  it("keeps of a code in a draft only that there is one, and takes another in its place", async () => {
    const [first, second] = [nextCode(), nextCode()];
    const { draft } = await world.done(save, { ...form(first), screen: "who" }, visitor());
    const kept = await world.read(async (work) => {
      const rows = work.db.$extendTables<EngageTables>().selectFrom("engage_draft").selectAll();
      return JSON.stringify(await rows.where("token_hash", "=", tokenHash(draft)).execute());
    });
    expect(kept).toContain(keptCode);
    expect(kept).not.toContain(first);
    const again = { activityId: open.activityId, draft, screen: "who", fields: { code: [second] } };
    await world.done(save, again, visitor());
    await world.done(submit, { activityId: open.activityId, draft, fields: idea }, visitor());
    expect(await world.run(submit, form(second), visitor())).toMatchObject({ refusal: { key: "engage.code.used" } });
    await world.done(submit, form(first), visitor());
  });

  it("does not give the code back when somebody takes back what they sent", async () => {
    const code = nextCode();
    const { token } = await world.done(submit, form(code), visitor());
    await world.done(withdrawContribution(methods), { token }, visitor());
    expect(await world.run(submit, form(code), visitor())).toMatchObject({ refusal: { key: "engage.code.used" } });
  });
});

describe("taking part where a code is welcome", async () => {
  const welcome = await openWithCodes(world, "welcome");
  const [code = ""] = (await batchOf(world, welcome, 1)).codes;
  const at = (typed: string) => ({ activityId: welcome.activityId, fields: { ...idea, code: [typed] } });

  it("goes with and without, and what came with one can be told apart", async () => {
    const withOne = await world.done(submit, at(code), visitor());
    const without = await world.done(submit, at(""), visitor());
    const seen = (id: string) => world.read((work) => contributionById(work, id));
    expect(await seen(withOne.contributionId)).toMatchObject({ withCode: true });
    expect(await seen(without.contributionId)).toMatchObject({ withCode: false });
  });

  it("does not count a wrong one as none", async () => {
    expect(await world.run(submit, at(code), visitor())).toMatchObject({ refusal: { key: "engage.code.used" } });
  });
});

describe("beginning with a code", () => {
  it.each(wrong.filter(([what]) => what !== "elsewhere"))("is refused when it is %s", async (what, code) => {
    const key = `engage.code.${what}`;
    expect(await world.run(begin, { code }, visitor())).toMatchObject({
      refusal: { fields: [{ field: "code", key }] },
    });
  });

  it("is refused before and after people can take part, and in another municipality", async () => {
    const preparing = await openActivity(world, { inBrink: "ideas", preparing: true });
    const [early = ""] = (await batchOf(world, preparing, 1)).codes;
    expect(await world.run(begin, { code: early }, visitor())).toMatchObject({
      refusal: { key: "engage.code.notYet" },
    });
    const closing = await openWithCodes(world, "required");
    const [late = ""] = (await batchOf(world, closing, 1)).codes;
    await moveTo(world, closing.trajectoryId, "close", 4);
    expect(await world.run(begin, { code: late }, visitor())).toMatchObject({
      refusal: { key: "engage.refused.notOpen" },
    });
    const elsewhere = await createWorld().run(begin, { code: nextCode() }, visitor());
    expect(elsewhere).toMatchObject({ refusal: { fields: [{ key: "engage.code.unknown" }] } });
  });

  it("gives the form of the activity that the code is for, with the code in it", async () => {
    const code = nextCode();
    const { draft, activityId } = await world.done(begin, { code: groupedCode(code) }, visitor());
    expect(activityId).toBe(open.activityId);
    await world.done(submit, { activityId, draft, fields: idea }, visitor());
    expect(await world.run(begin, { code }, visitor())).toMatchObject({
      refusal: { fields: [{ key: "engage.code.used" }] },
    });
  });

  it("cannot be tried without end from one address", async () => {
    const { tenant, runner, clock } = createWorld();
    const actor = { kind: "visitor" } as const;
    const guesser = { tenant, actor, rateKey: newId(), now: clock.now(), requestId: newId() };
    const guess = async () => runCommand(runner, guesser, begin, { code: "AAAAA-AAAA" });
    for (let at = 0; at < 200; at += 1) expect(await guess()).toMatchObject({ refusal: { kind: "invalid" } });
    expect(await guess()).toMatchObject({ refusal: { kind: "tooMany" } });
  });
});

it("the use of a batch is counted by week, and a used code cannot be revoked", async () => {
  const batch = await world.read((work) => batchById(work, batchId));
  expect(batch?.revokedApart).toBe(1);
  expect(await world.read((work) => usedByWeek(work, batchId))).toEqual(new Map([["2026-11-02", batch?.used]]));
  const again = await world.run(revokeCode, { activityId: open.activityId, code: used }, adviser);
  expect(again).toMatchObject({
    refusal: { fields: [{ field: "code", key: "engage.codes.staff.refused.usedBefore" }] },
  });
});
