import { PHASES, TARGET_GROUPS } from "../catalogue/catalogue-item.ts";
import { GOALS, LEVELS } from "../catalogue/goals.ts";
import type { Situation } from "./situation.ts";
import { DEFAULT_COVERAGE_TARGET_SHARE, DEFAULT_SCALE_RATIO } from "./situation.ts";

/** Keys of a situation as the test vectors of domain 02 §2.8 write them. */
export const SITUATION_KEYS = [
  "level",
  "room",
  "phases",
  "budget",
  "hours",
  "weeks",
  "delib",
  "repr",
  "heat",
  "priority",
  "coverage_target",
  "scale",
  "dpia",
  "goals",
] as const;
export type SituationKey = (typeof SITUATION_KEYS)[number];

/** Why a situation is refused. Closed: every reader can map it to words. */
export type SituationProblem =
  | { readonly code: "notAnObject"; readonly key?: "priority" }
  | { readonly code: "missing"; readonly key: SituationKey }
  | { readonly code: "notANumber"; readonly key: SituationKey }
  | { readonly code: "notWhole"; readonly key: SituationKey }
  | { readonly code: "outOfRange"; readonly key: SituationKey; readonly min: number; readonly max: number }
  | { readonly code: "notTrueOrFalse"; readonly key: SituationKey }
  | { readonly code: "notAList"; readonly key: SituationKey }
  | { readonly code: "empty"; readonly key: SituationKey }
  | { readonly code: "unknownValue"; readonly key: SituationKey; readonly value: string };

/** The situation with the keys that meant nothing, or every problem at once. */
export type ParsedSituation =
  | { readonly ok: true; readonly value: Situation; readonly ignoredKeys: readonly string[] }
  | { readonly ok: false; readonly refusal: readonly SituationProblem[] };

type Keys = Readonly<Record<string, unknown>>;
type Range = { readonly min: number; readonly max: number; readonly whole?: boolean; readonly fallback?: number };

const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Reads a situation with the short keys of the test vectors (`level`, `room`, `phases`, `budget`, …). Nothing is
 * guessed: a missing or impossible value is refused, every problem is reported at once. Keys that mean nothing here
 * are named in `ignoredKeys`.
 */
export function parseSituation(input: unknown): ParsedSituation {
  if (!isKeys(input)) return { ok: false, refusal: [{ code: "notAnObject" }] };
  const problems: SituationProblem[] = [];
  const number = (key: SituationKey, range: Range): number => readNumber(input, key, range, problems);
  const goals = readList(input, "goals", GOALS, problems);
  const value: Situation = {
    level: readLevel(input, problems),
    room: number("room", { min: 0, max: 6, whole: true }),
    phases: readList(input, "phases", PHASES, problems) ?? refuse(problems, { code: "missing", key: "phases" }, []),
    budgetEur: number("budget", { min: 0, max: MOST }),
    staffHours: number("hours", { min: 0, max: MOST }),
    weeks: number("weeks", { min: 0, max: MOST }),
    deliberationNeed: number("delib", { min: 0, max: 4 }),
    representativenessNeed: number("repr", { min: 0, max: 4 }),
    heat: number("heat", { min: 0, max: 2 }),
    priority: readPriority(input, problems),
    coverageTargetShare: number("coverage_target", { min: 0.01, max: 1, fallback: DEFAULT_COVERAGE_TARGET_SHARE }),
    scaleRatio: number("scale", { min: 0.01, max: 1000, fallback: DEFAULT_SCALE_RATIO }),
    dpiaDone: readFlag(input, "dpia", problems),
    ...(goals === undefined ? {} : { goals }),
  };
  if (problems.length > 0) return { ok: false, refusal: problems };
  const known: readonly string[] = SITUATION_KEYS;
  return { ok: true, value, ignoredKeys: Object.keys(input).filter((key) => !known.includes(key)) };
}

function isKeys(input: unknown): input is Keys {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

function refuse<T>(problems: SituationProblem[], problem: SituationProblem, instead: T): T {
  problems.push(problem);
  return instead;
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function readLevel(input: Keys, problems: SituationProblem[]): Situation["level"] {
  const given = readNumber(input, "level", { min: 1, max: 6, whole: true }, problems);
  return LEVELS.find((level) => level === given) ?? 1;
}

function readNumber(input: Keys, key: SituationKey, range: Range, problems: SituationProblem[]): number {
  const value = input[key];
  if (isAbsent(value)) return range.fallback ?? refuse(problems, { code: "missing", key }, range.min);
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return refuse(problems, { code: "notANumber", key }, range.min);
  }
  const { min, max } = range;
  if (value < min || value > max) return refuse(problems, { code: "outOfRange", key, min, max }, min);
  if (range.whole === true && !Number.isInteger(value)) return refuse(problems, { code: "notWhole", key }, min);
  return value;
}

function readFlag(input: Keys, key: SituationKey, problems: SituationProblem[]): boolean {
  const value = input[key];
  if (isAbsent(value)) return false;
  return typeof value === "boolean" ? value : refuse(problems, { code: "notTrueOrFalse", key }, false);
}

/** A list of known words, each kept once; undefined when the key is absent. */
function readList<T extends string>(
  input: Keys,
  key: "phases" | "goals",
  allowed: readonly T[],
  problems: SituationProblem[],
): readonly T[] | undefined {
  const given: unknown = input[key];
  if (isAbsent(given)) return undefined;
  if (!Array.isArray(given)) return refuse(problems, { code: "notAList", key }, []);
  if (given.length === 0) return key === "goals" ? undefined : refuse(problems, { code: "empty", key }, []);
  const words = new Set<T>();
  for (const value of given as readonly unknown[]) {
    const word = allowed.find((candidate) => candidate === value);
    if (word === undefined) problems.push({ code: "unknownValue", key, value: shown(value) });
    else words.add(word);
  }
  return [...words];
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function readPriority(input: Keys, problems: SituationProblem[]): Situation["priority"] {
  const given = input["priority"];
  if (isAbsent(given)) return refuse(problems, { code: "missing", key: "priority" }, {});
  if (!isKeys(given)) return refuse(problems, { code: "notAnObject", key: "priority" }, {});
  const priority: Partial<Record<(typeof TARGET_GROUPS)[number], number>> = {};
  for (const [name, weight] of Object.entries(given)) {
    const group = TARGET_GROUPS.find((candidate) => candidate === name);
    if (group === undefined) problems.push({ code: "unknownValue", key: "priority", value: name });
    else if (typeof weight !== "number" || !Number.isFinite(weight))
      problems.push({ code: "notANumber", key: "priority" });
    else if (weight < 1 || weight > 3) problems.push({ code: "outOfRange", key: "priority", min: 1, max: 3 });
    else priority[group] = weight;
  }
  if (Object.keys(given).length === 0) problems.push({ code: "empty", key: "priority" });
  return priority;
}
