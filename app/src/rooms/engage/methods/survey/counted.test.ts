import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../../test/factories/world.ts";
import { submitContribution } from "../../commands/submit-contribution.ts";
import { withdrawContribution } from "../../commands/withdraw-contribution.ts";
import { rejectContributions } from "../../commands/moderate.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { methods } from "../index.ts";
import { choiceCounts, respondents } from "./reader.ts";
import { insertQuestion } from "./writer.ts";

const world = createWorld();
await foundMunicipality(world);
const open = await openActivity(world, { inBrink: "survey" });
const option = (code: string) => ({ code, label: { nl: `Antwoord ${code}` } });
const asked = { words: { nl: "Hoe?" }, why: {}, required: false, settings: {}, condition: undefined };
await world.read(async (work) => {
  for (const [code, kind] of [
    ["v1", "single"],
    ["v2", "multiple"],
  ] as const)
    await insertQuestion(work, open.activityId, { ...asked, code, kind, options: ["a", "b", "c"].map(option) }, 1);
});
const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" });
const send = (fields: Record<string, readonly string[]>) =>
  world.done(submit, { activityId: open.activityId, fields }, visitor());

describe("what is counted of a survey", () => {
  it("is everybody who answered anything, once, and nobody who took it back in time or was rejected", async () => {
    for (const fields of [{ v1: ["a"] }, { v1: ["a"], v2: ["a", "b"] }, { v1: ["b"] }, { v2: ["c"] }])
      await send(fields);
    const { token } = await send({ v1: ["b"] });
    await world.done(withdrawContribution(methods), { token }, visitor());
    const { contributionId } = await send({ v1: ["c"], v2: ["a", "b"] });
    const rejected = { ids: contributionId, rejection: "insulting", rejectionWords: "" };
    await world.done(rejectContributions, rejected, person("moderator"));
    const found = await world.read(async (work) => ({
      by: await Promise.all(["v1", "v2", ""].map((most) => respondents(work, open.activityId, most))),
      counts: await choiceCounts(work, open.activityId),
    }));
    expect(found.by.map(({ people }) => people)).toEqual([4, 4, 4]);
    expect(found.counts.map(({ code, choice, people }) => `${code}${choice} ${String(people)}`).toSorted()).toEqual([
      ...["v1 3", "v1a 2", "v1b 1", "v2 2", "v2a 1", "v2b 1", "v2c 1"],
    ]);
  });
});
