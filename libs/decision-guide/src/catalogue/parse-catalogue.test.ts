import { describe, expect, test } from "vitest";
import { EDITION } from "../fixtures/catalogue.ts";
import { parseCatalogue } from "./parse-catalogue.ts";

/** The edition with one row changed. */
function problemsOf(id: string, changes: Readonly<Record<string, unknown>>): unknown {
  const parsed = parseCatalogue(EDITION.map((item) => (item.id === id ? { ...item, ...changes } : item)));
  return parsed.ok ? "accepted" : parsed.refusal;
}

const row = (id: string) => EDITION.findIndex((item) => item.id === id);
const reach = EDITION[row("M22")]?.reach;

describe("a catalogue is refused, naming row and field,", () => {
  test.each([["a text"], [null], [[]], [7]])("with %j in the place of a row", (input) => {
    expect(parseCatalogue([...EDITION, input])).toEqual({
      ok: false,
      refusal: [{ row: EDITION.length, item: undefined, field: "item", code: "missing" }],
    });
  });

  test.each([
    ["no code", { code: "" }, { field: "code", code: "missing" }],
    ["no cost", { costMinEur: undefined }, { field: "costMinEur", code: "missing" }],
    ["a cost in words", { costMinEur: "100" }, { field: "costMinEur", code: "notANumber" }],
    ["no number of hours", { staffHoursMin: NaN }, { field: "staffHoursMin", code: "notANumber" }],
    ["endless days", { durationDays: Infinity }, { field: "durationDays", code: "notANumber" }],
    ["nobody", { groupMinPeople: 0 }, { field: "groupMinPeople", code: "outOfRange", min: 1 }],
    ["skill 5", { digitalSkill: 5 }, { field: "digitalSkill", code: "outOfRange", min: 0, max: 4 }],
    ["half a step", { literacy: 1.5 }, { field: "literacy", code: "notWhole" }],
    ["escalation -2", { escalationRisk: -2 }, { field: "escalationRisk", code: "outOfRange", min: -1, max: 4 }],
    ["the most below the least", { costMaxEur: 1 }, { field: "costMaxEur", code: "belowLeast" }],
    ["no reach of a group", { reach: { ...reach, rural: undefined } }, { field: "reach", code: "missing" }],
    ["reach 3", { reach: { ...reach, rural: 3 } }, { field: "reach", code: "outOfRange", min: -2, max: 2 }],
    ["an unknown kind", { kind: "person" }, { field: "kind", code: "unknownValue", value: "person" }],
    ["no place", { place: null }, { field: "place", code: "missing" }],
    ["no level", { levels: [] }, { field: "levels", code: "empty" }],
    ["level 7", { levels: [7] }, { field: "levels", code: "unknownValue", value: "7" }],
    ["phases as one text", { phases: "AP" }, { field: "phases", code: "notAList" }],
    ["an unknown competence", { competences: ["XYZ"] }, { field: "competences", code: "unknownValue", value: "XYZ" }],
    ["a method that carries nothing", { carries: [] }, { field: "carries", code: "empty" }],
    ["a companion that is not there", { pairsWith: ["M99"] }, { field: "pairsWith", code: "unknownValue" }],
    ["itself as companion", { pairsWith: ["M22"] }, { field: "pairsWith", code: "itself" }],
    ["a method that it needs", { needs: ["M01"] }, { field: "needs", code: "unknownValue", value: "M01" }],
  ])("with %s", (_, changes, problem) => {
    expect(problemsOf("M22", changes)).toEqual([expect.objectContaining({ row: row("M22"), item: "M22", ...problem })]);
  });

  test("with a technology that carries a goal", () => {
    const problem = { field: "carries", code: "outOfRange", min: 0, max: 0 };
    expect(problemsOf("T04", { carries: ["ideas"] })).toEqual([expect.objectContaining({ item: "T04", ...problem })]);
  });

  test("with one id for two rows, at both", () => {
    const parsed = parseCatalogue([...EDITION, EDITION[0]]);
    expect(parsed.ok ? [] : parsed.refusal.map(({ row, field, code }) => [row, field, code])).toEqual([
      [0, "id", "twice"],
      [EDITION.length, "id", "twice"],
    ]);
  });

  test("with every problem at once", () => {
    expect(problemsOf("M22", { levels: [9], costMinEur: -1, sync: "now" })).toHaveLength(3);
  });
});

test("a catalogue that is right is given back as it is", () => {
  expect(parseCatalogue(EDITION)).toEqual({ ok: true, value: EDITION });
  expect(parseCatalogue([])).toEqual({ ok: true, value: [] });
});
