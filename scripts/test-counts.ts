import { existsSync, readFileSync } from "node:fs";

export type TestCounts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The part we read of Vitest's JSON results (its JsonTestResults). */
type Results = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * What a run counts for. A file that could not be loaded counts as one failure, and so does a runner that crashed or found
 * an error outside every test: nobody may read "0 failed" of a run that did not succeed.
 */
export function readCounts(resultsFile: string, exitStatus: number | null): TestCounts {
  const results = readResults(resultsFile);
  if (results === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = results.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const counted = results.numFailedTests + brokenFiles;
  const failed = counted === 0 && exitStatus !== 0 ? 1 : counted;
  return { passed: results.numPassedTests, failed, skipped: results.numPendingTests + results.numTodoTests };
}

export function closingLine({ passed, failed, skipped }: TestCounts): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line;
}

function readResults(path: string): Results | undefined {
  if (!existsSync(path)) return undefined;
  try {
    // @NOTE Vitest wrote it; a file cut off by a crash does not parse.
    return JSON.parse(readFileSync(path, "utf8")) as Results;
  } catch {
    return undefined;
  }
}
