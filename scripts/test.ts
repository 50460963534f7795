/**
 * `npm test`: libraries, rooms on a real PostgreSQL, journeys in a real Chromium. Words after it choose files, as in
 * `npm test -- budgeting`. Ends with one plain line, `N passed, N failed`, and a status of 1 when anything failed, the
 * runner itself broke, or there was nothing to run.
 */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { closingLine, readCounts } from "./test-counts.ts";

const root = join(import.meta.dirname, "..");
const resultsFile = join(root, ".brink", "test-results.json");

mkdirSync(join(root, ".brink"), { recursive: true });
rmSync(resultsFile, { force: true });
const status = await runVitest(process.argv.slice(2));
const counts = readCounts(resultsFile, status);
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

/** Shows progress as it goes, and leaves the results as JSON; the status is null when it was killed. */
function runVitest(words: readonly string[]): Promise<number | null> {
  const reporters = [
    "--reporter=default",
    "--reporter=scripts/second-try.ts",
    "--reporter=json",
    `--outputFile.json=${resultsFile}`,
  ];
  const program = join(root, "node_modules", "vitest", "vitest.mjs");
  const child = spawn(process.execPath, [program, "run", ...reporters, ...words], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.once("error", () => {
      done(null);
    });
    child.once("exit", done);
  });
}
