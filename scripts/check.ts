/** `npm run check`: types, lint, formatting, import rules, dead code. Each runs; the end says which failed. */
import { spawnSync } from "node:child_process";

const checks: readonly { name: string; command: readonly string[] }[] = [
  { name: "types", command: ["node_modules/typescript-7/bin/tsc", "-p", "."] },
  {
    name: "lint",
    command: [
      "node_modules/eslint/bin/eslint.js",
      "--max-warnings=0",
      "--cache",
      "--cache-location",
      "node_modules/.cache/eslint/",
      ".",
    ],
  },
  { name: "formatting", command: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."] },
  {
    name: "import rules",
    command: [
      "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
      "--config",
      ".dependency-cruiser.cjs",
      "app",
      "libs",
    ],
  },
  { name: "dead code", command: ["node_modules/knip/bin/knip.js", "--no-progress"] },
];

const failed = checks.filter(({ name, command }) => {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  return status !== 0;
});

if (failed.length > 0) {
  console.log(`Check failed: ${failed.map((check) => check.name).join(", ")}.`);
  process.exit(1);
}
console.log("Check passed.");
