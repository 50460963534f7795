import { z } from "zod";
import type { Localized } from "../../../kernel/localized.ts";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import * as field from "../../../platform/define/fields.ts";
import type { Fields } from "../../../platform/define/method.ts";
import { parseFields } from "../form-fields.ts";
import { typedInput } from "../inputs.ts";
import { textsIn } from "../localized-fields.ts";
import { lengths } from "./domain.ts";

export const makeInput = z.object({ fields: typedInput });
export const changeInput = z.object({
  reasonId: field.id(),
  version: field.wholeNumber(1, 1_000_000),
  fields: typedInput,
});
export const reasonInput = z.object({ reasonId: field.id() });

const ownName = z.object({ name: field.text(lengths.name) });

/** The name and the words of a reason, from `name` and `words_nl`, `words_en` …; the words are there in Dutch. */
export function reasonTexts(fields: Fields): Result<{ name: string; words: Localized }, readonly FieldRefusal[]> {
  const [named, words] = [parseFields(ownName, fields), textsIn(fields, "words", lengths.words)];
  const problems = [named, words].flatMap((part) => (part.ok ? [] : part.refusal));
  const isWithoutDutch = words.ok && words.value["nl"] === undefined;
  const missing = isWithoutDutch ? [{ field: "words_nl", key: "platform.field.required" }] : [];
  if (!named.ok || !words.ok || isWithoutDutch) return refused([...problems, ...missing]);
  return ok({ name: named.value.name, words: words.value });
}
