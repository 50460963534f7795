/**
 * `npm run -s guide -- situation.json`: the advice for a situation, as JSON on standard output and nothing else there.
 *   --score M01,M60     one scored set instead
 *   --sets sets.json    an array of scored sets, for an array of arrays of ids
 * What is wrong is one sentence on standard error, with status 1. Keys of the situation: see docs/decision-guide.md.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CatalogueItem, Situation } from "@brink/decision-guide";
import { parseSituation } from "@brink/decision-guide";
import { readContent } from "../app/src/rooms/choose/content/guide-content.ts";
import { adviceJson, scoredJson } from "./guide/answers.ts";
import { situationWords } from "./guide/words.ts";

const USAGE = "Usage: npm run -s guide -- situation.json [--score M01,M60 | --sets sets.json]";

/** Something the person who typed the command can put right. */
class Wrong extends Error {}

try {
  const { file, ids, setsFile } = readArguments();
  const situation = readSituation(file);
  const { catalogue } = readContent({ path: join(import.meta.dirname, "..", "content") });
  process.stdout.write(
    `${JSON.stringify(answer(catalogue, situation, ids, setsFile), null, setsFile === undefined ? 2 : 0)}\n`,
  );
} catch (error) {
  if (!(error instanceof Wrong)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function answer(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  ids: readonly string[] | undefined,
  setsFile: string | undefined,
): unknown {
  const scored = (set: readonly string[]): unknown => {
    const result = scoredJson(catalogue, situation, set);
    if (!result.ok) throw new Wrong(`${set.join(",")}: ${result.problem}`);
    return result.value;
  };
  if (ids !== undefined) return scored(ids);
  if (setsFile !== undefined) return readSets(setsFile).map(scored);
  return adviceJson(catalogue, situation, () => performance.now());
}

function readArguments(): { readonly file: string; readonly ids?: readonly string[]; readonly setsFile?: string } {
  const { values, positionals } = parsedArguments();
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || (values.score !== undefined && values.sets !== undefined)) {
    throw new Wrong(USAGE);
  }
  if (values.score !== undefined) return { file, ids: values.score.split(",").map((id) => id.trim()) };
  return values.sets === undefined ? { file } : { file, setsFile: values.sets };
}

function parsedArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { score: { type: "string" }, sets: { type: "string" } } });
  } catch (error) {
    throw new Wrong(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

function readJson(file: string): unknown {
  let words: string;
  try {
    words = readFileSync(file, "utf8");
  } catch {
    throw new Wrong(`Cannot read ${file}: give the path of a JSON file.`);
  }
  try {
    return JSON.parse(words);
  } catch (error) {
    throw new Wrong(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readSituation(file: string): Situation {
  const parsed = parseSituation(readJson(file));
  if (!parsed.ok) throw new Wrong(`${file}: ${parsed.refusal.map(situationWords).join(" ")}`);
  if (parsed.ignoredKeys.length > 0) console.error(`${file}: nothing is done with ${parsed.ignoredKeys.join(", ")}.`);
  return parsed.value;
}

function readSets(file: string): readonly (readonly string[])[] {
  const sets = readJson(file);
  if (!isListOf(sets, (set): set is readonly string[] => isListOf(set, (id) => typeof id === "string"))) {
    throw new Wrong(`${file}: expected an array of arrays of ids, such as [["M01","M60"]].`);
  }
  return sets;
}

function isListOf<T>(value: unknown, isMember: (member: unknown) => member is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isMember);
}
