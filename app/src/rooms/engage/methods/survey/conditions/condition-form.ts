import type { FieldRefusal } from "../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../kernel/result.ts";
import type { Fields } from "../../../../../platform/define/method.ts";
import { oneField } from "../../../../../platform/define/method.ts";
import type { Question } from "../domain.ts";
import { typedNumber } from "../kinds/number/brackets.ts";
import { kindOf } from "../kinds/kind-of.ts";
import type { Comparison, Condition } from "./condition.ts";
import type { AnswerRange } from "./possible.ts";

/** The controls with which staff compare one earlier question. */
export function controlNames(code: string) {
  const is = `if_${code}`;
  return { is, choices: `${is}_choices`, lowest: `${is}_lowest`, highest: `${is}_highest` } as const;
}

/** How choices can be compared, the commonest first; all of several only where several can be given. */
export function waysFor(range: AnswerRange): readonly Comparison["is"][] {
  if (range.of !== "choices") return ["answered", "skipped"];
  return ["anyOf", ...(range.most > 1 ? (["allOf"] as const) : []), "noneOf", "answered", "skipped"];
}

/** A condition from the form of staff; nothing filled in is none. Each earlier question is compared once at most. */
export function parseCondition(
  fields: Fields,
  before: readonly Question[],
): Result<Condition | undefined, readonly FieldRefusal[]> {
  const joined = oneField(fields, "joined") === "any" ? "any" : "all";
  const known = before.flatMap(({ code }) => Object.values(controlNames(code)));
  if (Object.keys(fields).some((name) => name.startsWith("if_") && !known.includes(name)))
    return refused([{ field: "joined", key: "survey.staff.field.condition" }]);
  const parts = before.map((question) => parseComparison(fields, question));
  const problems = parts.flatMap((part) => (part.ok ? [] : part.refusal));
  if (problems.length > 0) return refused(problems);
  const comparisons = parts.flatMap((part) => (part.ok && part.value ? [part.value] : []));
  return ok(comparisons.length === 0 ? undefined : { joined, comparisons });
}

type Parsed = Result<Comparison | undefined, readonly FieldRefusal[]>;

function parseComparison(fields: Fields, question: Question): Parsed {
  const { code } = question;
  const names = controlNames(code);
  const range = kindOf(question).range(question);
  const is = oneField(fields, names.is);
  if (is === "answered" || is === "skipped") return ok({ code, is });
  if (is !== "" && !waysFor(range).some((way) => way === is))
    return refused([{ field: names.is, key: "platform.field.choose" }]);
  if (range.of === "choices") return parseChosen(fields, question, range.choices);
  return range.of === "numbers" ? parseEnds(fields, code) : ok(undefined);
}

function parseChosen(fields: Fields, { code }: Question, known: readonly string[]): Parsed {
  const names = controlNames(code);
  const typed = oneField(fields, names.is);
  const is = typed === "allOf" || typed === "noneOf" ? typed : "anyOf";
  const choices = [...new Set(fields[names.choices])].filter((choice) => choice !== "");
  if (choices.some((choice) => !known.includes(choice)))
    return refused([{ field: names.choices, key: "survey.staff.field.condition" }]);
  if (choices.length > 0) return ok({ code, is, choices });
  return is === "anyOf"
    ? ok(undefined)
    : refused([{ field: names.choices, key: "survey.staff.field.conditionChoices" }]);
}

function parseEnds(fields: Fields, code: string): Parsed {
  const names = controlNames(code);
  const ends = (["lowest", "highest"] as const).flatMap((end) => {
    const typed = oneField(fields, names[end]).trim();
    return typed === "" ? [] : [{ end, field: names[end], value: typedNumber(typed, true) }];
  });
  const wrong = ends.filter(({ value }) => value === undefined);
  if (wrong.length > 0) return refused(wrong.map(({ field }) => ({ field, key: "survey.number.wrong" })));
  const between: { lowest?: number; highest?: number } = {};
  for (const { end, value } of ends) if (value !== undefined) between[end] = value;
  const { lowest = -Infinity, highest = Infinity } = between;
  if (lowest > highest) return refused([{ field: names.highest, key: "survey.staff.field.conditionEnds" }]);
  return ok(ends.length === 0 ? undefined : { code, is: "between", ...between });
}
