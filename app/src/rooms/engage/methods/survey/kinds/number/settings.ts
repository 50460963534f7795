import { z } from "zod";
import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../../kernel/result.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import { oneField } from "../../../../../../platform/define/method.ts";
import { textsIn } from "../../../../localized-fields.ts";
import type { Question } from "../../domain.ts";
import { lengths } from "../../domain.ts";
import { typedNumber } from "./brackets.ts";

const schema = z.object({
  lowest: z.number(),
  highest: z.number(),
  decimals: z.boolean(),
  /** What is counted: "minuten", "euro". */
  unit: z.record(z.string(), z.string()),
});

export type NumberSettings = z.output<typeof schema>;

export function settingsOf({ settings }: Pick<Question, "settings">): NumberSettings {
  return schema.parse(settings);
}

/** The lowest and highest number that make sense, so that a slip is refused and the results can be counted together. */
export function parseSettings(fields: Fields): Result<NumberSettings, readonly FieldRefusal[]> {
  const decimals = oneField(fields, "decimals") !== "";
  const unit = textsIn(fields, "unit", lengths.unit);
  const [lowest, highest] = ["lowest", "highest"].map((name) => typedNumber(oneField(fields, name), decimals));
  const problems = unit.ok ? [] : [...unit.refusal];
  const wrong = decimals ? "survey.number.wrong" : "platform.field.wholeNumber";
  if (lowest === undefined) problems.push({ field: "lowest", key: wrong });
  if (highest === undefined) problems.push({ field: "highest", key: wrong });
  else if (lowest !== undefined && highest <= lowest)
    problems.push({ field: "highest", key: "survey.staff.number.higher" });
  if (!unit.ok || lowest === undefined || highest === undefined || problems.length > 0) return refused(problems);
  return ok({ lowest, highest, decimals, unit: unit.value });
}
