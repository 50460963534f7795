import type { AnswerControl, Typed, TypedProblem } from "@brink/decision-guide";
import { readTyped } from "@brink/decision-guide";
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

function refusalOf({ field, code, limit }: TypedProblem): FieldRefusal {
  const key = keys[code];
  if (limit === undefined) return { field, key };
  return { field, key, params: code === "tooSmall" ? { min: limit } : { max: limit } };
}
