import { describe, expect, test } from "vitest";
import type { CheckAnswer, CheckAnswers, CheckId, QuickScan, Theme } from "./quick-scan.ts";
import { CHECK_IDS, quickScan, THEMES } from "./quick-scan.ts";

/** All checks yes, but for the changes; a theme with six letters (y, p, n) sets its six checks. */
function scan(changes: Partial<Record<Theme, string>> = {}): QuickScan {
  const words: Readonly<Record<string, CheckAnswer>> = { y: "yes", p: "partly", n: "no" };
  const given = CHECK_IDS.map((check): [CheckId, CheckAnswer] => {
    const theme = THEMES.find((candidate) => check.startsWith(candidate));
    const letter = (theme === undefined ? undefined : changes[theme])?.[Number(check.slice(-1)) - 1];
    return [check, words[letter ?? "y"] ?? "yes"];
  });
  const answers: CheckAnswers = Object.fromEntries(given);
  const result = quickScan(answers);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe("a QuickScan", () => {
  test("has no outcome while checks are open, and names them", () => {
    expect(quickScan({})).toEqual({ ok: false, refusal: { code: "unanswered", checks: CHECK_IDS } });
    const allButOne = Object.fromEntries(CHECK_IDS.slice(1).map((check) => [check, "yes" as const]));
    expect(quickScan(allButOne)).toEqual({ ok: false, refusal: { code: "unanswered", checks: ["urgency1"] } });
  });

  test("asks 36 checks, six a theme", () => {
    expect(CHECK_IDS).toHaveLength(36);
    expect(new Set(CHECK_IDS).size).toBe(36);
  });

  test("scores each theme apart: yes 2, partly 1, no 0, out of 12", () => {
    const { scores } = scan({ urgency: "yppnyy", means: "nnnnnn" });
    expect(scores).toEqual({ urgency: 8 / 12, room: 1, audience: 1, organisation: 1, means: 0, feedback: 1 });
  });

  test.each([
    ["go", {}, []],
    ["go", { means: "yyynnn" }, []],
    ["repairFirst", { means: "yypnnn" }, ["weakTheme"]],
    ["stop", { urgency: "yynnnn" }, ["noUrgency", "weakTheme"]],
    ["repairFirst", { urgency: "yypnnn" }, ["weakTheme"]],
    ["informOnly", { room: "yynnnn" }, ["littleRoom", "weakTheme"]],
    ["informOnly", { room: "nyyyyy" }, ["nothingToChoose"]],
    ["repairFirst", { room: "ypynnn" }, ["weakTheme"]],
    [
      "informOnly",
      { room: "nnnnnn", urgency: "nnnnnn" },
      ["littleRoom", "nothingToChoose", "noUrgency", "weakTheme", "weakTheme"],
    ],
  ] as const)("ends in %s with %j", (outcome, changes, findings) => {
    const result = scan(changes);
    expect(result.outcome).toBe(outcome);
    expect(result.findings.map(({ code }) => code)).toEqual(findings);
  });

  test("makes a to-do of every no, also when it says go, and says which come first", () => {
    expect(scan({ audience: "yyyyyn", means: "nnnnyp" }).todos).toEqual([
      { check: "audience6", theme: "audience", first: false },
      { check: "means1", theme: "means", first: true },
      { check: "means2", theme: "means", first: true },
      { check: "means3", theme: "means", first: true },
      { check: "means4", theme: "means", first: true },
    ]);
    expect(scan({ audience: "yyyyyp" }).todos).toEqual([]);
  });
});
