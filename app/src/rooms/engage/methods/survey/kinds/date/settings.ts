import { z } from "zod";
import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { refused } from "../../../../../../kernel/result.ts";
import { date } from "../../../../../../platform/define/fields.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import { parseFields } from "../../../../form-fields.ts";
import type { Question } from "../../domain.ts";

const schema = z.object({ earliest: date(), latest: date() });

export type DateSettings = z.output<typeof schema>;

export function settingsOf({ settings }: Pick<Question, "settings">): DateSettings {
  return schema.parse(settings);
}

/** The first and last day that make sense, so that a slip is refused and the results can be counted together. */
export function parseSettings(fields: Fields): Result<DateSettings, readonly FieldRefusal[]> {
  const parsed = parseFields(schema, fields);
  if (!parsed.ok || parsed.value.earliest < parsed.value.latest) return parsed;
  return refused([{ field: "latest", key: "survey.staff.date.later" }]);
}
