import { expect, it } from "vitest";
import { asPupil, classUse } from "./domain.ts";

it.each([
  [30, 0, "few"],
  [30, 4, "few"],
  [30, 5, 5],
  [30, 25, 25],
  [30, 26, "nearlyAll"],
  [30, 30, "nearlyAll"],
  [5, 5, "nearlyAll"],
  [4, 4, "few"],
] as const)("of a class of %i of which %i took part a teacher reads %s", (made, used, shown) => {
  expect(classUse({ made, used })).toBe(shown);
});

it("of a pupil nothing is taken but what they say and their code", () => {
  const fields = {
    title: ["Een skatebaan"],
    email: ["a@b.nl"],
    as: ["organisation"],
    organisation: ["X"],
    code: ["A"],
  };
  expect(asPupil({ ...fields, questionnaire: ["yes"] })).toEqual({ title: ["Een skatebaan"], code: ["A"] });
});
