import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openActivity } from "../../../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../../../test/factories/world.ts";
import { foundMunicipality } from "../../../../tenancy/factories.ts";
import { trajectoryById } from "../../../../trajectories/room.ts";
import { moveQuestionUp, removeQuestion, saveQuestion } from "../commands/change-questions.ts";
import { questionsOf } from "../reader.ts";

const world = createWorld();
const adviser = person("adviser");
let site: ReturnType<typeof createSite>;
let made: Awaited<ReturnType<typeof openActivity>>;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
});
beforeEach(async () => {
  made = await openActivity(world, { inBrink: "survey", preparing: true });
  await save({ options_nl: ["Lopend", "Fiets", "Auto"].join("\n") });
  await save({ kind: "multiple", options_nl: "Bank\nBoom\nKraan" });
  await save({ kind: "number", lowest: "0", highest: "60" });
  await save({ kind: "short" });
});

type Typed = Readonly<Record<string, string | readonly string[]>>;
function save({ kind = "single", ...over }: Typed, code?: string) {
  const fields = Object.entries({ words_nl: "Hoe?", options_nl: "Ja\nNee", ...over });
  return world.run(
    saveQuestion,
    {
      ...{ activityId: made.activityId, kind },
      ...(code === undefined ? {} : { code }),
      fields: Object.fromEntries(fields.map(([name, value]) => [name, [value].flat()])),
    },
    adviser,
  );
}
const conditionOf = async (code: string) =>
  (await world.read((work) => questionsOf(work, made.activityId))).find((one) => one.code === code)?.condition;
const questionsPage = async () => {
  const staff = await site.somebody("adviser");
  return staff.get(`/beheer/meedoen/${made.activityId}/vragen`);
};

describe("a condition is refused", () => {
  it.each([
    ["on a question that is not there", { if_v9: "answered" }, "joined"],
    ["on an answer that is not there", { if_v1_choices: "d" }, "if_v1_choices"],
    ["on all of one answer", { if_v1: "allOf", if_v1_choices: "a" }, "if_v1"],
    ["on words as if they could be chosen", { if_v4: "anyOf" }, "if_v4"],
    ["on none of nothing", { if_v1: "noneOf" }, "if_v1_choices"],
    ["on what is no number", { if_v3_lowest: "veel" }, "if_v3_lowest"],
    ["on a number above its end", { if_v3_lowest: "20", if_v3_highest: "10" }, "if_v3_highest"],
  ])("%s", async (_, over, field) => {
    expect(await save(over)).toMatchObject({ refusal: { fields: [{ field }] } });
  });

  it("on the question itself, or on a later one", async () => {
    expect(await save({ if_v1_choices: "a" }, "v1")).toMatchObject({ refusal: { fields: [{ field: "joined" }] } });
    expect(await save({ if_v3: "answered" }, "v2")).toMatchObject({ refusal: { fields: [{ field: "joined" }] } });
  });
});

describe("a condition", () => {
  it("joins several answers, and reads as a sentence in the list", async () => {
    await save({ joined: "any", if_v1: "anyOf", if_v1_choices: ["b", "c"], if_v3_lowest: "10", if_v4: "skipped" });
    expect(await conditionOf("v5")).toEqual({
      joined: "any",
      comparisons: [
        { code: "v1", is: "anyOf", choices: ["b", "c"] },
        { code: "v3", is: "between", lowest: 10 },
        { code: "v4", is: "skipped" },
      ],
    });
    expect((await questionsPage()).html).toContain(
      "Alleen als het antwoord op “Hoe?” “Fiets” of “Auto” is, het antwoord op “Hoe?” minstens 10 is of u “Hoe?” oversloeg",
    );
  });

  it("comes back in the form, and is gone when it is emptied", async () => {
    await save({ if_v2: "allOf", if_v2_choices: ["a", "c"] });
    const staff = await site.somebody("adviser");
    const form = await staff.get(`/beheer/meedoen/${made.activityId}/vragen?vraag=v5`);
    expect(form.html).toMatch(/<option value="allOf" selected/);
    expect(form.html.match(/name="if_v2_choices"[^>]*checked|checked[^>]*name="if_v2_choices"/g)).toHaveLength(2);
    await save({ if_v1: "anyOf" }, "v5");
    expect(await conditionOf("v5")).toBeUndefined();
  });

  it("keeps what it looks at where it is", async () => {
    await save({ if_v4: "answered" });
    const at = (code: string) => ({ activityId: made.activityId, code });
    expect(await world.run(moveQuestionUp, at("v5"), adviser)).toMatchObject({
      refusal: { key: "survey.refused.order" },
    });
    expect(await world.run(removeQuestion, at("v4"), adviser)).toMatchObject({
      refusal: { key: "survey.refused.dependedOn" },
    });
  });
});

describe("a question that nobody gets to see", () => {
  const open = async () => {
    const { trajectoryId } = made;
    const staff = await site.somebody("adviser");
    const found = await world.read((work) => trajectoryById(work, trajectoryId));
    const form = { id: trajectoryId, move: "open", version: String(found?.version) };
    return staff.send(`/beheer/trajecten/${trajectoryId}/stap/open`, "move", form);
  };
  const told =
    "Niemand krijgt vraag 5 te zien (“Waarom?”), want niemand kan bij vraag 1 het antwoord geven dat ervoor nodig is.";

  it("is said where it is written, and the trajectory does not open with it", async () => {
    await save({ words_nl: "Waarom?", if_v1_choices: "c" });
    expect((await questionsPage()).html).not.toContain("Niemand krijgt");
    await save({ options_nl: "Lopend\nFiets" }, "v1");
    expect((await questionsPage()).html).toContain(told);
    const refused = await open();
    expect(refused.status).toBe(409);
    expect(refused.html).toContain(told);
    await save({ words_nl: "Waarom?", if_v1_choices: "b" }, "v5");
    expect((await open()).status).toBe(303);
  });
});
