import { describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { challengeForm } from "../factories.ts";
import { challengeById } from "../reader.ts";
import { changeChallenge } from "./change-challenge.ts";
import { createChallenge } from "./create-challenge.ts";
import { adviser, events } from "./prepared.fixture.ts";

describe("a challenge", () => {
  it("is not for visitors nor for who may only look", async () => {
    const world = createWorld();
    expect(await world.run(createChallenge, challengeForm(), visitor())).toMatchObject({
      refusal: { kind: "notSignedIn" },
    });
    expect(await world.run(createChallenge, challengeForm(), person("clerk"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
  });

  it("says at each control what is wrong, also in a row", async () => {
    const world = createWorld();
    const wrong = challengeForm({
      title: "",
      words: "x".repeat(3001),
      checkedWho: ["", "Imam"],
      checkedOn: ["2026-13-01", ""],
      checkedSaid: ["Nee", ""],
    });
    const answer = await world.run(createChallenge, wrong, adviser);
    expect(answer).toMatchObject({ refusal: { kind: "invalid" } });
    if (answer.ok || answer.refusal.kind !== "invalid") return;
    expect(answer.refusal.fields.map(({ field, key }) => [field, key])).toEqual([
      ["title", "platform.field.required"],
      ["words", "platform.field.tooLong"],
      ["checkedWho.0", "platform.field.required"],
      ["checkedOn.0", "platform.field.date"],
    ]);
  });

  it("of another municipality is not there", async () => {
    const world = createWorld();
    const { id } = await world.done(createChallenge, challengeForm(), adviser);
    const elsewhere = createWorld();
    expect(await elsewhere.read((work) => challengeById(work, id))).toBeUndefined();
    const answer = await elsewhere.run(changeChallenge, { ...challengeForm(), id, version: "1" }, adviser);
    expect(answer).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("that somebody changed meanwhile is not overwritten", async () => {
    const world = createWorld();
    const { id } = await world.done(createChallenge, challengeForm(), adviser);
    await world.done(changeChallenge, challengeForm({ id, version: "1", title: "Eerste" }), adviser);
    const second = await world.run(changeChallenge, challengeForm({ id, version: "1", title: "Tweede" }), adviser);
    expect(second).toMatchObject({ refusal: { kind: "refused", key: "trajectories.refused.changedMeanwhile" } });
    expect((await world.read((work) => challengeById(work, id)))?.title).toBe("Eerste");
  });

  it("keeps the resident's own words, where they were heard and with whom they were checked", async () => {
    const world = createWorld();
    const { id } = await world.done(createChallenge, challengeForm({ words: "Ik kan <b>nergens</b> zitten" }), adviser);
    const kept = await world.read((work) => challengeById(work, id));
    expect(kept).toMatchObject({
      words: "Ik kan <b>nergens</b> zitten",
      heardOn: "2026-09-12",
      subjects: ["physical_space", "mobility"],
    });
    expect(kept?.checkedWith).toEqual([
      { who: "Marktkoopman", on: "2026-09-19", said: "Klanten willen wel dichtbij parkeren." },
      { who: "Moeder met twee kinderen", said: "Wij zitten nooit op het plein." },
    ]);
    expect(await events(world)).toEqual(["trajectories.challenge_created"]);
  });
});
