import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicator, repeat } from "../fixtures/indicator.ts";
import { levelOf } from "../norms/level.ts";
import { seededDraw } from "../statistics/random.ts";
import { feedbackDays } from "./feedback-days.ts";
import { groupInformedAgreement } from "./group-informed-agreement.ts";
import { attitude, attitudeScore, perceivedInfluence, satisfaction } from "./questionnaire-means.ts";
import { distributionDistance, expectedDistance, minGroupIndex, similarity } from "./representativeness.ts";
import { countPerParticipant, speakingEquality } from "./speaking-equality.ts";

const opinion = indicator({
  unit: "1-5",
  thresholds: [2.5, 3.2, 3.8, 4.4],
  minimumN: 5,
  interval: "t",
  source: ["QS"],
});

describe("attitude (P1)", () => {
  const open = { a1: 5, a2: 5, a3: 1, a4: 5, a5: 5, a6: 1, a7: 5 } as const;
  const blank = { a1: null, a2: null, a3: null, a4: 5, a5: 5, a6: 1, a7: 5 } as const;

  test("turns round the two items where agreeing is the wrong way", () => {
    expect(attitudeScore(open)).toBe(5);
    expect(attitudeScore({ ...open, a3: 5, a6: 5 })).toBeCloseTo(5 - 8 / 7, 12);
  });

  test("does not judge a person by fewer than five answers", () => {
    expect(attitudeScore(blank)).toBeUndefined();
    expect(attitudeScore({ ...blank, a1: 4 })).toBeCloseTo((4 + 5 + 5 + 5 + 5) / 5, 12);
  });

  test("has no team figure below five people", () => {
    expect(attitude(opinion, [...repeat(4, open), blank])).toMatchObject({ status: "small_n", n: 4, excluded: 1 });
    expect(attitude(opinion, [])).toMatchObject({ status: "missing" });
  });

  test("of five people is their mean, with an interval within the scale", () => {
    const result = attitude(opinion, [...repeat(4, open), { ...open, a1: 1 }]);
    expect(result).toMatchObject({ status: "valid", n: 5 });
    expect(result.value).toBeCloseTo((4 * 5 + 31 / 7) / 5, 12);
    expect(result).toHaveProperty("interval.high", 5);
  });
});

describe("perceived influence (N3)", () => {
  const influence = indicator({ unit: "1-5", thresholds: [2.3, 2.9, 3.5, 4.1], interval: "t", source: ["QP"] });

  test("keeps the two moments apart", () => {
    const close = { moment: "close", p5: 4, p6: 3 } as const;
    const later = { moment: "threeMonths", p5: 2, p6: null } as const;
    const result = perceivedInfluence(influence, [...repeat(12, close), ...repeat(10, later)]);
    expect(result.close).toMatchObject({ value: 3.5, n: 12, level: 4 });
    expect(result.threeMonths).toMatchObject({ value: 2, n: 10, level: 1 });
  });

  test("is missing at three months when nobody has been asked yet", () => {
    const result = perceivedInfluence(influence, repeat(12, { moment: "close", p5: 4, p6: 3 } as const));
    expect(result.threeMonths).toMatchObject({ status: "missing", value: null });
  });
});

describe("satisfaction (C2)", () => {
  const mark = indicator({ unit: "1-10", thresholds: [5.5, 6.5, 7.3, 8], interval: "t", source: ["QP"] });

  test("is the mean mark; a blank is not a low mark", () => {
    const marks = [6, 7, 8, 6, 7, 8, 6, 7, 8, 7].map((p12) => ({ p12 }));
    expect(satisfaction(mark, [...marks, { p12: null }])).toMatchObject({ value: 7, n: 10, excluded: 1, level: 3 });
  });

  test("of nine marks is not given", () => {
    expect(satisfaction(mark, repeat(9, { p12: 8 }))).toMatchObject({ status: "small_n", n: 9, value: null });
  });
});

describe("time to feedback (T1)", () => {
  const wait = indicator({
    unit: "days",
    direction: "lower",
    thresholds: [120, 75, 45, 21],
    interval: "none",
    minimumN: 5,
  });
  const inputClosedAt = "2026-03-01T17:00:00+01:00";
  const asOf = "2026-05-30T12:00:00+02:00";
  const answered = (date: string) => ({ inputClosedAt, answeredAt: `${date}T12:00:00+02:00` });
  const unanswered = { inputClosedAt, answeredAt: null };

  test("does not apply while input is open", () => {
    const rows = repeat(5, unanswered);
    expect(feedbackDays(wait, rows, { asOf: "2026-02-28T12:00:00+01:00" })).toMatchObject({
      status: "not_applicable",
      excluded: 5,
    });
  });

  test("is the median in calendar days; an answer before close took no days", () => {
    const rows = [answered("2026-02-20"), answered("2026-04-01"), answered("2026-04-11"), answered("2026-04-11")];
    expect(feedbackDays(wait, [...rows, answered("2026-04-12")], { asOf })).toMatchObject({
      value: 41,
      level: 4,
      notes: [],
    });
  });

  test("does not get better by leaving the hard ones unanswered", () => {
    const rows = [answered("2026-03-11"), answered("2026-03-11"), answered("2026-04-30"), unanswered, unanswered];
    expect(feedbackDays(wait, rows, { asOf })).toMatchObject({
      value: 60,
      n: 5,
      notes: ["unansweredCountedAsWaiting"],
    });
  });

  test("with fewer than half answered says at least how long, and no level better than that can become", () => {
    const rows = [answered("2026-03-11"), ...repeat(4, unanswered)];
    const result = feedbackDays(wait, rows, { asOf });
    expect(result).toMatchObject({ value: 90, level: null, levelRange: { lowest: 1, highest: 2 } });
    expect(result.notes).toContain("medianNotReached");
    const muchLater = feedbackDays(wait, rows, { asOf: "2026-12-31T12:00:00+01:00" });
    expect(muchLater).toMatchObject({ value: 305, level: 1 });
  });
});

describe("equal say (D3)", () => {
  const equality = indicator({ unit: "0-1", thresholds: [0.2, 0.35, 0.5, 0.65], interval: "none", minimumN: 4 });

  test("of 1, 1, 2 and 6 contributions is 0.6, level 4", () => {
    const result = speakingEquality(equality, [1, 1, 2, 6]);
    expect(result.value).toBeCloseTo(0.6, 12);
    expect(result).toMatchObject({ status: "valid", level: 4, n: 4 });
  });

  test("does not apply when nobody spoke, and is not given for three people", () => {
    expect(speakingEquality(equality, [])).toMatchObject({ status: "not_applicable" });
    expect(speakingEquality(equality, [1, 1, 1])).toMatchObject({ status: "small_n" });
  });

  test("counts contributions per person", () => {
    const keys = ["a", "b", "a", "c", "a"].map((participantKey) => ({ participantKey }));
    expect(countPerParticipant(keys)).toEqual([3, 1, 1]);
  });
});

describe("likeness to the population (R1)", () => {
  const p = [0.1, 0.2, 0.7];
  const q = [0.3, 0.3, 0.4];
  const likeness = indicator({ unit: "0-1", thresholds: [0.6, 0.72, 0.82, 0.9], interval: "none", minimumN: 30 });
  const sample = (n: number) => ({
    trait: "age",
    strata: p.map((share, i) => ({
      stratum: `s${i}`,
      participants: Math.round(share * n),
      population: (q[i] ?? 0) * 1000,
    })),
  });

  test("without correction is .70, level 2", () => {
    expect(1 - distributionDistance(p, q)).toBeCloseTo(0.7, 12);
    expect(levelOf(1 - distributionDistance(p, q), likeness)).toBe(2);
  });

  test.each([
    [40, 0.088, 0.788],
    [400, 0.028, 0.728],
  ])("with %s participants subtracts about %s and is about %s, level 3", (n, expected, corrected) => {
    const { result, traits } = similarity(likeness, [sample(n)], { seed: 1 });
    expect(traits[0]?.expectedDistance).toBeCloseTo(expected, 2);
    expect(Math.abs((traits[0]?.expectedDistance ?? 0) - expected)).toBeLessThan(0.0025);
    expect(Math.abs((result.value ?? 0) - corrected)).toBeLessThan(0.0025);
    expect(result).toMatchObject({ status: "valid", level: 3, n });
  });

  test("simulates what can be computed: the mean deviation of binomial counts (De Moivre)", () => {
    for (const n of [10, 40, 400]) {
      const exact = q.reduce((sum, share) => sum + meanAbsoluteDeviation(n, share) / n, 0) / 2;
      expect(Math.abs(expectedDistance(q, n, seededDraw(3)) - exact)).toBeLessThan(0.004);
    }
  });

  test("repeats with the same seed, and is never more than 1", () => {
    const same = {
      trait: "age",
      strata: [40, 60].map((c, i) => ({ stratum: `s${i}`, participants: c, population: c })),
    };
    const once = similarity(likeness, [same], { seed: 5, draws: 200 });
    expect(once).toEqual(similarity(likeness, [same], { seed: 5, draws: 200 }));
    expect(once.result.value).toBe(1);
  });

  test.each([
    ["of which nobody gave it", [0, 0], [40, 60]],
    ["of which the population is not known", [40, 60], [0, 0]],
  ])("leaves out a trait %s", (_, participants, population) => {
    const strata = participants.map((count, i) => ({
      stratum: `s${i}`,
      participants: count,
      population: population[i] ?? 0,
    }));
    const alone = similarity(likeness, [{ trait: "income", strata }], { seed: 1, draws: 10 });
    expect(alone).toMatchObject({ result: { status: "missing" }, traits: [] });
    const beside = similarity(likeness, [{ trait: "income", strata }, sample(40)], { seed: 1, draws: 10 });
    expect(beside.traits.map(({ trait }) => trait)).toEqual(["age"]);
    expect(beside.result.status).toBe("valid");
  });

  test("is missing without traits, and not given for few people", () => {
    expect(similarity(likeness, [], { seed: 1 }).result.status).toBe("missing");
    expect(similarity(likeness, [sample(20)], { seed: 1, draws: 10 }).result).toMatchObject({
      status: "small_n",
      n: 20,
    });
  });
});

/** E|X - nq| for X binomial(n, q): 2 (1-q)^(n-m) q^(m+1) (m+1) C(n, m+1) with m = ⌊nq⌋. */
function meanAbsoluteDeviation(n: number, q: number): number {
  const m = Math.floor(n * q);
  const choose = Array.from({ length: m + 1 }, (_, i) => (n - i) / (m + 1 - i)).reduce((a, b) => a * b, 1);
  return 2 * (1 - q) ** (n - m) * q ** (m + 1) * (m + 1) * choose;
}

describe("the lowest group index (I2)", () => {
  const index = indicator({ unit: "ratio", thresholds: [0.2, 0.4, 0.6, 0.8], interval: "none", minimumN: 50 });
  const groups = [
    { group: "young", participants: 10, populationShareRatio: 0.3 },
    { group: "renters", participants: 20, populationShareRatio: 0.3 },
    { group: "old", participants: 70, populationShareRatio: 0.4 },
  ];

  test("is .333, level 2, and names the group", () => {
    const { result, lowest } = minGroupIndex(index, groups, 100);
    expect(result.value).toBeCloseTo(1 / 3, 12);
    expect(result).toMatchObject({ status: "valid", level: 2, n: 100 });
    expect(lowest?.group).toBe("young");
  });

  test("is zero when a priority group stayed away", () => {
    const absent = { group: "newcomers", participants: 0, populationShareRatio: 0.05 };
    expect(minGroupIndex(index, [...groups, absent], 100).result).toMatchObject({ value: 0, level: 1 });
  });

  test("does not apply without priority groups, is missing when nobody told, and is not given below fifty", () => {
    expect(minGroupIndex(index, [], 100).result.status).toBe("not_applicable");
    expect(minGroupIndex(index, groups, 0).result.status).toBe("missing");
    expect(minGroupIndex(index, groups, 49).result.status).toBe("small_n");
  });
});

describe("agreement over groups", () => {
  test("of 8 in 10 and 6 in 12 is .375", () => {
    const groups = [
      { agree: 8, votes: 10 },
      { agree: 6, votes: 12 },
    ];
    expect(groupInformedAgreement(groups)).toBeCloseTo(0.375, 12);
  });

  test("lies between 0 and 1, and more agreement raises it", () => {
    const group = fc
      .nat({ max: 200 })
      .chain((votes) => fc.record({ agree: fc.nat({ max: votes }), votes: fc.constant(votes) }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
        const value = groupInformedAgreement(groups);
        expect(value > 0 && value < 1).toBe(true);
        const raised = groups.map((group) => ({ ...group, agree: group.agree + 1 }));
        expect(groupInformedAgreement(raised)).toBeGreaterThan(value);
      }),
    );
  });
});
