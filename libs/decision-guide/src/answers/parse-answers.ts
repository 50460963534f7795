import { COMPETENCES, PHASES, TARGET_GROUPS } from "../catalogue/catalogue-item.ts";
import type { Answers, DontKnow, Option, WarningAnswers } from "./answers.ts";
import { DONT_KNOW, MOST_GOALS, OPTIONS } from "./answers.ts";
import { dayNumber } from "./day-number.ts";
import { HEAVIEST_WEIGHT } from "./situation-table.ts";

/** The 24 questions and the two answers that stand beside them. */
export const ANSWER_KEYS = [
  ...(["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9", "Q10", "Q11", "Q12"] as const),
  ...(["Q13", "Q14", "Q15", "Q16", "Q17", "Q18", "Q19", "Q20", "Q21", "Q22", "Q23", "Q24"] as const),
  "decisionDate",
  "dpiaDone",
] as const;
export type AnswerKey = (typeof ANSWER_KEYS)[number];

/** Why answers are refused. */
export type AnswerProblem =
  | { readonly code: "notAnObject" }
  | { readonly code: "missing"; readonly question: AnswerKey }
  | { readonly code: "unknownOption"; readonly question: AnswerKey; readonly value: string }
  | { readonly code: "notAList"; readonly question: AnswerKey }
  | { readonly code: "tooMany"; readonly question: AnswerKey; readonly most: number }
  | { readonly code: "notANumber"; readonly question: AnswerKey }
  | { readonly code: "outOfRange"; readonly question: AnswerKey; readonly min: number; readonly max: number }
  | { readonly code: "notADate"; readonly question: AnswerKey };

/** The answers, or every problem at once. */
export type ParsedAnswers =
  { readonly ok: true; readonly value: Answers } | { readonly ok: false; readonly refusal: readonly AnswerProblem[] };

type Keys = Readonly<Record<string, unknown>>;
type OptionKey = keyof typeof OPTIONS;
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Reads stored or posted answers. A question that may be unknown and is left open counts as "don't know"; the others
 * (Q1, Q2, Q4, Q9, Q24) must be answered, because nothing can be said without them.
 */
export function parseAnswers(input: unknown): ParsedAnswers {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { ok: false, refusal: [{ code: "notAnObject" }] };
  }
  // @NOTE a non-null object that is no array can be read by string keys; every value is checked below.
  const keys = input as Keys;
  const problems: AnswerProblem[] = [];
  const value: Answers = { ...scored(keys, problems), ...warned(keys, problems) };
  return problems.length > 0 ? { ok: false, refusal: problems } : { ok: true, value };
}

function scored(keys: Keys, problems: AnswerProblem[]): Omit<Answers, keyof WarningAnswers> {
  return {
    Q1: option(keys, "Q1", problems),
    Q2: list(keys, "Q2", OPTIONS.Q2, problems, MOST_GOALS, true),
    Q3: optionOrUnknown(keys, "Q3", problems),
    Q4: list(keys, "Q4", PHASES, problems, PHASES.length, true),
    Q7: optionOrUnknown(keys, "Q7", problems),
    Q9: weights(keys, problems),
    Q10: isOpen(keys["Q10"]) ? DONT_KNOW : list(keys, "Q10", TARGET_GROUPS, problems),
    Q11: optionOrUnknown(keys, "Q11", problems),
    Q12: optionOrUnknown(keys, "Q12", problems),
    Q13: optionOrUnknown(keys, "Q13", problems),
    Q15: figure(keys, "Q15", 0, problems),
    Q16: figure(keys, "Q16", 0, problems),
    Q17: figure(keys, "Q17", 1, problems),
  };
}

function warned(keys: Keys, problems: AnswerProblem[]): WarningAnswers {
  return {
    Q5: optionOrUnknown(keys, "Q5", problems),
    decisionDate: date(keys, problems),
    Q6: optionOrUnknown(keys, "Q6", problems),
    Q8: optionOrUnknown(keys, "Q8", problems),
    Q14: optionOrUnknown(keys, "Q14", problems),
    Q18: list(keys, "Q18", COMPETENCES, problems),
    Q19: ids(keys, problems),
    Q20: optionOrUnknown(keys, "Q20", problems),
    Q21: optionOrUnknown(keys, "Q21", problems),
    dpiaDone: keys["dpiaDone"] === true,
    Q22: optionOrUnknown(keys, "Q22", problems),
    Q23: optionOrUnknown(keys, "Q23", problems),
    Q24: option(keys, "Q24", problems),
  };
}

function isOpen(value: unknown): boolean {
  return value === undefined || value === null || value === "" || value === DONT_KNOW;
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function option<Q extends OptionKey>(keys: Keys, question: Q, problems: AnswerProblem[]): Option<Q> {
  // @NOTE OPTIONS[Q] is the list that Option<Q> is made of; TypeScript does not follow the index.
  const codes = OPTIONS[question] as readonly Option<Q>[];
  const value = keys[question];
  const found = codes.find((code) => code === value);
  if (found !== undefined) return found;
  problems.push(
    isOpen(value) ? { code: "missing", question } : { code: "unknownOption", question, value: shown(value) },
  );
  // @NOTE never read: with a problem noted, parseAnswers refuses.
  return codes[0] as Option<Q>;
}

function optionOrUnknown<Q extends OptionKey>(
  keys: Keys,
  question: Q,
  problems: AnswerProblem[],
): Option<Q> | DontKnow {
  return isOpen(keys[question]) ? DONT_KNOW : option(keys, question, problems);
}

function list<T extends string>(
  keys: Keys,
  question: AnswerKey,
  allowed: readonly T[],
  problems: AnswerProblem[],
  most: number = allowed.length,
  required = false,
): readonly T[] {
  const given: unknown = keys[question] ?? [];
  if (!Array.isArray(given)) {
    problems.push({ code: "notAList", question });
    return [];
  }
  const values = given as readonly unknown[];
  const strangers = values.filter((value) => !allowed.some((code) => code === value));
  problems.push(...strangers.map((value) => ({ code: "unknownOption" as const, question, value: shown(value) })));
  const chosen = allowed.filter((code) => values.includes(code));
  if (required && values.length === 0) problems.push({ code: "missing", question });
  if (chosen.length > most) problems.push({ code: "tooMany", question, most });
  return chosen;
}

function ids(keys: Keys, problems: AnswerProblem[]): readonly string[] {
  const given: unknown = keys["Q19"] ?? [];
  if (Array.isArray(given)) return (given as readonly unknown[]).filter((value) => typeof value === "string");
  problems.push({ code: "notAList", question: "Q19" });
  return [];
}

function figure(
  keys: Keys,
  question: "Q15" | "Q16" | "Q17",
  min: number,
  problems: AnswerProblem[],
): number | DontKnow {
  const value = keys[question];
  if (isOpen(value)) return DONT_KNOW;
  if (typeof value !== "number" || !Number.isFinite(value)) problems.push({ code: "notANumber", question });
  else if (value < min || value > MOST) problems.push({ code: "outOfRange", question, min, max: MOST });
  else return value;
  return min;
}

function weights(keys: Keys, problems: AnswerProblem[]): Answers["Q9"] {
  const given = keys["Q9"];
  if (typeof given !== "object" || given === null || Object.keys(given).length === 0) {
    problems.push({ code: "missing", question: "Q9" });
    return {};
  }
  const range = { min: 1, max: HEAVIEST_WEIGHT };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, weight]: [string, unknown]) => {
      const group = TARGET_GROUPS.find((candidate) => candidate === name);
      if (group === undefined) problems.push({ code: "unknownOption", question: "Q9", value: name });
      else if (typeof weight !== "number" || !Number.isInteger(weight))
        problems.push({ code: "notANumber", question: "Q9" });
      else if (weight < range.min || weight > range.max)
        problems.push({ code: "outOfRange", question: "Q9", ...range });
      else return [[group, weight] as const];
      return [];
    }),
  );
}

function date(keys: Keys, problems: AnswerProblem[]): string | undefined {
  const value = keys["decisionDate"];
  if (isOpen(value)) return undefined;
  if (typeof value === "string" && dayNumber(value) !== undefined) return value;
  problems.push({ code: "notADate", question: "decisionDate" });
  return undefined;
}
