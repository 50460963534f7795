import { beforeAll, describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { contributionsById } from "../contribution-reader.ts";
import { registerOf } from "../register-reader.ts";
import { methods } from "../methods/index.ts";
import { batchById, batchesOf, entriesOf, papersOf } from "./batch-reader.ts";
import { closeBatch } from "./commands/close-batch.ts";
import { correctForm } from "./commands/correct-form.ts";
import { enterBatchForm } from "./commands/enter-form.ts";
import { openBatch } from "./commands/open-batch.ts";
import { freeCode } from "./domain.ts";

const world = createWorld("2026-11-02T09:00:00Z");
const open = openBatch(methods);
const enter = enterBatchForm(methods);
const correct = correctForm(methods);
const clerk = person("moderator");
const fields = { title: ["Bomen langs het water"], body: ["Dan is er schaduw."], lang: ["nl"] };
let place: Awaited<ReturnType<typeof openActivity>>;

beforeAll(async () => {
  place = await openActivity(world, { inBrink: "ideas", settings: { moderation: "before" } });
});

const pile = (over: object = {}) => ({
  ...{ activityId: place.activityId, name: "Wijkcentrum De Brug", place: "Brugstraat 1" },
  ...{ receivedOn: "2026-10-30", route: "paper", ...over },
});
const opened = async () => (await world.done(open, pile(), clerk)).batchId;
const form = (batchId: string, shownNumber = 1) => ({ batchId, shownNumber: String(shownNumber), fields });

describe("a pile is refused", () => {
  it("to who may not type over, and in another municipality", async () => {
    for (const command of [open, enter, correct]) {
      expect(command.policy.allows(visitor())).toBe(false);
      expect(command.policy.allows(person("councilMember", "evaluator", "administrator"))).toBe(false);
    }
    const elsewhere = newId();
    expect(await world.run(open, pile(), clerk, elsewhere)).toMatchObject({ refusal: { kind: "notFound" } });
    const batchId = await opened();
    expect(await world.run(enter, form(batchId), clerk, elsewhere)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(closeBatch, { batchId }, clerk, elsewhere)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it.each([
    ["without a name", { name: " " }, "name"],
    ["received tomorrow", { receivedOn: "2026-11-03" }, "receivedOn"],
    ["that came by internet", { route: "online" }, "route"],
    ["with a name that is too long", { name: "x".repeat(81) }, "name"],
  ])("%s", async (_what, over, field) => {
    expect(await world.run(open, pile(over), clerk)).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field }] },
    });
  });

  it("a form that is not filled in, and every form once it is closed; closing twice too", async () => {
    const batchId = await opened();
    const empty = { ...form(batchId), fields: { title: [""], body: [""] } };
    expect(await world.run(enter, empty, clerk)).toMatchObject({ refusal: { kind: "invalid" } });
    await world.done(closeBatch, { batchId }, clerk);
    const closed = { refusal: { kind: "refused", key: "engage.staff.batch.refused.closed" } };
    expect(await world.run(enter, form(batchId), clerk)).toMatchObject(closed);
    expect(await world.run(closeBatch, { batchId }, clerk)).toMatchObject(closed);
    expect(await world.read((work) => entriesOf(work, batchId))).toEqual([]);
  });

  it("a form that is corrected to nothing, and one that is not in the pile", async () => {
    const batchId = await opened();
    await world.done(enter, form(batchId), clerk);
    const nothing = { batchId, number: "1", fields: { title: [""], body: [""] } };
    expect(await world.run(correct, nothing, clerk)).toMatchObject({ refusal: { kind: "invalid" } });
    expect(await world.run(correct, { batchId, number: "2", fields }, clerk)).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });
});

describe("the forms of a pile", () => {
  it("are numbered in their order, bear what the pile says, and are found by it", async () => {
    const batchId = await opened();
    for (const shown of [1, 2]) {
      const entered = await world.done(enter, form(batchId, shown), clerk);
      expect(entered).toMatchObject({ number: shown, asShown: true });
    }
    const ids = (await world.read((work) => entriesOf(work, batchId))).map(({ contributionId }) => contributionId);
    const kept = await world.read((work) => contributionsById(work, ids));
    expect(kept.map(({ route, submittedAt }) => [route, submittedAt.toISOString()])).toEqual(
      ids.map(() => ["paper", "2026-10-30T12:00:00.000Z"]),
    );
    const { trajectoryId } = place;
    const found = await world.read((work) => registerOf(work, { trajectoryId, batchId, page: 1, perPage: 10 }));
    expect(found.items.map(({ contribution }) => contribution.id).sort()).toEqual([...ids].sort());
    const batch = await world.read((work) => batchById(work, batchId));
    const papers = await world.read((work) => papersOf(work, ids));
    expect(ids.map((id) => papers.get(id)?.label)).toEqual([`${batch?.code}-1`, `${batch?.code}-2`]);
  });

  it("count once when one is sent twice, and get a number each when two people type at once", async () => {
    const batchId = await opened();
    const key = newId();
    await world.runOnce(enter, form(batchId), clerk, key);
    await world.runOnce(enter, form(batchId), clerk, key);
    expect(await world.read((work) => entriesOf(work, batchId))).toHaveLength(1);
    const others = [person("adviser"), person("moderator"), person("projectLead")];
    const entered = await Promise.all(others.map((one) => world.done(enter, form(batchId, 2), one)));
    expect(entered.map(({ number }) => number).sort()).toEqual([2, 3, 4]);
    expect(entered.filter(({ asShown }) => asShown)).toHaveLength(1);
  });

  it("can be corrected by the paper, also when the pile is closed and the website too, until all is answered", async () => {
    const own = await openActivity(world, { inBrink: "ideas" });
    const { batchId } = await world.done(open, pile({ activityId: own.activityId }), clerk);
    await world.done(enter, form(batchId), clerk);
    await world.done(closeBatch, { batchId }, clerk);
    await moveTo(world, own.trajectoryId, "close", 4);
    await world.done(correct, { batchId, number: "1", fields: { ...fields, title: ["Bomen bij het water"] } }, clerk);
    const [entry] = await world.read((work) => entriesOf(work, batchId));
    const [kept] = await world.read((work) => contributionsById(work, [entry?.contributionId ?? ""]));
    expect(kept?.title).toBe("Bomen bij het water");
  });
});

it("a pile has a letter of its own, also when several are opened at once", async () => {
  expect(freeCode("Élan", [])).toBe("E");
  expect(freeCode("مركز", ["S", "S2"])).toBe("S3");
  const own = await openActivity(world, { inBrink: "ideas" });
  await Promise.all([1, 2, 3].map(() => world.done(open, pile({ activityId: own.activityId }), clerk)));
  const codes = (await world.read((work) => batchesOf(work, own.activityId))).map(({ code }) => code);
  expect(codes.sort()).toEqual(["W", "W2", "W3"]);
});
