import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JudgedOutcome, ScanAnswer, ScanAnswers } from "./judge-scan.ts";
import { bestScanLeft, judgeScan, mayGoOn, SCAN_ANSWERS } from "./judge-scan.ts";
import { CHECK_IDS } from "./quick-scan.ts";

/** All 36 checks with one answer, and some otherwise. */
function checks(all: ScanAnswer, over: ScanAnswers = {}): ScanAnswers {
  return { ...Object.fromEntries(CHECK_IDS.map((check) => [check, all])), ...over };
}

describe("the QuickScan with 'weet ik niet'", () => {
  it("gives no outcome as long as a check is open", () => {
    const { feedback6: _open, ...rest } = checks("yes");
    expect(judgeScan(rest)).toEqual({ complete: false, unanswered: ["feedback6"] });
    expect(mayGoOn(judgeScan(rest))).toBe(false);
  });

  it("counts what nobody knows as no, and makes it a to-do", () => {
    const judged = judgeScan(checks("yes", { means3: "unknown" }));
    if (!judged.complete) throw new Error("It is complete.");
    expect(judged.scan.scores.means).toBeCloseTo(10 / 12);
    expect(judged.scan.todos.map(({ check }) => check)).toEqual(["means3"]);
    expect(judged.scan.outcome).toBe("go");
  });

  it("first wants to know whether there is anything to choose", () => {
    const judged = judgeScan(checks("yes", { room1: "unknown" }));
    expect(judged.complete && judged.scan.outcome).toBe("findOut");
    expect(mayGoOn(judged)).toBe(false);
  });

  it("only informs when there is nothing to choose, whatever else is unknown", () => {
    const judged = judgeScan(checks("unknown", { room1: "no" }));
    expect(judged.complete && judged.scan.outcome).toBe("informOnly");
  });

  it("goes on with a repair list when a theme is weak", () => {
    const judged = judgeScan(checks("yes", { means1: "no", means2: "no", means3: "no", means4: "no" }));
    expect(judged.complete && judged.scan.outcome).toBe("repairFirst");
    expect(mayGoOn(judged)).toBe(true);
  });
});

describe("a QuickScan with checks still open", () => {
  const fromTheWorst: readonly JudgedOutcome[] = ["informOnly", "stop", "findOut", "repairFirst", "go"];
  const answered = fc.constantFrom<ScanAnswer>(...SCAN_ANSWERS);

  it("may still become go while nothing is answered, and says how many checks are open", () => {
    expect(bestScanLeft({})).toMatchObject({ open: 36, scan: { outcome: "go", findings: [] } });
    expect(bestScanLeft({ room1: "no" })).toMatchObject({
      ...{ open: 35, scan: { outcome: "informOnly", findings: [{ code: "nothingToChoose" }] } },
    });
    expect(bestScanLeft({ room1: "unknown" }).scan.outcome).toBe("findOut");
  });

  it("is judged as the whole scan once none is open", () => {
    const all = fc.record(Object.fromEntries(CHECK_IDS.map((check) => [check, answered])));
    fc.assert(
      fc.property(all, (answers) => {
        expect({ complete: true, scan: bestScanLeft(answers).scan }).toEqual(judgeScan(answers));
      }),
    );
  });

  it("never comes out better than was said, whatever the rest turns out to be", () => {
    const all = fc.record(Object.fromEntries(CHECK_IDS.map((check) => [check, answered])));
    fc.assert(
      fc.property(all, fc.subarray([...CHECK_IDS]), (answers, given) => {
        const part = Object.fromEntries(given.map((check) => [check, answers[check]]));
        const judged = judgeScan(answers);
        const place = (outcome: JudgedOutcome) => fromTheWorst.indexOf(outcome);
        if (!judged.complete) throw new Error("It is complete.");
        expect(place(judged.scan.outcome)).toBeLessThanOrEqual(place(bestScanLeft(part).scan.outcome));
      }),
    );
  });
});
