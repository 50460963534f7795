import { describe, expect, test } from "vitest";
import { EDITION, MADE_UP, pick } from "../fixtures/catalogue.ts";
import madeUpScores from "../fixtures/made-up-scores.json" with { type: "json" };
import referenceScores from "../fixtures/reference-scores.json" with { type: "json" };
import { referenceKeys } from "../fixtures/reference-keys.ts";
import type { VectorSituation } from "../fixtures/situations.ts";
import { situation, VECTOR_SITUATIONS, vectorSituation } from "../fixtures/situations.ts";
import type { Score } from "./score.ts";
import { itemsByIds, score } from "./score.ts";

function scored(catalogue: typeof EDITION, ids: readonly string[], keys: unknown): Score {
  const result = score(pick(catalogue, ...ids), situation(keys));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe("a set without a score", () => {
  const A = vectorSituation("A");

  test("has an item that the catalogue does not know", () => {
    expect(itemsByIds(EDITION, ["M01", "M99"])).toEqual({ ok: false, refusal: { code: "unknownItem", id: "M99" } });
  });

  test("names an item twice", () => {
    const twice = pick(EDITION, "M01", "M60", "M01");
    expect(score(twice, A)).toEqual({ ok: false, refusal: { code: "itemTwice", id: "M01" } });
  });

  test("has nothing but the feedback loop, or nothing at all", () => {
    expect(score(pick(EDITION, "M60"), A)).toEqual({ ok: false, refusal: { code: "nothingBesideFeedback" } });
    expect(score([], A)).toEqual({ ok: false, refusal: { code: "nothingBesideFeedback" } });
  });
});

/** The table of domain 02 §2.8, cell by cell: base, synergy, conflict, complexity; cost, hours, weeks, coverage. */
const VECTORS = [
  { name: "A1", items: "M01 M60", total: 57, parts: [0.5697, 0, 0, 0], hard: [], size: [4750, 140, 9, 0.054] },
  {
    name: "A2",
    items: "M01 M22 M25 M26 M60",
    total: 98,
    parts: [0.9342, 0.1, 0, 0],
    hard: [],
    size: [16300, 485, 22.4, 0.803],
  },
  {
    ...{
      name: "A3",
      items: "M01 M22 M25 M26 M11 M60",
      total: 49,
      parts: [0.7839, 0.1, 0, 0.015],
      hard: ["OVER_STAFF"],
    },
    size: [53800, 885, 24.6, 0.86],
  },
  {
    name: "A4",
    items: "M01 M29",
    total: 36,
    parts: [0.604, 0, 0, 0],
    hard: ["NO_FEEDBACK"],
    size: [6250, 222, 11.6, 0.151],
  },
  { name: "B1", items: "M08 T06 M60", total: 74, parts: [0.7375, 0, 0, 0], hard: [], size: [44000, 715, 45.7, 0.227] },
  {
    name: "B2",
    items: "M03 M08 M24 M26 T06 M60",
    total: 95,
    parts: [0.9146, 0.1, 0, 0.015],
    hard: [],
    size: [75750, 944, 45.7, 0.763],
  },
  {
    name: "C1",
    items: "M15 M29 M60",
    total: 54,
    parts: [0.5688, 0, 0.03, 0],
    hard: [],
    size: [7250, 300, 11.6, 0.258],
  },
  {
    name: "C2",
    items: "M13 M11 M03 M22 M60",
    total: 95,
    parts: [0.8966, 0.1, 0, 0],
    hard: [],
    size: [110800, 860, 24.6, 0.638],
  },
  {
    name: "C3",
    items: "M10 T30 M03 M60",
    total: 42,
    parts: [0.6535, 0.1, 0, 0],
    hard: ["OVER_BUDGET"],
    size: [194750, 1518, 51.4, 0.387],
  },
] as const;

describe("the nine test vectors", () => {
  test.each(VECTORS)("$name: $items scores $total", ({ name, items, total, parts, hard, size }) => {
    // @NOTE each name begins with the letter of its situation.
    const letter = name.charAt(0) as VectorSituation;
    const result = scored(EDITION, items.split(" "), VECTOR_SITUATIONS[letter]);
    expect(result).toMatchObject({ total, hard });
    expect([result.base, result.synergy, result.conflict, result.complexity]).toEqual(parts);
    expect([result.costEur, result.staffHours, result.weeks, result.sub.coverage]).toEqual(size);
  });
});

describe("conformance to the reference implementation", () => {
  test("300 random sets of the catalogue have the same answers, every key and digit", () => {
    expect(referenceScores).toHaveLength(300);
    for (const { situation: keys, items, score: expected } of referenceScores) {
      expect(referenceKeys(scored(EDITION, items, keys)), items.join()).toEqual(expected);
    }
  });

  test("120 random sets of an invented catalogue with odd fractions have the same answers", () => {
    expect(madeUpScores).toHaveLength(120);
    for (const { situation: keys, items, score: expected } of madeUpScores) {
      expect(referenceKeys(scored(MADE_UP, items, keys)), items.join()).toEqual(expected);
    }
  });

  test("raw is the unrounded score behind the total", () => {
    const { raw, total } = scored(EDITION, ["M01", "M22", "M25", "M26", "M60"], referenceScores[0]?.situation);
    expect(Math.round(raw * 100)).toBe(total);
    expect(raw * 100).not.toBe(total);
  });
});
