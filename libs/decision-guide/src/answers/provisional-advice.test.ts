import { expect, test } from "vitest";
import { EDITION } from "../fixtures/catalogue.ts";
import { STREET, TODAY } from "../fixtures/street-answers.ts";
import { provisionalAdvice } from "./provisional-advice.ts";
import type { AnswerControl } from "./typed-answers.ts";
import { answersAfter, readTyped } from "./typed-answers.ts";

const money: AnswerControl = { id: "Q15", kind: "number", dontKnow: true, min: 0 };

test("names what is needed first, and asks no subject or way of learning for it", () => {
  expect(provisionalAdvice(EDITION, {}, TODAY)).toEqual({ state: "missing", questions: ["Q2", "Q4", "Q9"] });
});

test.each([
  ["money", { Q15: 0 }, { code: "budgetTooSmall", key: "budget", budgetEur: 0 }],
  ["hours", { Q16: 0 }, { code: "hoursTooFew", key: "hours", staffHours: 0 }],
  ["weeks", { Q17: 1 }, { code: "weeksTooFew", key: "weeks", weeks: 1 }],
  ["room", { Q3: "nothing" }, { code: "overpromise", key: "level", room: 1 }],
])("says when nothing fits for want of %s, and names that field", (_, changes, reason) => {
  const advice = provisionalAdvice(EDITION, { ...STREET, ...changes }, TODAY);
  expect(advice).toMatchObject({ state: "none", why: [reason] });
});

test("takes what cannot be read for open, and says so at its control", () => {
  const { answers, problems } = readTyped([money], { Q15: ["veel"] });
  expect(problems).toEqual([{ field: "Q15", code: "wholeNumber" }]);
  const advice = provisionalAdvice(EDITION, answersAfter(STREET, [money], answers), TODAY);
  expect(advice).toMatchObject({ state: "found", open: ["Q15"] });
});

test("gives the best few without the feedback loop, and how many are as good", () => {
  const advice = provisionalAdvice(EDITION, STREET, TODAY);
  if (advice.state !== "found") throw new Error(advice.state);
  expect(advice.best).toHaveLength(3);
  expect(advice.best.flatMap(({ items }) => items)).not.toContain("M60");
  expect(advice).toMatchObject({ open: [] });
  expect(advice.equallyGood).toBeGreaterThan(0);
});
