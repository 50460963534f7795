import { describe, expect, test } from "vitest";
import { VECTOR_SITUATIONS } from "../fixtures/situations.ts";
import { parseSituation } from "./parse-situation.ts";

const A = VECTOR_SITUATIONS.A;

function problemsOf(changes: Readonly<Record<string, unknown>>): unknown {
  const parsed = parseSituation({ ...A, ...changes });
  return parsed.ok ? "accepted" : parsed.refusal;
}

describe("a situation is refused", () => {
  test.each([["a text"], [null], [[]], [7]])("when it is %j instead of an object", (input) => {
    expect(parseSituation(input)).toEqual({ ok: false, refusal: [{ code: "notAnObject" }] });
  });

  test.each([
    ["an unknown phase", { phases: ["A", "Q"] }, { code: "unknownValue", key: "phases", value: "Q" }],
    ["a phase that is no text", { phases: [1] }, { code: "unknownValue", key: "phases", value: "1" }],
    ["no phase", { phases: [] }, { code: "empty", key: "phases" }],
    ["phases as one text", { phases: "AP" }, { code: "notAList", key: "phases" }],
    ["level 0", { level: 0 }, { code: "outOfRange", key: "level", min: 1, max: 6 }],
    ["level 7", { level: 7 }, { code: "outOfRange", key: "level", min: 1, max: 6 }],
    ["half a level", { level: 2.5 }, { code: "notWhole", key: "level" }],
    ["level as text", { level: "3" }, { code: "notANumber", key: "level" }],
    ["room 7", { room: 7 }, { code: "outOfRange", key: "room", min: 0, max: 6 }],
    ["no priority group", { priority: {} }, { code: "empty", key: "priority" }],
    ["priority as a list", { priority: ["rural"] }, { code: "notAnObject", key: "priority" }],
    ["an unknown group", { priority: { dogs: 2 } }, { code: "unknownValue", key: "priority", value: "dogs" }],
    ["weight 4", { priority: { rural: 4 } }, { code: "outOfRange", key: "priority", min: 1, max: 3 }],
    ["weight 0", { priority: { rural: 0 } }, { code: "outOfRange", key: "priority", min: 1, max: 3 }],
    ["a weight that is no number", { priority: { rural: "2" } }, { code: "notANumber", key: "priority" }],
    ["a negative budget", { budget: -1 }, { code: "outOfRange", key: "budget", min: 0, max: Number.MAX_SAFE_INTEGER }],
    ["a budget that is not a number", { budget: Number.NaN }, { code: "notANumber", key: "budget" }],
    ["endless hours", { hours: Number.POSITIVE_INFINITY }, { code: "notANumber", key: "hours" }],
    ["no weeks", { weeks: undefined }, { code: "missing", key: "weeks" }],
    ["a deliberation need of 5", { delib: 5 }, { code: "outOfRange", key: "delib", min: 0, max: 4 }],
    ["a likeness need below 0", { repr: -1 }, { code: "outOfRange", key: "repr", min: 0, max: 4 }],
    ["heat 3", { heat: 3 }, { code: "outOfRange", key: "heat", min: 0, max: 2 }],
    [
      "a coverage target of 0",
      { coverage_target: 0 },
      { code: "outOfRange", key: "coverage_target", min: 0.01, max: 1 },
    ],
    ["a scale of 0", { scale: 0 }, { code: "outOfRange", key: "scale", min: 0.01, max: 1000 }],
    ["dpia as text", { dpia: "yes" }, { code: "notTrueOrFalse", key: "dpia" }],
    ["an unknown goal", { goals: ["sell"] }, { code: "unknownValue", key: "goals", value: "sell" }],
  ])("with %s", (_, changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });

  test("with every problem at once", () => {
    expect(problemsOf({ level: 9, weeks: null, phases: ["A", "Z"], priority: {} })).toHaveLength(4);
  });
});

describe("a situation", () => {
  test("is read from the keys of the test vectors, with the usual target and scale", () => {
    expect(parseSituation(A)).toEqual({
      ok: true,
      ignoredKeys: [],
      value: {
        level: 3,
        room: 3,
        phases: ["A", "P"],
        budgetEur: 40_000,
        staffHours: 500,
        weeks: 26,
        deliberationNeed: 3,
        representativenessNeed: 2,
        heat: 1,
        priority: A.priority,
        coverageTargetShare: 0.6,
        scaleRatio: 1,
        dpiaDone: false,
      },
    });
  });

  test("may name target, scale, assessment and goals, and repeats no phase", () => {
    const keys = { ...A, phases: ["P", "A", "P"], coverage_target: 0.5, scale: 1.2, dpia: true, goals: ["ideas"] };
    expect(parseSituation(keys)).toMatchObject({
      value: { phases: ["P", "A"], coverageTargetShare: 0.5, scaleRatio: 1.2, dpiaDone: true, goals: ["ideas"] },
    });
  });

  test("keeps the order of the priority groups, in which the score adds them up", () => {
    const parsed = parseSituation({ ...A, priority: { rural: 1, elderly_65plus: 2, disability: 3 } });
    expect(parsed.ok && Object.keys(parsed.value.priority)).toEqual(["rural", "elderly_65plus", "disability"]);
  });

  test("says which keys mean nothing", () => {
    expect(parseSituation({ ...A, budgett: 5, name: "Hofstraat" })).toMatchObject({ ignoredKeys: ["budgett", "name"] });
  });
});
