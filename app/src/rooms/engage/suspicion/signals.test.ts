import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { visitor } from "../../../../test/factories/world.ts";
import { submitArgument } from "../arguments/submit-argument.ts";
import { bindings, idea, ideasTown, submit } from "../commands/ideas-town.fixture.ts";
import { saveDraft } from "../commands/save-draft.ts";
import { methods } from "../methods/index.ts";
import { signalsAbout } from "./reader.ts";
import { signalsOf } from "./signals.ts";

const { world, standing } = ideasTown();
const now = new Date("2026-11-05T09:00:00Z");
const begun = (secondsAgo: number) => new Date(now.getTime() - secondsAgo * 1_000);
const links = "www.een.example https://twee.example http://drie.example/x";

describe("how a text was sent", () => {
  it.each([
    ["nothing, in a minute", { begunAt: begun(60) }, []],
    ["nothing, where the form does not say when it was begun", {}, []],
    ["nothing, with two links", { text: "www.een.example en www.twee.example" }, []],
    ["a hidden field", { trap: true }, ["trap"]],
    ["two seconds", { begunAt: begun(2) }, ["quick"]],
    ["three links", { text: links }, ["links"]],
    ["all of it", { trap: true, begunAt: now, text: links }, ["trap", "quick", "links"]],
  ] as const)("is strange by: %s", (_, sent, expected) => {
    expect(signalsOf({ trap: false, begunAt: undefined, now, text: "Meer bomen.", ...sent })).toEqual(expected);
  });

  it("lets it wait for a person where texts appear at once, and refuses nobody", async () => {
    const settings = { moderation: "after", arguments: "on" };
    const { activityId } = await openActivity(world, { inBrink: "ideas", settings });
    const sends = (own: object) => world.done(submit, { activityId, fields: idea, ...own }, visitor());
    const at = world.clock.now();
    const [honest, trapped, quick] = [
      await sends({ trap: " " }),
      await sends({ trap: "x" }),
      await sends({ begunAt: at }),
    ];
    const ids = [honest, trapped, quick].map(({ contributionId }) => contributionId);
    const moderation = await Promise.all(ids.map(async (id) => (await standing(id))?.contribution.moderation));
    expect(moderation).toEqual(["published", "waiting", "waiting"]);
    const argument = { activityId, receipt: honest.receipt, side: "for", argument: links };
    const argued = await world.done(submitArgument(bindings), argument, visitor());
    expect((await standing(argued.contributionId))?.contribution.moderation).toBe("waiting");
    const kept = await world.read((work) => signalsAbout(work, [...ids, argued.contributionId]));
    expect([...kept.values()]).toEqual(expect.arrayContaining([["trap"], ["quick"], ["links"]]));
    expect(kept.size).toBe(3);
  });

  it("says nothing by the last stamp about who saved their screens one by one", async () => {
    const { activityId } = await openActivity(world, { inBrink: "ideas", settings: { moderation: "after" } });
    const screen = { activityId, screen: "idee", fields: idea };
    const { draft } = await world.done(saveDraft(methods), screen, visitor());
    const sent = { activityId, draft, fields: {}, begunAt: world.clock.now() };
    const { contributionId } = await world.done(submit, sent, visitor());
    expect((await standing(contributionId))?.contribution.moderation).toBe("published");
  });
});
