import type { IndicatorDefinition } from "@brink/indicators";
import { levelOf, minGroupIndex, scaleBounds, similarity, speakingEquality } from "@brink/indicators";
import { describe, expect, test } from "vitest";
import { readSchema, readYaml, sentencesOf, wordCount, yamlFiles } from "./read-content.ts";

const schema = readSchema("indicator.schema.json");
const files = yamlFiles("indicators");

function record(file: string): IndicatorDefinition {
  const found = readYaml(`indicators/${file}`);
  schema.parse(found);
  // @NOTE the schema has just checked the shape, and a test below checks the schema against wrong records
  return found as IndicatorDefinition;
}

const example = record("E2-participationRate.yaml");

describe("the schema of an indicator", () => {
  test.each([
    ["without a caveat", { caveat: undefined }],
    ["with a field nobody knows", { colour: "green" }],
    ["with three thresholds", { thresholds: { ...example.thresholds, value: [1, 2, 3] } }],
    ["with an unknown source code", { source: ["GUESS"] }],
    ["with a formula in one language", { formula: "100 * contributions with an answer / contributions" }],
    ["with a Dutch name only", { name: { nl: "Deelname" } }],
    ["with an unknown mark", { mark: "X" }],
    ["with a minimum of zero", { minimumN: 0 }],
  ])("refuses a record %s", (_, change) => {
    expect(schema.safeParse({ ...example, ...change }).success).toBe(false);
  });

  test("accepts an indicator without a fixed norm", () => {
    expect(schema.safeParse({ ...example, thresholds: null }).success).toBe(true);
  });
});

describe.each(files)("indicator record %s", (file) => {
  const definition = record(file);

  test("is named after its id and code", () => {
    expect(file).toBe(`${definition.id}-${definition.code}.yaml`);
  });

  test("has thresholds in the order of its direction, on its scale, marked", () => {
    const { thresholds, direction, unit } = definition;
    if (thresholds === null) return;
    const ascending = thresholds.value.toSorted((a, b) => a - b);
    expect(thresholds.value).toEqual(direction === "higher" ? ascending : ascending.toReversed());
    expect(new Set(thresholds.value).size).toBe(4);
    const [low, high] = scaleBounds(unit) ?? [0, Number.POSITIVE_INFINITY];
    expect(thresholds.value.every((bound) => bound >= low && bound <= high)).toBe(true);
    expect(thresholds.value.map((bound) => levelOf(bound, definition))).toEqual([2, 3, 4, 5]);
    if (thresholds.mark === "S") expect(thresholds.sources).not.toHaveLength(0);
  });

  test("has an interval that fits its unit, and asks ten cases for a percentage of cases", () => {
    if (definition.interval === "wilson") expect(definition.unit).toBe("%");
    if (definition.interval === "t") expect(definition.unit).not.toBe("%");
    if (definition.interval === "wilson") expect(definition.minimumN).toBeGreaterThanOrEqual(10);
  });

  test("has its name and question in the demo's further languages", () => {
    for (const text of [definition.name, definition.question]) {
      expect(Object.keys(text)).toEqual(["nl", "en", "pl", "ar"]);
    }
  });

  test("asks a question, ends its caveat and uses short Dutch sentences", () => {
    for (const question of Object.values(definition.question)) expect(question).toMatch(/[?؟]$/);
    for (const caveat of Object.values(definition.caveat)) expect(caveat).toMatch(/\.$/);
    for (const sentence of sentencesOf(`${definition.question.nl} ${definition.caveat.nl}`)) {
      expect(wordCount(sentence), sentence).toBeLessThanOrEqual(20);
    }
  });
});

test("the indicators measured now are all there, each once", () => {
  const ids = files.map((file) => record(file).id).sort();
  expect(ids).toEqual(["C2", "D3", "E2", "I2", "I3", "I4", "N1", "N2", "N3", "P1", "P4", "R1", "T1", "T2", "V1", "V5"]);
});

describe("the worked examples come out with the norms as recorded", () => {
  const p = [0.1, 0.2, 0.7];
  const q = [0.3, 0.3, 0.4];

  test("contributions 1, 1, 2, 6: level 4 of equal say", () => {
    expect(speakingEquality(record("D3-speakingEquality.yaml"), [1, 1, 2, 6])).toMatchObject({ level: 4 });
  });

  test.each([
    [40, 0.788],
    [400, 0.728],
  ])("three strata and %s participants: likeness about %s, level 3", (n, expected) => {
    const strata = p.map((share, i) => ({ stratum: String(i), participants: share * n, population: q[i] ?? 0 }));
    const { result } = similarity(record("R1-similarity.yaml"), [{ trait: "age", strata }], { seed: 1 });
    expect(Math.abs((result.value ?? 0) - expected)).toBeLessThan(0.0025);
    expect(result.level).toBe(3);
  });

  test("a group of 30 per cent that is 10 per cent of the participants: index .333, level 2", () => {
    const groups = p.map((share, i) => ({
      group: String(i),
      participants: share * 100,
      populationShareRatio: q[i] ?? 0,
    }));
    expect(minGroupIndex(record("I2-minGroupIndex.yaml"), groups, 100).result).toMatchObject({ level: 2, n: 100 });
  });
});
