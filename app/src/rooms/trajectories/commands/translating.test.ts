import { describe, expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import { factsForm } from "../factories.ts";
import { changeTrajectory } from "./change-trajectory.ts";
import { translateTrajectory } from "./translate-trajectory.ts";
import { adviser, prepared, seen } from "./prepared.fixture.ts";

describe("translating", () => {
  it("is refused for Dutch itself and for what is no language", async () => {
    const world = createWorld();
    const { id } = await prepared(world);
    for (const lang of ["nl", "<script>", ""]) {
      const answer = await world.run(translateTrajectory, { id, version: "1", lang }, adviser);
      expect(answer).toMatchObject({ refusal: { fields: [{ field: "lang" }] } });
    }
  });

  it("is unchecked until somebody signs it, and again after the Dutch changed", async () => {
    const world = createWorld("2026-11-02T09:00:00Z");
    const { id } = await prepared(world);
    const form = async (over: object) => ({
      id,
      version: String((await seen(world, id)).version),
      lang: "pl",
      title: "Rynek",
      ...over,
    });
    await world.done(translateTrajectory, await form({}), adviser);
    expect((await seen(world, id)).translations.pl).toEqual({ reviewed: false });
    await world.done(translateTrajectory, await form({ reviewed: "on" }), adviser);
    expect((await seen(world, id)).translations.pl).toEqual({
      reviewed: true,
      by: "Sanne de Vries",
      at: "2026-11-02T09:00:00.000Z",
    });
    await world.done(changeTrajectory, factsForm(await seen(world, id), { title: "Een andere titel" }), adviser);
    expect((await seen(world, id)).translations.pl).toEqual({ reviewed: false });
    expect((await seen(world, id)).texts.title).toEqual({ pl: "Rynek", nl: "Een andere titel" });
  });
});
