import { z } from "zod";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import * as field from "../../../platform/define/fields.ts";
import type { ContributionWords, Fields } from "../../../platform/define/method.ts";
import { trapInput } from "../suspicion/inputs.ts";
import { parseFields } from "../form-fields.ts";
import { argumentLength, sides } from "./domain.ts";

const words = { argument: field.text(argumentLength) };

export const argumentInput = z.object({
  activityId: z.string().max(40),
  receipt: z.string().max(20),
  side: field.oneOf(sides),
  ...words,
  email: field.optionalEmail(),
  lang: field.pageLanguage(),
  begunAt: z.date().optional(),
  trap: trapInput,
});

/** The words of an argument that its author changes; its side stays. */
export function argumentWords(fields: Fields): Result<ContributionWords, readonly FieldRefusal[]> {
  const parsed = parseFields(z.object(words), fields);
  return parsed.ok ? ok({ title: "", body: parsed.value.argument }) : parsed;
}
