import { describe, expect, test } from "vitest";
import { indicator, repeat } from "../fixtures/indicator.ts";
import { levelText, shareResult } from "../result.ts";
import { adoptedShare, answeredShare, offlinePath } from "./contribution-shares.ts";
import { participationRate } from "./participation-rate.ts";
import { rulesUpfront } from "./rules-upfront.ts";
import { staffResponse } from "./staff-response.ts";
import { techFit } from "./tech-fit.ts";
import { digitalAddedReach, firstTimers } from "./yes-no-shares.ts";

const share = indicator();

describe("worked examples of the assessment framework", () => {
  test("Zeist: 935 of 6,500 invited came, .1438, level 5 and surely so (E3)", () => {
    const response = indicator({ thresholds: [2, 4, 7, 12] });
    const result = shareResult(response, { numerator: 935, denominator: 6500 }, "missing");
    expect((result.value ?? 0) / 100).toBeCloseTo(0.1438, 4);
    expect(levelText(result)).toBe("5");
  });

  test("47 of 50 first reactions within four hours: 94 per cent, level 4; with so few it could be 3 to 5 (S1)", () => {
    const reaction = indicator({ thresholds: [50, 70, 85, 95] });
    const result = shareResult(reaction, { numerator: 47, denominator: 50 }, "missing");
    expect(result).toMatchObject({ value: 94, level: 4 });
    expect(levelText(result)).toBe("3-5");
  });
});

describe("participation (E2)", () => {
  const rate = indicator({ thresholds: [0.5, 2, 5, 10] });
  const people = (count: number) => Array.from({ length: count }, (_, i) => ({ participantKey: `p${i}` }));

  test("is missing when nobody recorded how many people are affected", () => {
    expect(participationRate(rate, { participations: people(20), affectedPopulation: null })).toMatchObject({
      status: "missing",
      value: null,
      numerator: 20,
    });
  });

  test("gives no percentage of a street of nine people", () => {
    expect(participationRate(rate, { participations: people(3), affectedPopulation: 9 }).status).toBe("small_n");
  });

  test("counts a person once, however often they contribute", () => {
    const participations = [...people(30), ...people(30), ...people(10)];
    const result = participationRate(rate, { participations, affectedPopulation: 1000 });
    expect(result).toMatchObject({ status: "valid", value: 3, level: 3, numerator: 30, denominator: 1000, notes: [] });
  });

  test("adds heads counted at an evening, and says that it did", () => {
    const headcounts = [
      { activityId: "a", people: 12 },
      { activityId: "b", people: 8 },
    ];
    const result = participationRate(rate, { participations: people(30), headcounts, affectedPopulation: 1000 });
    expect(result).toMatchObject({ value: 5, notes: ["handEnteredHeadcounts"] });
  });

  test("with more participants than people affected has no interval and says so", () => {
    const result = participationRate(rate, { participations: people(30), affectedPopulation: 20 });
    expect(result).toMatchObject({ value: 150, level: 5, notes: ["moreParticipantsThanAffected"] });
    expect(result).not.toHaveProperty("interval");
  });
});

describe("shares of questionnaire answers (V1, I3)", () => {
  test("are missing when nobody answered, and do not count blanks", () => {
    expect(digitalAddedReach(share, [])).toMatchObject({ status: "missing", n: 0 });
    expect(digitalAddedReach(share, repeat(20, { p13: null }))).toMatchObject({ status: "missing", excluded: 20 });
  });

  test("count who would not have come, and for whom it was the first time", () => {
    const p13 = [...repeat(12, { p13: "no" as const }), ...repeat(28, { p13: "yes" as const }), { p13: null }];
    const reach = digitalAddedReach(share, p13);
    expect(reach).toMatchObject({ value: 30, n: 40, numerator: 12, denominator: 40, excluded: 1, level: 2 });
    // Wilson 18.1 - 45.4 per cent with thresholds at 20 and 40: level 2 is not sure.
    expect(reach).toMatchObject({ levelRange: { lowest: 1, highest: 3 } });
    const p14 = [...repeat(9, { p14: "no" as const }), ...repeat(1, { p14: "yes" as const })];
    expect(firstTimers(share, p14)).toMatchObject({ value: 10, numerator: 1 });
  });
});

describe("forms finished (V5)", () => {
  const asOf = "2026-03-10T12:00:00Z";
  const done = { firstSavedAt: "2026-03-10T11:00:00Z", receiptAt: "2026-03-10T11:05:00Z" };
  const dropped = { firstSavedAt: "2026-03-09T12:00:00Z", receiptAt: null };
  const busy = { firstSavedAt: "2026-03-09T12:00:01Z", receiptAt: null };

  test("do not apply when nobody started", () => {
    expect(techFit(share, [], { asOf }).status).toBe("not_applicable");
  });

  test("leave out who began less than a day ago and may still finish", () => {
    const sessions = [...repeat(12, done), ...repeat(4, dropped), ...repeat(5, busy)];
    expect(techFit(share, sessions, { asOf })).toMatchObject({
      value: 75,
      denominator: 16,
      excluded: 5,
      notes: ["stillOpenLeftOut"],
    });
  });
});

describe("questions answered in two working days (P4)", () => {
  const asOf = "2026-03-13T12:00:00+01:00";
  // Friday four o'clock: the clock stops over the weekend, Tuesday four o'clock is in time.
  const askedAt = "2026-03-06T16:00:00+01:00";

  test("do not apply when nobody asked anything", () => {
    expect(staffResponse(share, [], { asOf }).status).toBe("not_applicable");
  });

  test("count to the end of the second working day on the office clock", () => {
    const inTime = { askedAt, answeredAt: "2026-03-10T16:00:00+01:00" };
    const late = { askedAt, answeredAt: "2026-03-10T16:00:01+01:00" };
    const result = staffResponse(share, [...repeat(15, inTime), ...repeat(5, late)], { asOf });
    expect(result).toMatchObject({ value: 75, numerator: 15, denominator: 20 });
  });

  test("count an unanswered question as late once its time has run out, and leave it out before", () => {
    const forgotten = { askedAt, answeredAt: null };
    const fresh = { askedAt: "2026-03-12T09:00:00+01:00", answeredAt: null };
    const result = staffResponse(share, [...repeat(10, forgotten), ...repeat(3, fresh)], { asOf });
    expect(result).toMatchObject({ value: 0, denominator: 10, excluded: 3, notes: ["stillOpenLeftOut"] });
  });

  test("take other opening hours and closing days as given", () => {
    const question = { askedAt, answeredAt: "2026-03-11T16:00:00+01:00" };
    const calendar = { opensHour: 9, closesHour: 17, closedDates: ["2026-03-09"] };
    expect(staffResponse(share, repeat(10, question), { asOf, calendar })).toMatchObject({ value: 100 });
  });
});

describe("the way without the internet (I4)", () => {
  const offline = indicator({ thresholds: [2, 5, 12, 25] });
  const contributions = (paper: number, web: number) => [
    ...repeat(paper, { isDigital: false }),
    ...repeat(web, { isDigital: true }),
  ];

  test("says when there is none", () => {
    expect(offlinePath(offline, { contributions: contributions(0, 50), routeExists: false })).toMatchObject({
      value: 0,
      level: 1,
      notes: ["noOfflineRoute"],
    });
  });

  test("is at its best at a quarter: more is not better, and is not more than level 5", () => {
    const quarter = offlinePath(offline, { contributions: contributions(25, 75), routeExists: true });
    const most = offlinePath(offline, { contributions: contributions(90, 10), routeExists: true });
    expect(quarter).toMatchObject({ value: 25, level: 5, notes: ["moreIsNotBetter"] });
    expect(most).toMatchObject({ value: 90, level: 5, notes: ["moreIsNotBetter"] });
  });
});

describe("what was done with contributions (N1, N2)", () => {
  const answered = (disposition: "rejected" | null, isReasonPublished: boolean) => ({ disposition, isReasonPublished });

  test("do not apply when there are none", () => {
    expect(answeredShare(share, []).status).toBe("not_applicable");
    expect(adoptedShare(share, []).status).toBe("not_applicable");
  });

  test("an answer needs a decision and a reason that can be read", () => {
    const rows = [...repeat(8, answered("rejected", true)), answered("rejected", false), answered(null, true)];
    expect(answeredShare(share, rows)).toMatchObject({ value: 80, numerator: 8, denominator: 10 });
  });

  test("adopted counts whole and partly, not what was planned already, over what asked for something", () => {
    const row = (disposition: Parameters<typeof adoptedShare>[1][number]["disposition"], isSubstantive = true) => ({
      disposition,
      isSubstantive,
    });
    const rows = [
      ...repeat(3, row("adopted")),
      ...repeat(2, row("partly")),
      row("alreadyPlanned"),
      row("forwarded"),
      row("deferred"),
      row("rejected"),
      row(null),
      row("outOfScope"),
      row("adopted", false),
    ];
    expect(adoptedShare(share, rows)).toMatchObject({ value: 50, numerator: 5, denominator: 10, excluded: 2 });
  });
});

describe("rules known beforehand (T2)", () => {
  const list = indicator({ thresholds: [40, 60, 80, 100], interval: "none", minimumN: 8 });
  const startsAt = "2026-03-02T09:00:00+01:00";
  const early = "2026-03-01T09:00:00+01:00";
  const late = "2026-03-02T09:00:01+01:00";
  const facts = { goal: early, room: early, frames: early, whoDecides: early, when: early, howUsed: startsAt };

  test("count what stood there at the start, not what came after", () => {
    const firstPublishedAt = { ...facts, privacy: late, contact: null };
    expect(rulesUpfront(list, { firstPublishedAt, startsAt })).toMatchObject({
      status: "valid",
      value: 75,
      level: 3,
      numerator: 6,
      denominator: 8,
    });
  });

  test("are level 5 only when all eight were there", () => {
    const firstPublishedAt = { ...facts, privacy: early, contact: early };
    expect(rulesUpfront(list, { firstPublishedAt, startsAt })).toMatchObject({ value: 100, level: 5 });
  });
});
