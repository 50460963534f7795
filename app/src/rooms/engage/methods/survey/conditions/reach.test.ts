import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Comparison, Condition } from "./condition.ts";
import { conditionFrom, isMet } from "./condition.ts";
import type { AnswerRange } from "./possible.ts";
import type { Step } from "./reach.ts";
import { obstaclesIn } from "./reach.ts";

const choices = ["a", "b", "c"];
const one: AnswerRange = { of: "choices", choices, least: 1, most: 1 };
const two: AnswerRange = { of: "choices", choices, least: 2, most: 2 };
const some: AnswerRange = { of: "choices", choices, least: 1, most: 3 };
const small: AnswerRange = { of: "numbers", lowest: 0, highest: 3, decimals: false };
const words: AnswerRange = { of: "words" };

const step = (code: string, over: Partial<Step> = {}): Step => ({
  ...{ code, range: one, required: false, condition: undefined, within: undefined },
  ...over,
});
const all = (...comparisons: Comparison[]): Condition => ({ joined: "all", comparisons });
const any = (...comparisons: Comparison[]): Condition => ({ joined: "any", comparisons });
const is = (code: string, choice: string): Comparison => ({ code, is: "anyOf", choices: [choice] });

describe("nobody is asked a question", () => {
  it.each([
    ["that looks at itself", [step("v1", { condition: all(is("v1", "a")) })], "v1", "loop", "v1"],
    [
      "that waits for one that waits for it",
      [step("v1", { condition: all(is("v2", "a")) }), step("v2", { condition: all(is("v1", "a")) })],
      "v1",
      "loop",
      "v2",
    ],
    ["that looks ahead", [step("v1", { condition: all(is("v2", "a")) }), step("v2")], "v1", "later", "v2"],
    ["that looks at what is gone", [step("v2", { condition: all(is("v1", "a")) })], "v2", "gone", "v1"],
    [
      "that wants a choice that is gone",
      [step("v1"), step("v2", { condition: all(is("v1", "d")) })],
      "v2",
      "impossible",
      "v1",
    ],
    [
      "that wants who passed by what has to be answered",
      [step("v1", { required: true }), step("v2", { condition: all({ code: "v1", is: "skipped" }) })],
      "v2",
      "impossible",
      "v1",
    ],
    [
      "that wants a number that nobody can type",
      [step("v1", { range: small }), step("v2", { condition: all({ code: "v1", is: "between", lowest: 4 }) })],
      "v2",
      "impossible",
      "v1",
    ],
    [
      "that wants two of one choice",
      [step("v1"), step("v2", { condition: all(is("v1", "a"), is("v1", "b")) })],
      "v2",
      "together",
      "v1",
    ],
    [
      "that wants what the question before it rules out",
      [
        step("v1"),
        step("v2", { condition: all(is("v1", "a")) }),
        step("v3", { condition: all({ code: "v2", is: "answered" }, is("v1", "b")) }),
      ],
      "v3",
      "together",
      "v2",
    ],
    [
      "in a part that nobody is asked",
      [step("v1"), step("d1", { range: words, condition: all(is("v1", "d")) }), step("v2", { within: "d1" })],
      "v2",
      "unreached",
      "d1",
    ],
  ] as const)("%s", (_, steps, code, because, about) => {
    expect(obstaclesIn(steps)).toContainEqual({ code, because, about });
  });

  it("but somebody is when any of it can be answered, or two choices may be given", () => {
    expect(obstaclesIn([step("v1"), step("v2", { condition: any(is("v1", "d"), is("v1", "b")) })])).toEqual([]);
    expect(
      obstaclesIn([step("v1", { range: two }), step("v2", { condition: all(is("v1", "a"), is("v1", "b")) })]),
    ).toEqual([]);
  });
});

const codes = ["v1", "v2", "v3", "v4"];
const subset = fc.subarray(choices, { minLength: 1 });
const comparison = (before: readonly string[]): fc.Arbitrary<Comparison> =>
  fc.constantFrom(...before).chain((code) =>
    fc.oneof(
      fc.record({ code: fc.constant(code), is: fc.constantFrom("anyOf", "allOf", "noneOf"), choices: subset }),
      fc
        .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
        .map(([lowest, highest]) => ({ code, is: "between" as const, lowest, highest })),
      fc.record({ code: fc.constant(code), is: fc.constantFrom("answered", "skipped") }),
    ),
  );
const condition = (before: readonly string[]): fc.Arbitrary<Condition | undefined> =>
  before.length === 0
    ? fc.constant(undefined)
    : fc.option(
        fc.record({
          joined: fc.constantFrom("all", "any"),
          comparisons: fc.array(comparison(before), { minLength: 1, maxLength: 3 }),
        }),
        { nil: undefined, freq: 6 },
      );
const survey = fc.tuple(
  ...codes.map((code, at) =>
    fc.record({
      code: fc.constant(code),
      range: fc.constantFrom(one, two, some, small, words),
      required: fc.boolean(),
      condition: condition(codes.slice(0, at)),
      within: fc.constant(undefined),
    }),
  ),
);

function answersTo({ range, required }: Step): readonly Answer[] {
  const passedBy: readonly Answer[] = required ? [] : [null];
  if (range.of === "words") return [...passedBy, { choices: [] }];
  if (range.of === "numbers") return [...passedBy, ...[0, 1, 2, 3].map((number) => ({ choices: [], number }))];
  const sets = [[], ["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["b", "c"], choices];
  const within = sets.filter(({ length }) => length >= range.least && length <= range.most);
  return [...passedBy, ...within.map((given) => ({ choices: given }))];
}

/** Everything that people could answer, one by one. */
function askedOfSomebody(steps: readonly Step[]): ReadonlySet<string> {
  const asked = new Set<string>();
  const walk = (at: number, answers: ReadonlyMap<string, Answer>): void => {
    const next = steps[at];
    if (!next) return;
    if (!isMet(next.condition, answers)) return walk(at + 1, answers);
    asked.add(next.code);
    for (const answer of answersTo(next)) walk(at + 1, new Map(answers).set(next.code, answer));
  };
  walk(0, new Map());
  return asked;
}

describe("what is found without trying every answer", () => {
  it("is what trying every answer finds", () => {
    let unreached = 0;
    fc.assert(
      fc.property(survey, (steps) => {
        const asked = askedOfSomebody(steps);
        const never = steps.flatMap(({ code }) => (asked.has(code) ? [] : [code]));
        unreached += never.length;
        expect(obstaclesIn(steps).map(({ code }) => code)).toEqual(never);
      }),
      { numRuns: 400 },
    );
    expect(unreached).toBeGreaterThan(20);
  });

  it("ends soon, however the conditions are knotted", () => {
    const knot = Array.from({ length: 30 }, (_, at) =>
      step(`v${at}`, {
        condition:
          at === 0 ? undefined : any(...Array.from({ length: at }, (__, back) => is(`v${back}`, at > 28 ? "d" : "a"))),
      }),
    );
    expect(obstaclesIn(knot).map(({ code }) => code)).toEqual(["v29"]);
    const last = step("v30", { condition: all(is("v28", "a"), is("v0", "b")) });
    expect(obstaclesIn([...knot.slice(0, 29), last]).length).toBeLessThan(2);
  });
});

describe("a condition of the first surveys", () => {
  it("is still the choice that it was", () => {
    const old = conditionFrom({ code: "v1", choices: ["b", "c"] });
    expect(isMet(old, new Map([["v1", { choices: ["c"] }]]))).toBe(true);
    expect(isMet(old, new Map([["v1", { choices: ["a"] }]]))).toBe(false);
    expect(isMet(old, new Map())).toBe(false);
    expect(conditionFrom(null)).toBeUndefined();
  });
});
