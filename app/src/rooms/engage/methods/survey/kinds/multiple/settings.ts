import { z } from "zod";
import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../../kernel/result.ts";
import { optionalWholeNumber } from "../../../../../../platform/define/fields.ts";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import { oneField } from "../../../../../../platform/define/method.ts";
import { parseFields } from "../../../../form-fields.ts";
import type { KindSettings, Question } from "../../domain.ts";
import { optionsAtMost } from "../../domain.ts";
import { optionForm } from "../option-form.ts";

const schema = z.object({
  /** How many may be chosen; absent, as many as there are. */
  least: z.number().optional(),
  most: z.number().optional(),
});
const typed = z.object({ least: optionalWholeNumber(1, optionsAtMost), most: optionalWholeNumber(1, optionsAtMost) });

export type Limits = z.output<typeof schema>;

export function limitsOf({ settings }: Pick<Question, "settings">): Limits {
  return schema.parse(settings);
}

export function parseForm(fields: Fields): Result<Pick<Question, "options" | "settings">, readonly FieldRefusal[]> {
  const own = optionForm.parse(fields);
  const limits = parseFields(typed, fields);
  if (!own.ok || !limits.ok) return refused([own, limits].flatMap((part) => (part.ok ? [] : part.refusal)));
  const { least, most } = limits.value;
  const other = oneField(fields, "other") !== "";
  const all = own.value.options.length + (other ? 1 : 0);
  if (most !== undefined && most > all) return tooMany("most", all);
  if (least !== undefined && least > (most ?? all)) return tooMany("least", most ?? all);
  const settings: KindSettings = {
    other,
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
  return ok({ options: own.value.options, settings });
}

function tooMany(field: string, max: number) {
  return refused([{ field, key: "platform.field.tooBig", params: { max } }]);
}

/** "Kies er 2 tot en met 4." */
export function howMany(question: Question, { t }: Pick<Frame, "t">): string {
  const { least, most } = limitsOf(question);
  if (least !== undefined && most !== undefined)
    return least === most ? t("survey.multiple.exactly", { most }) : t("survey.multiple.between", { least, most });
  if (least !== undefined) return t("survey.multiple.atLeast", { least });
  return most === undefined ? t("survey.multiple") : t("survey.multiple.atMost", { most });
}
