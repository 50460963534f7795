import { describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { weighedAtMost } from "./domain/weighing.ts";
import { paths } from "./paths.ts";
import { adviser, answered, commands, content, guideOf, takingOver, townWithLink } from "./sharing.fixture.ts";
import { weighingOf } from "./sharing-reader.ts";

const { takeOverAnswer, weighReplies, saveAnswers } = commands;
const elsewhere = createWorld();

describe("what the answers of colleagues would do", { timeout: 120_000 }, () => {
  it("is refused to who only looks, and when there is nothing to compute", async () => {
    const here = await townWithLink(foundMunicipality);
    const { world, guideId: id } = here;
    expect(await world.run(weighReplies, { id }, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(weighReplies, { id }, person("clerk"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await elsewhere.run(weighReplies, { id }, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    await answered(here, "Bob", [{ page: "room", room1: "no" }]);
    await answered(here, "Stil", [{ page: "5", Q15: "1" }], false);
    expect(await world.run(weighReplies, { id }, adviser)).toMatchObject({
      refusal: { key: "choose.replies.refused.nothingToWeigh" },
    });
    await answered(here, "Cor", [{ page: "5", Q15: "1" }]);
    await world.done(takeOverAnswer, await takingOver(here, "room1", "Bob"), adviser);
    expect(await world.run(weighReplies, { id }, adviser)).toMatchObject({
      refusal: { key: "choose.replies.refused.noAdvice" },
    });
  });

  it("waits its turn when others compute, and is not kept when an answer changed meanwhile", async () => {
    const here = await townWithLink(foundMunicipality);
    const { world, guideId: id } = here;
    await answered(here, "Bob", [{ page: "5", Q15: "1.000" }]);
    const busy = chooseCommands(content, { ...directComputer, isBusy: () => true }).weighReplies;
    expect(await world.run(busy, { id }, adviser)).toMatchObject({ refusal: { kind: "tooMany" } });
    const page = { id, page: "5", Q15: "7.777", Q16: "450", Q17: "24", Q18: ["PROC"], Q19: [] };
    const slow = chooseCommands(content, {
      ...directComputer,
      provisional: async (...asked) => {
        await world.done(saveAnswers, page, adviser);
        return directComputer.provisional(...asked);
      },
    }).weighReplies;
    expect(await world.run(slow, { id }, adviser)).toMatchObject({
      refusal: { key: "choose.refused.changedWhileComputing" },
    });
    expect(await world.read((work) => weighingOf(work, id))).toBeUndefined();
  });

  it("is the library's own advice with that one answer otherwise", async () => {
    const here = await townWithLink(foundMunicipality);
    const { world, guideId: id } = here;
    await answered(here, "Bob", [{ page: "5", Q15: "0" }]);
    await answered(here, "Cor", [{ page: "6", Q24: "framework", Q21: "ordinary" }]);
    await world.done(weighReplies, { id }, adviser);
    const { answers, version } = await guideOf(here);
    const kept = await world.read((work) => weighingOf(work, id));
    const today = "2026-11-02";
    const own = await directComputer.provisional(content.catalogue, answers, today);
    const none = await directComputer.provisional(content.catalogue, { ...answers, Q15: 0 }, today);
    expect(kept).toMatchObject({ guideVersion: version, catalogueHash: content.catalogueHash });
    expect(kept?.now).toEqual({ state: "found", items: own.state === "found" && own.best[0].items });
    const withoutMoney = kept?.instead.find(({ asked }) => asked === "Q15")?.advised;
    expect(withoutMoney).toEqual(
      none.state === "found" ? { state: "found", items: none.best[0].items } : { state: none.state },
    );
    expect(withoutMoney).not.toEqual(kept?.now);
  });

  it("is bounded: of forty answers as many as one press allows, and the page says so", async () => {
    const here = await townWithLink(foundMunicipality);
    const { world, guideId: id, site } = here;
    for (let count = 0; count < weighedAtMost + 2; count += 1)
      await answered(here, `Nummer ${count}`, [{ page: "5", Q15: `${count + 1}` }]);
    let asked = 0;
    const counting = chooseCommands(content, {
      ...directComputer,
      provisional: () => {
        asked += 1;
        return Promise.resolve({ state: "none", why: [] } as const);
      },
    }).weighReplies;
    await world.done(counting, { id }, adviser);
    expect(asked).toBe(weighedAtMost + 1);
    const { html } = await (await site.somebody("adviser")).get(paths.replies(id));
    expect(html).toContain("Van 24 antwoorden is berekend");
    expect(html.split("Wat dit met het advies doet, is niet berekend.")).toHaveLength(3);
  });
});
