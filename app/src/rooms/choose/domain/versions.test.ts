import { describe, expect, it } from "vitest";
import type { AdviceInBrief } from "./guide.ts";
import type { Said } from "./said.ts";
import type { DatedChange } from "./versions.ts";
import { advisedBefore, changesIn, isSameAdvice, versionsOf } from "./versions.ts";

const minute = (count: number) => new Date(Date.UTC(2026, 10, 2, 9, count));
const begun = { checks: {}, answers: {}, createdAt: minute(0), createdBy: "Anna" };

function change(at: number, key: string, before: string, after: string, over: Partial<DatedChange> = {}): DatedChange {
  const said = (value: string): Said => (value === "" ? {} : { [key]: value });
  return {
    ...{
      key,
      before: said(before),
      after: said(after),
      changedAt: minute(at),
      changedBy: "Anna",
      putBackOf: undefined,
    },
    ...over,
  };
}

function advice(at: number, ...items: string[]): AdviceInBrief {
  return { id: String(at), guideId: "g", computedAt: minute(at), computedBy: "Bart", items };
}

describe("the versions of a guide", () => {
  it("are none while nothing is answered; a box without a tick is no answer", () => {
    for (const answers of [{}, { dpiaDone: false }]) expect(versionsOf({ ...begun, answers }, [], [])).toEqual([]);
  });

  it("are one for a copy that nobody changed, with the answers that it began with", () => {
    const copy = { ...begun, answers: { Q1: "social" } };
    expect(versionsOf(copy, [], [])).toMatchObject([{ number: 1, said: { Q1: "social" }, by: "Anna", isStart: true }]);
    const changed = versionsOf({ ...begun, answers: { Q1: "safety" } }, [change(5, "Q1", "social", "safety")], []);
    expect(changed.map(({ said }) => said)).toEqual([{ Q1: "social" }, { Q1: "safety" }]);
  });

  it("end with an advice, and an advice on the same answers is another", () => {
    const changes = [change(1, "Q1", "", "social"), change(3, "Q1", "social", "safety")];
    const versions = versionsOf({ ...begun, answers: { Q1: "safety" } }, changes, [advice(4, "M02"), advice(2, "M01")]);
    expect(versions.map(({ said, advice }) => [said, advice?.items])).toEqual([
      [{ Q1: "social" }, ["M01"]],
      [{ Q1: "safety" }, ["M02"]],
    ]);
    expect(versionsOf({ ...begun, answers: { Q1: "safety" } }, changes, [advice(4), advice(5)])).toHaveLength(2);
    expect(changesIn(versions, 1)).toEqual([{ key: "Q1", before: {}, after: { Q1: "social" } }]);
    expect(changesIn(versions, 2)).toEqual([{ key: "Q1", before: { Q1: "social" }, after: { Q1: "safety" } }]);
  });

  it("count what one person fills in within an hour as one, and another person or day as the next", () => {
    const changes = [
      change(1, "Q1", "", "social"),
      change(60, "Q7", "", "under50"),
      change(121, "Q8", "", "street"),
      change(122, "Q8", "street", "town", { changedBy: "Bart" }),
      change(123, "urgency1", "", "yes", { changedBy: "Bart" }),
    ];
    const now = {
      ...begun,
      checks: { urgency1: "yes" as const },
      answers: { Q1: "social", Q7: "under50", Q8: "town" },
    };
    expect(versionsOf(now, changes, []).map(({ at, by, said }) => [at, by, Object.keys(said).length])).toEqual([
      [minute(60), "Anna", 2],
      [minute(121), "Anna", 3],
      [minute(123), "Bart", 4],
    ]);
  });

  it("keep what was there before answers were put back, and what comes after it apart", () => {
    const putBackOf = 1;
    const changes = [
      change(1, "Q1", "", "social"),
      change(3, "Q1", "social", "safety"),
      change(4, "Q1", "safety", "social", { putBackOf }),
      change(5, "Q7", "", "under50"),
    ];
    const versions = versionsOf({ ...begun, answers: { Q1: "social", Q7: "under50" } }, changes, [advice(2, "M01")]);
    expect(versions.map(({ said, putBackOf }) => [said, putBackOf])).toEqual([
      [{ Q1: "social" }, undefined],
      [{ Q1: "safety" }, undefined],
      [{ Q1: "social" }, putBackOf],
      [{ Q1: "social", Q7: "under50" }, undefined],
    ]);
    expect(advisedBefore(versions, 4)?.number).toBe(1);
    expect(advisedBefore(versions, 1)).toBeUndefined();
  });

  it("have the same advice when the same combination is best, in any order", () => {
    expect(isSameAdvice(advice(1, "M01", "T02"), advice(2, "T02", "M01"))).toBe(true);
    expect(isSameAdvice(advice(1, "M01"), advice(2, "M01", "T02"))).toBe(false);
    expect(isSameAdvice(advice(1), advice(2))).toBe(true);
  });
});
