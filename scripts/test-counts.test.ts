import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { closingLine, readCounts } from "./test-counts.ts";

const folder = mkdtempSync(join(tmpdir(), "brink-counts-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function counts(results: unknown, exitStatus: number | null): ReturnType<typeof readCounts> {
  const path = join(folder, "results.json");
  writeFileSync(path, typeof results === "string" ? results : JSON.stringify(results));
  return readCounts(path, exitStatus);
}

const clean = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

test("a runner that left no results has failed", () => {
  expect(readCounts(join(folder, "nowhere.json"), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("results that were cut off have failed", () => {
  expect(counts('{"numPassedTests": 3, "num', null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a run that ended badly without a failed test has failed once", () => {
  expect(counts(clean, 1).failed).toBe(1);
  expect(counts(clean, null).failed).toBe(1);
});

test("a file that could not be loaded counts as one failure, and its failed tests are not counted twice", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
  ];
  expect(counts({ ...clean, numFailedTests: 1, testResults }, 1).failed).toBe(2);
});

test("the closing line is plain, and names what was skipped only when something was", () => {
  expect(closingLine(counts(clean, 0))).toBe("3 passed, 0 failed");
  expect(closingLine(counts({ ...clean, numPendingTests: 1, numTodoTests: 1 }, 0))).toBe(
    "3 passed, 0 failed, 2 skipped",
  );
});
