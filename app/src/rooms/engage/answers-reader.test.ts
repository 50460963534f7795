import { describe, expect, it } from "vitest";
import { openActivity } from "../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { answersOverview, publicAnswers } from "./answers-reader.ts";
import { registerOf } from "./register-reader.ts";
import { confirmDisposition, proposeDisposition } from "./commands/dispose.ts";
import { publishContributions, rejectContributions } from "./commands/moderate.ts";
import { submitContribution } from "./commands/submit-contribution.ts";
import { withdrawContribution } from "./commands/withdraw-contribution.ts";
import type { Moderation } from "./domain.ts";
import { methods } from "./methods/index.ts";

const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" });
const moderator = person("moderator");

async function fourIdeas() {
  const world = createWorld();
  const { activityId, trajectoryId } = await openActivity(world, {
    inBrink: "ideas",
    settings: { moderation: "before" },
  });
  const send = (title: string) =>
    world.done(submit, { activityId, fields: { title: [title], body: ["Omdat."] } }, visitor());
  const [published, rejected, withdrawn] = [await send("gepubliceerd"), await send("afgewezen"), await send("terug")];
  await send("wacht");
  const ids = [published, rejected, withdrawn].map((one) => one.contributionId);
  await world.done(publishContributions, { ids }, moderator);
  await world.done(rejectContributions, { ids: rejected.contributionId, rejection: "insulting" }, moderator);
  await world.done(withdrawContribution(methods), { token: withdrawn.token }, visitor());
  return { world, trajectoryId, send, rejected, published: published.contributionId };
}

describe("what anybody may read of what came in", () => {
  it("is never what waits for a moderator, what was refused or what was taken back", async () => {
    const { world, trajectoryId } = await fourIdeas();
    const all = { trajectoryId, page: 1, perPage: 50 };
    const shown = await world.read((work) => publicAnswers(work, all));
    expect(shown.items.map(({ contribution }) => contribution.title)).toEqual(["gepubliceerd"]);
    expect(shown.total).toBe(1);
    expect((await world.read((work) => publicAnswers(work, all), newId())).items).toEqual([]);
  });

  it("counts what was refused and taken back, and owes those no answer", async () => {
    const { world, trajectoryId } = await fourIdeas();
    expect(await world.read((work) => answersOverview(work, trajectoryId))).toMatchObject({
      received: 4,
      withdrawn: 1,
      rejected: 1,
      waiting: 1,
      unanswered: 2,
    });
  });

  it("is not listed as waiting for a moderator, published or refused once it was taken back, as it is not counted so", async () => {
    const { world, trajectoryId, send, rejected } = await fourIdeas();
    const before = await send("nooit gelezen");
    await world.done(withdrawContribution(methods), { token: before.token }, visitor());
    await world.done(withdrawContribution(methods), { token: rejected.token }, visitor());
    const titlesOf = async (moderation?: Moderation) => {
      const { items } = await world.read((work) =>
        registerOf(work, { trajectoryId, moderation, page: 1, perPage: 50 }),
      );
      return items.map(({ contribution }) => contribution.title).toSorted();
    };
    expect(await world.read((work) => answersOverview(work, trajectoryId))).toMatchObject({ waiting: 1, rejected: 0 });
    expect(await titlesOf("waiting")).toEqual(["wacht"]);
    expect(await titlesOf("published")).toEqual(["gepubliceerd"]);
    expect(await titlesOf("rejected")).toEqual([]);
    expect(await titlesOf()).toHaveLength(5);
  });

  it("is not listed as answered once it was refused or taken back, for residents or in the team's register", async () => {
    const { world, trajectoryId, published, send } = await fourIdeas();
    const taken = await send("bedacht");
    const stays = await send("blijft");
    const ids = [published, taken.contributionId, stays.contributionId];
    await world.done(publishContributions, { ids }, moderator);
    await world.done(proposeDisposition, { ids, outcome: "adopted", reason_nl: "Dat kan." }, person("adviser"));
    await world.done(confirmDisposition, { ids, deciderFunction: "wethouder" }, person("projectLead"));
    await world.done(rejectContributions, { ids: published, rejection: "insulting" }, moderator);
    await world.done(withdrawContribution(methods), { token: taken.token }, visitor());
    const all = { trajectoryId, page: 1, perPage: 50 };
    const register = await world.read((work) => registerOf(work, { ...all, answered: "answered" }));
    const shown = await world.read((work) => publicAnswers(work, { ...all, outcome: "adopted" }));
    const overview = await world.read((work) => answersOverview(work, trajectoryId));
    const titles = [register, shown].map(({ items }) => items.map(({ contribution }) => contribution.title));
    expect(titles).toEqual([["blijft"], ["blijft"]]);
    expect([register.total, shown.total, overview.answered]).toEqual([1, 1, 1]);
  });

  it("counts what was answered and refused afterwards once, as refused", async () => {
    const { world, trajectoryId, published } = await fourIdeas();
    const reason = { reason_nl: "Dat kan.", reason_en: "That is possible." };
    await world.done(proposeDisposition, { ids: published, outcome: "adopted", ...reason }, person("adviser"));
    await world.done(confirmDisposition, { ids: published, deciderFunction: "wethouder" }, person("projectLead"));
    const overview = () => world.read((work) => answersOverview(work, trajectoryId));
    expect(await overview()).toMatchObject({ rejected: 1, answered: 1, byOutcome: { adopted: 1 } });
    await world.done(rejectContributions, { ids: published, rejection: "insulting" }, moderator);
    const { received, withdrawn, rejected, answered, unanswered, byOutcome } = await overview();
    expect({ rejected, answered, byOutcome }).toEqual({ rejected: 2, answered: 0, byOutcome: {} });
    expect(withdrawn + rejected + answered + unanswered).toBe(received);
  });
});
