import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../../test/factories/world.ts";
import { newId } from "../../../../kernel/ids.ts";
import { contributionsById } from "../../contribution-reader.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import { maskPersonalData } from "../../commands/mask-personal-data.ts";
import { nl as engageNl } from "../../messages.nl.ts";
import { methods } from "../../methods/index.ts";
import { forgetModerated } from "../../moderation/moderation-writer.ts";
import type { Place } from "../../place.ts";
import { batchById, entriesOf } from "../batch-reader.ts";
import { closeBatch } from "../commands/close-batch.ts";
import { correctForm } from "../commands/correct-form.ts";
import { enterBatchForm } from "../commands/enter-form.ts";
import { openBatch } from "../commands/open-batch.ts";
import { compared, wordless } from "./compare.ts";
import { enterAgain } from "./enter-again.ts";
import { secondEntriesOf } from "./reader.ts";
import { sampleOf } from "./sample.ts";
import { settleDifferences } from "./settle.ts";
import { startCheck } from "./start-check.ts";

const world = createWorld("2026-11-02T09:00:00Z");
const [again, settle] = [enterAgain(methods), settleDifferences(methods)];
const [tom, jeroen] = [person("moderator"), person("adviser")];
const answers = { title: ["Bomen langs het water"], body: ["Dan is er schaduw."], lang: ["nl"] };
let activityId = "";

beforeAll(async () => {
  ({ activityId } = await openActivity(world, {
    inBrink: "ideas",
    settings: { moderation: "before", method: { asksSpot: true } },
  }));
});

/** A pile with so many forms, which Tom typed. */
async function pile(forms: number, closed = true): Promise<string> {
  const open = { activityId, name: "Wijkcentrum", place: "", receivedOn: "2026-10-30", route: "paper" };
  const { batchId } = await world.done(openBatch(methods), open, tom);
  for (let at = 0; at < forms; at += 1)
    await world.done(enterBatchForm(methods), { batchId, shownNumber: "1", fields: answers }, tom);
  if (closed) await world.done(closeBatch, { batchId }, tom);
  return batchId;
}

async function drawn(forms: number): Promise<string> {
  const batchId = await pile(forms);
  await world.done(startCheck, { batchId, many: "" }, tom);
  return batchId;
}

const form = (batchId: string, fields: object = {}, number = 1) => ({
  ...{ batchId, number: String(number) },
  fields: { ...answers, ...fields },
});
const refusal = (key: string) => ({ refusal: { kind: "refused", key: `engage.staff.check.refused.${key}` } });
const second = (batchId: string) => world.read((work) => secondEntriesOf(work, batchId));
const first = async (batchId: string) => {
  const entries = await world.read((work) => entriesOf(work, batchId));
  return world.read((work) =>
    contributionsById(
      work,
      entries.map(({ contributionId }) => contributionId),
    ),
  );
};

describe("typing again is refused", () => {
  it("to who may not type over, and in another municipality", async () => {
    const batchId = await drawn(1);
    for (const command of [startCheck, again, settle]) {
      expect(command.policy.allows(visitor())).toBe(false);
      expect(command.policy.allows(person("evaluator", "councilMember"))).toBe(false);
    }
    for (const [command, raw] of [
      [startCheck, { batchId }],
      [again, form(batchId)],
      [settle, form(batchId)],
    ] as const)
      expect(await world.run<unknown, unknown>(command, raw, jeroen, newId())).toMatchObject({
        refusal: { kind: "notFound" },
      });
  });

  it("of a pile that is not done, of more forms than there are, and drawing twice", async () => {
    const open = await pile(1, false);
    expect(await world.run(startCheck, { batchId: open }, tom)).toMatchObject(refusal("open"));
    const batchId = await pile(2);
    expect(await world.run(startCheck, { batchId, many: "3" }, tom)).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field: "many" }] },
    });
    await world.done(startCheck, { batchId, many: "1" }, tom);
    expect(await world.run(startCheck, { batchId, many: "1" }, tom)).toMatchObject(refusal("drawn"));
    const check = (await world.read((work) => batchById(work, batchId)))?.check;
    expect(check?.numbers).toEqual(sampleOf([1, 2], 1, check?.seed ?? 0));
    const other = check?.numbers[0] === 1 ? 2 : 1;
    expect(await world.run(again, form(batchId, {}, other), jeroen)).toMatchObject(refusal("notDrawn"));
  });

  it("to who typed it first, of the same form twice, and of a form that is not filled in", async () => {
    const batchId = await drawn(1);
    expect(await world.run(again, form(batchId), tom)).toMatchObject(refusal("samePerson"));
    expect(await world.run(again, form(batchId, { title: [""] }), jeroen)).toMatchObject({
      refusal: { kind: "invalid" },
    });
    await world.done(again, form(batchId), jeroen);
    expect(await world.run(again, form(batchId), jeroen)).toMatchObject(refusal("twice"));
    expect(await world.run(settle, form(batchId), jeroen)).toMatchObject(refusal("settled"));
  });

  it("settling without a choice for each difference", async () => {
    const batchId = await drawn(1);
    await world.done(again, form(batchId, { title: ["Iets anders"], spot: ["Bij de bakker"] }), jeroen);
    const half = { batchId, number: "1", fields: { right_title: ["first"], right_spot: ["x"] } };
    expect(await world.run(settle, half, tom)).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field: "right_spot" }] },
    });
  });
});

describe("of what was typed twice", () => {
  it("nothing is kept a second time when it is the same, spaces aside, and what both left blank is not compared", async () => {
    const batchId = await drawn(1);
    await world.done(again, form(batchId, { body: [" Dan is  er schaduw. "] }), jeroen);
    expect(await second(batchId)).toMatchObject([{ compared: 2, different: 0, wrong: 0, fields: undefined }]);
  });

  it("the second is taken where it is right, and the error is counted", async () => {
    const batchId = await drawn(1);
    await world.done(again, form(batchId, { title: ["Bomen bij het water"], spot: ["Bij de bakker"] }), jeroen);
    expect(await second(batchId)).toMatchObject([{ compared: 3, different: 2, wrong: undefined }]);
    const choice = { batchId, number: "1", fields: { right_title: ["second"], right_spot: ["first"] } };
    await world.done(settle, choice, tom);
    expect(await second(batchId)).toMatchObject([{ different: 2, wrong: 1, fields: undefined }]);
    expect((await first(batchId)).map(({ title }) => title)).toEqual(["Bomen bij het water"]);
  });

  it("a third answer settles it too, by the paper", async () => {
    const batchId = await drawn(1);
    await world.done(again, form(batchId, { title: ["Bomen bij het water"] }), jeroen);
    await world.done(correctForm(methods), form(batchId, { title: ["Bomen in het water"] }), jeroen);
    expect(await second(batchId)).toMatchObject([{ different: 1, wrong: 1, fields: undefined }]);
  });

  it("the words go when a moderator masks those of the contribution, so that settling brings nothing back", async () => {
    const batchId = await drawn(1);
    await world.done(again, form(batchId, { body: ["Bel 06-12345678."] }), jeroen);
    const id = (await first(batchId))[0]?.id ?? "";
    const mask = maskPersonalData({ words: () => ({ nl: engageNl }) });
    await world.done(mask, { id, places: [], also: "schaduw" }, tom);
    expect(await second(batchId)).toMatchObject([{ fields: undefined }]);
  });

  it("the words go with those of the contribution", async () => {
    const batchId = await drawn(1);
    await world.done(again, form(batchId, { title: ["Bomen bij het water"] }), jeroen);
    const ids = (await first(batchId)).map(({ id }) => id);
    await world.read((work) => forgetModerated(work, ids));
    expect(await second(batchId)).toMatchObject([{ different: 1, wrong: undefined, fields: undefined }]);
  });
});

it("the same seed draws the same forms, another seed others, and none twice", () => {
  const numbers = Array.from({ length: 200 }, (_, at) => at + 1);
  const some = sampleOf(numbers, 20, 482_915);
  expect(sampleOf(numbers, 20, 482_915)).toEqual(some);
  expect(sampleOf(numbers, 20, 482_916)).not.toEqual(some);
  expect(new Set(some).size).toBe(20);
  expect(sampleOf(numbers, 200, 1)).toEqual(numbers);
});

it("compares what counts: a number however it is written, and no answer to what is not asked", () => {
  const question = (code: string, over: object) => ({
    ...{ code, kind: "single", words: { nl: code }, why: {}, required: false, settings: {}, condition: undefined },
    options: ["a", "b"].map((one) => ({ code: one, label: { nl: one } })),
    ...over,
  });
  const minutes = { lowest: 0, highest: 60, decimals: true, unit: {} };
  const asked = {
    kind: "number",
    options: [],
    settings: minutes,
    condition: { joined: "all", comparisons: [{ code: "v1", is: "anyOf", choices: ["b"] }] },
  };
  const method = methods.find(({ id }) => id === "survey");
  // @NOTE safe: nothing but the method and what it asks is looked at.
  const place = { method, setup: { questions: [question("v1", {}), question("v2", asked)] } } as unknown as Place;
  const codes = (one: Fields, other: Fields) =>
    compared(place, one, other, wordless).map(({ code, isSame }) => `${code} ${isSame ? "same" : "other"}`);
  expect(codes({ v1: ["a"], v2: ["2"] }, { v1: ["a"], v2: ["3"] })).toEqual(["v1 same"]);
  expect(codes({ v1: ["b"], v2: ["2,5"] }, { v1: ["b"], v2: ["2,50"] })).toEqual(["v1 same", "v2 same"]);
  expect(codes({ v1: ["b"], v2: ["2"] }, { v1: ["b"], v2: ["3"] })).toEqual(["v1 same", "v2 other"]);
  expect(codes({ v1: ["b"], v2: ["2"] }, { v1: ["a"] })).toEqual(["v1 other", "v2 other"]);
  expect(codes({}, {})).toEqual([]);
});
