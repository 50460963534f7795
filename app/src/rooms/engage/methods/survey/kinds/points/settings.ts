import { z } from "zod";
import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../../kernel/result.ts";
import { wholeNumber } from "../../../../../../platform/define/fields.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import { parseFields } from "../../../../form-fields.ts";
import { textsIn } from "../../../../localized-fields.ts";
import type { Question } from "../../domain.ts";
import { lengths } from "../../domain.ts";
import { optionFormOf } from "../option-form.ts";

const schema = z.object({
  /** What somebody has to spread. */
  total: z.number(),
  /** "punten", "euro". */
  unit: z.record(z.string(), z.string()),
});
const typed = z.object({ total: wholeNumber(2, 1_000_000) });

/** More than this nobody oversees with a sum in their head. */
export const spreadForm = optionFormOf(10);

export type PointsSettings = z.output<typeof schema>;

export function settingsOf({ settings }: Pick<Question, "settings">): PointsSettings {
  return schema.parse(settings);
}

export function parseForm(fields: Fields): Result<Pick<Question, "options" | "settings">, readonly FieldRefusal[]> {
  const own = spreadForm.parse(fields);
  const total = parseFields(typed, fields);
  const unit = textsIn(fields, "unit", lengths.unit);
  const problems = [own, total, unit].flatMap((part) => (part.ok ? [] : part.refusal));
  if (unit.ok && (unit.value["nl"] ?? "") === "") problems.push({ field: "unit_nl", key: "platform.field.required" });
  if (!own.ok || !total.ok || !unit.ok || problems.length > 0) return refused(problems);
  return ok({ options: own.value.options, settings: { ...total.value, unit: unit.value } });
}
