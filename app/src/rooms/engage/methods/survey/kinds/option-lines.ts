import type { FieldRefusal } from "../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../kernel/result.ts";
import type { Fields } from "../../../../../platform/define/method.ts";
import { oneField } from "../../../../../platform/define/method.ts";
import type { Option } from "../domain.ts";
import { lengths } from "../domain.ts";

type Lines = ReadonlyMap<string, readonly string[]>;

/**
 * Options one a line, in the same order in every language. Their codes follow their place, so that words may be corrected
 * later.
 */
export function parseOptionLines(fields: Fields, most: number): Result<readonly Option[], readonly FieldRefusal[]> {
  const lines = linesPerLang(fields);
  const dutch = lines.get("nl") ?? [];
  if (dutch.length < 2) return refused([{ field: "options_nl", key: "survey.field.twoOptions" }]);
  if (dutch.length > most)
    return refused([{ field: "options_nl", key: "survey.field.tooManyOptions", params: { max: most } }]);
  const uneven = [...lines].filter(([, own]) => own.length > 0 && own.length !== dutch.length).map(([lang]) => lang);
  if (uneven.length > 0)
    return refused(uneven.map((lang) => ({ field: `options_${lang}`, key: "survey.field.unevenOptions" })));
  return ok(dutch.map((_, at) => ({ code: optionCode(at), label: labelAt(lines, at) })));
}

/** What was typed in `options_nl`, `options_en` …, line by line without blank ones. */
export function linesPerLang(fields: Fields): Lines {
  return new Map(
    Object.keys(fields).flatMap((name): [string, readonly string[]][] => {
      const lang = /^options_([a-z]{2,3})$/.exec(name)?.[1];
      const lines = oneField(fields, name)
        .split("\n")
        .map((line) => line.trim().slice(0, lengths.label));
      return lang === undefined ? [] : [[lang, lines.filter((line) => line !== "")]];
    }),
  );
}

export function labelAt(lines: Lines, at: number): Record<string, string> {
  return Object.fromEntries([...lines].flatMap(([lang, own]) => (own[at] === undefined ? [] : [[lang, own[at]]])));
}

/** a, b, c …: no more options than letters. */
function optionCode(at: number): string {
  return String.fromCharCode(97 + at);
}
