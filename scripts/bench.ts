/**
 * `npm run bench`: what Brink promises about speed and weight, each against a yardstick in the same run. Words after it
 * choose parts, as in `npm run bench -- pages weights`; `--quick` takes short rounds; `--write` keeps the outcome in
 * docs/evidence. Ends with a status of 1 when a promise is not kept.
 */
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../app/src/platform/config/package-root.ts";
import { benchAdvice } from "./bench/advice.ts";
import { benchContributions } from "./bench/contributions.ts";
import { benchEverythingElse } from "./bench/everything-else.ts";
import { benchExports } from "./bench/exports.ts";
import type { Findings } from "./bench/figure.ts";
import { describeFindings, isKept } from "./bench/figure.ts";
import { benchMany } from "./bench/many.ts";
import { benchPages } from "./bench/pages.ts";
import { benchThemes } from "./bench/themes.ts";
import { measureStart } from "./bench/second-start.ts";
import type { Town } from "./bench/town.ts";
import { startTown } from "./bench/town.ts";
import { measureWeights } from "./bench/weights.ts";

const words = process.argv.slice(2);
const isQuick = words.includes("--quick");
const pace = isQuick ? { rounds: 2, seconds: 1.5 } : { rounds: 5, seconds: 4 };
const chosen = words.filter((word) => !word.startsWith("--"));

const inTown: Readonly<Record<string, (town: Town) => Promise<Findings>>> = {
  weights: measureWeights,
  pages: (town) => benchPages(town, pace),
  contributions: (town) => benchContributions(town, pace),
};
const alone: Readonly<Record<string, () => Promise<Findings>>> = {
  // Not in the town to which hundreds of thousands of contributions were sent just before: ten thousand is what is promised.
  many: () => inNewTown(benchMany),
  else: () => inNewTown(benchEverythingElse),
  advice: benchAdvice,
  exports: benchExports,
  themes: benchThemes,
  start: () => measureStart(isQuick ? 1 : 5),
};

const unknown = chosen.filter((word) => !(word in inTown) && !(word in alone));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(", ")}: choose of ${Object.keys({ ...inTown, ...alone }).join(", ")}.`,
  );
  process.exit(1);
}

const all = [...(await findingsInTown()), ...(await findingsAlone())];
if (words.includes("--write")) keep(all);
const missed = all.filter((found) => !isKept(found));
console.log(
  missed.length === 0 ? "Every promise was kept." : `Not kept: ${missed.map(({ title }) => title).join("; ")}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

function isChosen([name]: [string, unknown]): boolean {
  return chosen.length === 0 || chosen.includes(name);
}

/** One Brink for these parts: as in life, it has done other things before. */
async function findingsInTown(): Promise<readonly Findings[]> {
  const parts = Object.entries(inTown).filter(isChosen);
  if (parts.length === 0) return [];
  return inNewTown(async (town) => {
    const found: Findings[] = [];
    for (const [, measure] of parts) found.push(shown(await measure(town)));
    return found;
  });
}

async function inNewTown<T>(measure: (town: Town) => Promise<T>): Promise<T> {
  const town = await startTown();
  try {
    return await measure(town);
  } finally {
    await town.brink.stop();
  }
}

async function findingsAlone(): Promise<readonly Findings[]> {
  const found: Findings[] = [];
  for (const [, measure] of Object.entries(alone).filter(isChosen)) found.push(shown(await measure()));
  return found;
}

function shown(found: Findings): Findings {
  console.log(`${describeFindings(found)}\n`);
  return found;
}

function keep(found: readonly Findings[]): void {
  const day = new Date().toISOString().slice(0, 10);
  const path = join(packageRoot(), "docs", "evidence", `bench-${day}.md`);
  const rounds = `${pace.rounds} rounds of ${pace.seconds} s, Brink and its yardstick in turn; median, with minimum and maximum.`;
  const head = `# Measured on ${day}\n\nBy \`npm run bench -- --write\`. ${machine()} ${rounds}`;
  writeFileSync(path, `${[head, ...found.map(describeFindings)].join("\n\n")}\n`);
  console.log(`Written to ${path}.`);
}

function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? "an unknown processor";
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node} on ${process.platform}-${process.arch}, ${cpus().length} × ${processor}, ${memoryGb} GB.`;
}
