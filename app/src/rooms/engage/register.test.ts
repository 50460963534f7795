import { expect, it } from "vitest";
import { openActivity } from "../../../test/factories/open-activity.ts";
import { createWorld, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { submitContribution } from "./commands/submit-contribution.ts";
import { withdrawContribution } from "./commands/withdraw-contribution.ts";
import type { RegisterFilter } from "./register-reader.ts";
import { registerOf } from "./register-reader.ts";
import { searched } from "./search/words.ts";
import { methods } from "./methods/index.ts";

const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" });

/** The register of a trajectory with these ideas, the first the oldest; each says why. */
async function registerWith(titles: readonly string[]) {
  const world = createWorld();
  const { activityId, trajectoryId } = await openActivity(world, { inBrink: "ideas" });
  const sent = [];
  for (const title of titles) {
    const fields = { title: [title], body: [`Waarom: ${title.toLowerCase()} (100%, echt_waar).`] };
    sent.push(await world.done(submit, { activityId, fields }, visitor()));
  }
  const part = (filter: Partial<RegisterFilter>, tenantId?: string) =>
    world.read((work) => registerOf(work, { trajectoryId, page: 1, perPage: 2, ...filter }), tenantId);
  const titlesOf = async (filter: Partial<RegisterFilter>) =>
    (await part(filter)).items.map(({ contribution }) => contribution.title);
  return { world, sent, part, titlesOf };
}

it("the register shows nothing to another municipality", async () => {
  const { part } = await registerWith(["Bankjes"]);
  expect(await part({}, newId())).toEqual({ items: [], total: 0 });
  expect(await part({ asked: searched("bankjes") }, newId())).toEqual({ items: [], total: 0 });
});

it("the register has the newest first, what was taken back last, and says how many there are on every page", async () => {
  const { world, sent, part, titlesOf } = await registerWith(["een", "twee", "drie", "vier"]);
  await world.done(withdrawContribution(methods), { token: sent[3]?.token ?? "" }, visitor());
  const state = async (page: number) => (await part({ page })).items.map(({ contribution }) => contribution.state);
  expect(await state(2)).toEqual(["active", "withdrawn"]);
  expect((await titlesOf({ perPage: 3 })).toSorted()).toEqual(["drie", "een", "twee"]);
  expect(await part({ page: 9 })).toEqual({ items: [], total: 4 });
});

it("the register finds a word in any form, all words of a sentence, and a receipt", async () => {
  const { sent, titlesOf } = await registerWith(["CAFÉ op het Plein", "Een bankje"]);
  const found = (text: string) => titlesOf({ asked: searched(text) });
  expect(await found("zwembad")).toEqual([]);
  expect(await found("café bankje")).toEqual([]);
  expect(await found("cafe")).toEqual(["CAFÉ op het Plein"]);
  expect(await found("Café op pleinen")).toEqual(["CAFÉ op het Plein"]);
  expect(await found("BANKEN")).toEqual(["Een bankje"]);
  expect(await found("'echt' | waar & !:*")).toHaveLength(2);
  expect(await found(sent[0]?.receipt.toLowerCase() ?? "-")).toEqual(["CAFÉ op het Plein"]);
});
