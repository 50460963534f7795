import type { Localized } from "../../kernel/localized.ts";
import type { FieldRefusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import { optionalText } from "../../platform/define/fields.ts";
import type { Fields } from "../../platform/define/method.ts";

/** A text in several languages from `stem_nl`, `stem_en` …; what is blank is left out. */
export function textsIn(fields: Fields, stem: string, max: number): Result<Localized, readonly FieldRefusal[]> {
  const texts: Record<string, string> = {};
  const problems: FieldRefusal[] = [];
  for (const [name, values] of Object.entries(fields)) {
    const lang = name.startsWith(`${stem}_`) ? name.slice(stem.length + 1) : "";
    if (!/^[a-z]{2,3}$/.test(lang)) continue;
    const parsed = optionalText(max).safeParse(values[0]);
    if (!parsed.success) problems.push({ field: name, key: "platform.field.tooLong", params: { max } });
    else if (parsed.data !== "") texts[lang] = parsed.data;
  }
  return problems.length > 0 ? refused(problems) : ok(texts);
}
