import { z } from "zod";
import type { FieldRefusal } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import * as field from "../../../../platform/define/fields.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import { oneField } from "../../../../platform/define/method.ts";
import { textsIn } from "../../localized-fields.ts";
import { parseCondition } from "./conditions/condition-form.ts";
import type { Question } from "./domain.ts";
import { lengths } from "./domain.ts";
import { isKind, kindOf } from "./kinds/kind-of.ts";
import { gap, hasGap } from "./recall.ts";

export const saveQuestionInput = z.object({
  activityId: field.id(),
  /** Absent for a new question. */
  code: z.string().max(10).optional(),
  kind: z.string({ error: "platform.field.choose" }).refine(isKind, "platform.field.choose"),
  fields: z.record(z.string().max(100), z.array(z.string().max(20_000))),
});
export const questionInput = z.object({ activityId: field.id(), code: z.string().max(10) });

type Draft = Omit<Question, "code">;

/**
 * A question from the form of staff: words in every language, what its kind asks besides, and a condition on the questions
 * `before` it.
 */
export function parseQuestion(
  kind: string,
  fields: Fields,
  before: readonly Question[],
): Result<Draft, readonly FieldRefusal[]> {
  const words = textsIn(fields, "words", lengths.question);
  const asks = kindOf({ kind }).isPart !== true;
  const why = textsIn(asks ? fields : {}, "why", lengths.why);
  const own = kindOf({ kind }).staff.parse(fields);
  const mayRequire = asks && kindOf({ kind }).isVoluntary !== true;
  const required = mayRequire && oneField(fields, "required") !== "";
  const condition = parseCondition(fields, before);
  const recalls = asks ? parseRecalls(fields, before) : ok(undefined);
  const problems = [words, own, why, condition, recalls].flatMap((part) => (part.ok ? [] : part.refusal));
  if (words.ok && (words.value["nl"] ?? "") === "")
    problems.push({ field: "words_nl", key: "platform.field.required" });
  if (why.ok && required && (why.value["nl"] ?? "") === "")
    problems.push({ field: "why_nl", key: "survey.staff.whyRequired" });
  if (!words.ok || !own.ok || !why.ok || !condition.ok || !recalls.ok || problems.length > 0) return refused(problems);
  return ok({
    kind,
    words: words.value,
    why: why.value,
    required,
    ...own.value,
    condition: condition.value,
    recalls: recalls.value,
  });
}

/** Which answer comes in the words: in each language that has words, at the place that they name. */
function parseRecalls(
  fields: Fields,
  before: readonly Question[],
): Result<string | undefined, readonly FieldRefusal[]> {
  const code = oneField(fields, "recalls");
  const texts = Object.keys(fields).filter((name) => name.startsWith("words_") && oneField(fields, name).trim() !== "");
  const gaps = texts.filter((name) => hasGap(oneField(fields, name)));
  if (code === "") {
    const problems = gaps.map((field) => ({ field, key: "survey.staff.field.gapOfNothing", params: { gap } }));
    return problems.length === 0 ? ok(undefined) : refused(problems);
  }
  if (!before.some((one) => one.code === code && kindOf(one).isRecallable === true))
    return refused([{ field: "recalls", key: "platform.field.choose" }]);
  const without = texts.filter((name) => !gaps.includes(name));
  if (without.length === 0) return ok(code);
  return refused(without.map((field) => ({ field, key: "survey.staff.field.gapMissing", params: { gap } })));
}
