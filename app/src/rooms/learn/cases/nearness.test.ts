import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../platform/config/package-root.ts";
import type { AskedSituation } from "./nearness.ts";
import { features, nearAtMost, nearestCases, nearness, placeSizeOf } from "./nearness.ts";
import { caseContent } from "./read-cases.ts";
import type { CaseRecord } from "./record.ts";

const { records } = caseContent(packageRoot());
const [example] = records;
if (example === undefined) throw new Error("content/cases is empty.");
const first: CaseRecord = example;

const asked: AskedSituation = {
  topics: ["budget"],
  goals: ["decide", "ideas"],
  people: "5000to50000",
  area: "district",
  inhabitants: 80_000,
  groups: ["youth_12_18", "hard_to_reach"],
  costEur: 30_000,
};
const same: CaseRecord["situation"] = {
  topics: ["budget"],
  goals: ["ideas", "decide"],
  people: "5000to50000",
  area: "village",
  placeSize: "medium",
  groups: ["youth_12_18", "hard_to_reach", "rural"],
  costEur: { value: 30_000, mark: "S", sources: [1] },
};

function caseWith(id: string, situation: CaseRecord["situation"]): CaseRecord {
  return { ...first, id, situation };
}

const distanceTo = (situation: CaseRecord["situation"]) => nearness(asked, situation)?.distance;

describe("a situation of which nothing is known", () => {
  it("has no distance to any case, and none near it", () => {
    for (const nothing of [{}, { topics: [], goals: [], groups: [] }]) {
      expect(nearness(nothing, same)).toBeUndefined();
      expect(nearestCases(records, nothing, 3)).toEqual([]);
    }
  });
});

describe("a feature that nobody knows", () => {
  it("never brings a case as near as one that is known to be the same", () => {
    for (const feature of ["people", "area", "placeSize", "groups", "costEur"] as const) {
      const { [feature]: _unknown, ...rest } = same;
      expect(distanceTo(rest), feature).toBeGreaterThan(distanceTo(same) ?? 1);
      expect(nearness(asked, rest)?.alike.map((one) => one.feature)).not.toContain(feature);
      expect(nearness(asked, rest)?.unlike).not.toContain(feature);
    }
  });

  it("never brings it as far as one that is known to be different", () => {
    const { costEur: _unknown, ...rest } = same;
    const other = { ...rest, costEur: { value: 30_000_000, mark: "S" as const, sources: [1] } };
    expect(distanceTo(rest)).toBeLessThan(distanceTo(other) ?? 0);
  });

  it("counts for no case when the situation does not know it", () => {
    const { people: _people, ...rest } = asked;
    expect(nearness(rest, { ...same, people: "under50" })).toEqual(nearness(rest, same));
  });
});

describe("how far a case is", () => {
  it("is nothing when everything is the same, and all of it when nothing is", () => {
    expect(distanceTo(same)).toBe(0);
    const other: CaseRecord["situation"] = {
      topics: ["safety"],
      goals: ["behaviour"],
      people: "5000to50000",
      placeSize: "region",
      groups: ["rural"],
      costEur: { value: 30_000_000, mark: "S", sources: [1] },
    };
    const { people: _people, area: _area, ...rest } = asked;
    expect(nearness(rest, other)?.distance).toBe(1);
  });

  it.each([
    ["another subject", { topics: ["safety", "mobility"] }, 3],
    ["one goal of two", { goals: ["decide"] }, 1],
    ["one goal of three", { goals: ["decide", "trust"] }, 4 / 3],
    ["a band of people further", { people: "over50000" }, 1 / 4],
    ["a street beside a district", { area: "street" }, 1 / 2],
    ["a large town beside a medium one", { placeSize: "large" }, 1 / 3],
    ["half of the groups", { groups: ["hard_to_reach"] }, 1 / 2],
    ["ten times the costs", { costEur: { value: 300_000, mark: "S", sources: [1] } }, 1 / 4],
  ] as const)("%s", (_, change, weighed) => {
    // 9.5: the sum of the weights.
    expect(distanceTo({ ...same, ...(change as Partial<CaseRecord["situation"]>) })).toBeCloseTo(weighed / 9.5, 12);
  });

  it("lies between 0 and 1 for every case, and says of no feature that it is both alike and unlike", () => {
    for (const { id, situation } of records) {
      const found = nearness(asked, situation);
      expect(found?.distance, id).toBeGreaterThanOrEqual(0);
      expect(found?.distance, id).toBeLessThanOrEqual(1);
      const both = found?.alike.filter(({ feature }) => found.unlike.includes(feature));
      expect(both, id).toEqual([]);
    }
  });

  it("puts each number of inhabitants in one size", () => {
    const sizes = [49_999, 50_000, 99_999, 100_000, 299_999, 300_000].map(placeSizeOf);
    expect(sizes).toEqual(["small", "medium", "medium", "large", "large", "veryLarge"]);
  });
});

describe("the nearest cases", () => {
  const near = caseWith("C90", same);

  it("hold none that is not near", () => {
    const far = caseWith("C91", { topics: ["safety"], goals: ["behaviour"] });
    expect(nearestCases([far], asked, 3)).toEqual([]);
    expect(nearestCases([far, near], asked, 3).map(({ record }) => record.id)).toEqual(["C90"]);
  });

  it("stand nearest first, those equally near by id, in whatever order they came", () => {
    const nearer = caseWith("C99", same);
    const further = caseWith("C10", { ...same, people: "under50" });
    for (const order of [
      [further, nearer, near],
      [nearer, near, further],
    ])
      expect(nearestCases(order, asked, 9).map(({ record }) => record.id)).toEqual(["C90", "C99", "C10"]);
    expect(nearestCases([further, nearer, near], asked, 2)).toHaveLength(2);
  });

  it("say by what they are near, with the codes that both have", () => {
    const [found] = nearestCases([caseWith("C90", { ...same, goals: ["decide"], people: "under50" })], asked, 1);
    expect(found?.nearness.alike[0]).toEqual({ feature: "topics", shared: ["budget"] });
    expect(found?.nearness.alike[1]).toEqual({ feature: "goals", shared: ["decide"] });
    expect(found?.nearness.alike.map(({ feature }) => feature)).toEqual(features.filter((one) => one !== "people"));
    expect(found?.nearness.unlike).toEqual(["people"]);
  });

  it("of a neighbourhood budget are neighbourhood budgets", () => {
    const found = nearestCases(records, { topics: ["budget"], goals: ["decide"], area: "district" }, 3);
    expect(found).toHaveLength(3);
    for (const { record, nearness: by } of found) {
      expect(record.situation.topics).toContain("budget");
      expect(by.distance).toBeLessThanOrEqual(nearAtMost);
    }
  });
});
