import { describe, expect, test } from "vitest";
import { EDITION, pick } from "../fixtures/catalogue.ts";
import { vectorSituation } from "../fixtures/situations.ts";
import { score } from "../scoring/score.ts";
import { WEIGHTS } from "../scoring/weights.ts";
import type { Situation } from "../situation/situation.ts";
import type { Explanation } from "./explain.ts";
import { explain } from "./explain.ts";
import { reasonsOf } from "./reasons.ts";

const A = vectorSituation("A");
const B = vectorSituation("B");
const C = vectorSituation("C");

function explained(situated: Situation, ids: string): Explanation {
  const result = explain(EDITION, situated, ids.split(" "));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

function rawOf(situated: Situation, ids: readonly string[]): number {
  const result = score(pick(EDITION, ...ids), situated);
  return result.ok ? result.value.raw : Number.NaN;
}

describe("an explanation", () => {
  test("is refused for an unknown item and for a set that has no score", () => {
    expect(explain(EDITION, A, ["M99"])).toEqual({ ok: false, refusal: { code: "unknownItem", id: "M99" } });
    expect(explain(EDITION, A, ["M60"])).toEqual({ ok: false, refusal: { code: "nothingBesideFeedback" } });
  });

  test("lists the three parts that lose most weight, largest first", () => {
    const { lost } = explained(A, "M01 M60");
    expect(lost.map(({ part }) => part)).toEqual(["coverage", "deliberation", "level"]);
    expect(lost.map(({ points }) => points)).toEqual(lost.map(({ points }) => points).toSorted((a, b) => b - a));
    expect(lost[1]?.points).toBeCloseTo(100 * WEIGHTS.deliberation, 10);
  });

  test("leaves out parts that lose nothing", () => {
    expect(explained(A, "M20 M22 M25 M26 M60").lost.every(({ points }) => points > 0)).toBe(true);
  });

  test("finds the addition that gains most, each scored anew", () => {
    const ids = ["M01", "M60"];
    const { addition } = explained(A, "M01 M60");
    const gains = EDITION.filter((item) => !ids.includes(item.id) && item.kind === "method" && item.needs.length === 0)
      .filter((item) => item.levels.some((level) => Math.abs(level - 3) <= 1) && item.costMinEur <= 40_000)
      .map((item) => ({ id: item.id, raw: rawOf(A, [...ids, item.id]) }))
      .toSorted((a, b) => b.raw - a.raw);
    expect(addition?.item).toBe(gains[0]?.id);
    expect(addition?.gainPoints).toBeCloseTo(100 * ((gains[0]?.raw ?? 0) - rawOf(A, ids)), 10);
    // Twice nothing that proposes or weighs: more reach, still no advice.
    expect(addition).toMatchObject({ along: [], admissible: false });
  });

  test("adds a method with the technology it needs", () => {
    const few = pick(EDITION, "M03", "M08", "T06", "M60");
    const result = explain(few, B, ["M03", "M60"]);
    expect(result).toMatchObject({ value: { addition: { item: "M08", along: ["T06"], admissible: true } } });
  });

  test("offers the feedback loop when it is missing, and nothing when nothing gains", () => {
    expect(explained(A, "M22 M25").addition?.item).toBe("M60");
    expect(explain(pick(EDITION, "M22", "M60", "T38"), A, ["M22", "M60"])).toMatchObject({
      value: { addition: undefined },
    });
  });

  test("says when an addition makes the set larger than the search allows", () => {
    expect(explained(C, "M01 M03 M13 M24 M60").addition).toMatchObject({ admissible: false });
  });

  test("finds the item whose removal costs least, with the technology that goes along", () => {
    const { removal } = explained(B, "M03 M08 M24 M26 T06 M60");
    const ids = ["M03", "M08", "M24", "M26", "T06", "M60"];
    const without = ["M03", "M24", "M26"]
      .map((id) => ({
        id,
        raw: rawOf(
          B,
          ids.filter((other) => other !== id),
        ),
      }))
      .toSorted((a, b) => b.raw - a.raw);
    expect(removal?.item).toBe(without[0]?.id);
    expect(removal?.gainPoints).toBeCloseTo(100 * ((without[0]?.raw ?? 0) - rawOf(B, ids)), 10);
    expect(explained(B, "M08 M03 T06 M60").removal).toMatchObject({ item: "M03", along: [] });
    const noVote = explain(EDITION, A, ["M06", "M41", "T10", "M60"]);
    expect(noVote).toMatchObject({ value: { removal: { item: "M41", along: ["T10"] } } });
  });

  test("never removes the only method", () => {
    expect(explained(A, "M22 M60").removal).toBeUndefined();
  });

  test("tells which pairs counted, and why", () => {
    expect(explained(C, "M13 M11 M03 M60").synergies).toEqual([
      { items: ["M03", "M13"], points: 3, why: "randomInvitation", sources: ["S21"] },
      { items: ["M13", "M11"], points: 3, why: "wideThenDeep", sources: ["S26", "S27"] },
    ]);
    expect(explained(C, "M15 M29 M60").conflicts).toEqual([
      { items: ["M15", "M29"], points: 3, why: "heatedHallAndThread", sources: [] },
    ]);
  });

  test("says which method delivers what is asked", () => {
    expect(explained(B, "M08 M26 T06 M60").carried).toEqual([{ anyOf: ["decide"], items: ["M08"] }]);
    expect(explained(A, "M01 M60").carried).toEqual([{ anyOf: ["ideas", "weighPreferences"], items: [] }]);
    expect(explained(vectorSituation("A", { level: 1, room: 1 }), "M34").carried).toEqual([]);
  });
});

describe("reasons", () => {
  test("are the explanation as lines with codes", () => {
    const reasons = reasonsOf(explained(C, "M15 M29 M60"));
    expect(reasons[0]).toEqual({ code: "goalNotCarried", anyOf: ["ideas", "weighPreferences"] });
    expect(reasons).toContainEqual({ code: "hinders", items: ["M15", "M29"], points: 3, why: "heatedHallAndThread" });
    expect(reasons).toContainEqual(expect.objectContaining({ code: "gap", rule: "noDeliberation" }));
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(["loses", "adding", "removing"]));
  });
});
