import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { outdatedBy } from "./domain/advice-state.ts";
import { latestAdvice, todosOf } from "./reader.ts";
import type { TownWithLink } from "./sharing.fixture.ts";
import { adviser, answered, commands, content, guideOf, takingOver, townWithLink } from "./sharing.fixture.ts";
import { answerChangesOf } from "./sharing-reader.ts";

const { computeAdvice, takeOverAnswer, saveAnswers } = commands;
const elsewhere = createWorld();

describe("taking an answer over", { timeout: 60_000 }, () => {
  let here: TownWithLink;
  beforeAll(async () => {
    here = await townWithLink(foundMunicipality);
    await answered(here, "Anna", [
      { page: "5", Q15: "1.234", Q16: "40" },
      { page: "room", room1: "no", room2: "unknown" },
    ]);
    await answered(here, "Stil", [{ page: "5", Q15: "5.678" }], false);
  }, 60_000);

  it("is refused to who only looks, to another municipality, and for what is not there", async () => {
    const { world, guideId } = here;
    const asked = await takingOver(here, "Q15", "Anna");
    expect(await world.run(takeOverAnswer, asked, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    const looking = person("moderator", "evaluator", "councilMember", "clerk", "administrator");
    expect(await world.run(takeOverAnswer, asked, looking)).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await elsewhere.run(takeOverAnswer, asked, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    for (const forged of [{ asked: "Q99" }, { replyId: newId() }, { id: newId() }])
      expect(await world.run(takeOverAnswer, { ...asked, ...forged }, adviser)).toMatchObject({
        refusal: { kind: "notFound" },
      });
    expect(guideId).toBe(asked.id);
  });

  it("is refused for what was not sent, what nobody knows, and what changed since it was shown", async () => {
    const { world } = here;
    expect(await world.run(takeOverAnswer, await takingOver(here, "Q15", "Stil"), adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(takeOverAnswer, await takingOver(here, "room2", "Anna"), adviser)).toMatchObject({
      refusal: { key: "choose.replies.refused.nothingKnown" },
    });
    const asked = await takingOver(here, "Q15", "Anna");
    for (const seen of [{ own: "anders" }, { said: "anders" }])
      expect(await world.run(takeOverAnswer, { ...asked, ...seen }, adviser)).toMatchObject({
        refusal: { key: "choose.replies.refused.changedMeanwhile" },
      });
    expect(await world.read((work) => answerChangesOf(work, here.guideId))).not.toContainEqual(
      expect.objectContaining({ after: { Q15: 1234 } }),
    );
  });

  it("makes it the guide's, once, with whose it was, and the advice outdated", async () => {
    const { world, guideId } = here;
    const [before, asked] = [await guideOf(here), await takingOver(here, "Q15", "Anna")];
    await world.done(computeAdvice, { id: guideId }, adviser);
    const advice = await world.read((work) => latestAdvice(work, guideId));
    if (!advice) throw new Error("There is no advice.");
    expect(outdatedBy(before, advice, content)).toBeUndefined();
    const both = await Promise.all([1, 2].map(() => world.run(takeOverAnswer, asked, adviser)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const after = await guideOf(here);
    expect(after).toMatchObject({ version: before.version + 1, answers: { ...before.answers, Q15: 1234 } });
    expect(after.checks).toEqual(before.checks);
    expect(outdatedBy(after, advice, content)).toBe("answersChanged");
    const [change] = await world.read((work) => answerChangesOf(work, guideId));
    expect(change).toMatchObject({
      ...{ key: "Q15", before: { Q15: before.answers.Q15 }, after: { Q15: 1234 }, changedBy: adviser.name },
      from: { name: "Anna" },
    });
  });

  it("of a check makes what has to be put right a to-do", async () => {
    const { world, guideId } = here;
    const open = async () => (await world.read((work) => todosOf(work, guideId))).map(({ checkId }) => checkId);
    expect(await open()).not.toContain("room1");
    await world.done(takeOverAnswer, await takingOver(here, "room1", "Anna"), adviser);
    expect(await open()).toContain("room1");
    expect((await guideOf(here)).checks.room1).toBe("no");
  });
});

describe("the history of answers", { timeout: 60_000 }, () => {
  it("holds what was saved by hand too, and nothing when nothing changed", async () => {
    const here = await townWithLink(foundMunicipality);
    const { world, guideId } = here;
    const changes = () => world.read((work) => answerChangesOf(work, guideId));
    const begun = (await changes()).length;
    const { Q15 } = (await guideOf(here)).answers;
    const page = { id: guideId, page: "5", Q16: "450", Q17: "24", Q18: ["PROC"], Q19: [] };
    await world.done(saveAnswers, { ...page, Q15: "4.321" }, adviser);
    const after = await changes();
    expect(after.find(({ key }) => key === "Q15")).toMatchObject({
      before: { Q15 },
      after: { Q15: 4321 },
      from: undefined,
    });
    expect(after.length).toBeGreaterThan(begun);
    await world.done(saveAnswers, { ...page, Q15: "4.321" }, adviser);
    expect(await changes()).toHaveLength(after.length);
    expect(await elsewhere.read((work) => answerChangesOf(work, guideId))).toEqual([]);
  });
});
