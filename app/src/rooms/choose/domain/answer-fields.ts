import type { AnswerControl, CheckId, ScanAnswers, Typed, TypedProblem } from "@brink/decision-guide";
import { readTyped, SCAN_ANSWERS } from "@brink/decision-guide";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { GivenAnswers } from "./guide.ts";

export type ReadAnswers = { readonly answers: GivenAnswers; readonly errors: readonly FieldRefusal[] };

const keys: Readonly<Record<TypedProblem["code"], string>> = {
  choose: "platform.field.choose",
  unknownAndMore: "choose.field.unknownAndMore",
  tooMany: "platform.field.tooMany",
  wholeNumber: "platform.field.wholeNumber",
  tooSmall: "platform.field.tooSmall",
  tooBig: "platform.field.tooBig",
  date: "platform.field.date",
};

/** The answers of one page, as the library reads them in a browser too, with the words for what cannot be read. */
export function readAnswers(questions: readonly AnswerControl[], typed: Typed): ReadAnswers {
  const { answers, problems } = readTyped(questions, typed);
  return { answers, errors: problems.map(refusalOf) };
}

/** The answers to these checks, as far as given. */
export function readChecks(
  asked: readonly CheckId[],
  typed: Typed,
): { readonly checks: ScanAnswers; readonly errors: readonly FieldRefusal[] } {
  const given = asked.filter((check) => (typed[check]?.[0] ?? "") !== "");
  const read = given.map((check) => ({ check, answer: SCAN_ANSWERS.find((one) => one === typed[check]?.[0]) }));
  const known = read.flatMap(({ check, answer }) => (answer === undefined ? [] : [[check, answer] as const]));
  const errors = read.filter(({ answer }) => answer === undefined);
  return {
    checks: Object.fromEntries(known),
    errors: errors.map(({ check }) => ({ field: check, key: "platform.field.choose" })),
  };
}

function refusalOf({ field, code, limit }: TypedProblem): FieldRefusal {
  const key = keys[code];
  if (limit === undefined) return { field, key };
  return { field, key, params: code === "tooSmall" ? { min: limit } : { max: limit } };
}
