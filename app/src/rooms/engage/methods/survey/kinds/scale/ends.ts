import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../../kernel/result.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import { said } from "../../../../../../platform/i18n/said.ts";
import type { Option } from "../../domain.ts";
import { labelAt, linesPerLang } from "../option-lines.ts";

const points = ["1", "2", "3", "4", "5"] as const;

/** One to five; what the first and the last mean stands in the options, one a line. */
export function parseEnds(fields: Fields): Result<readonly Option[], readonly FieldRefusal[]> {
  const lines = linesPerLang(fields);
  const wrong = [...lines].filter(([lang, own]) => (lang === "nl" ? own.length !== 2 : ![0, 2].includes(own.length)));
  if (wrong.length > 0 || !lines.has("nl")) {
    const langs = wrong.length > 0 ? wrong.map(([lang]) => lang) : ["nl"];
    return refused(langs.map((lang) => ({ field: `options_${lang}`, key: "survey.field.twoEnds" })));
  }
  const langs = [...lines].filter(([, own]) => own.length > 0).map(([lang]) => lang);
  return ok(
    points.map((point) => {
      const end = point === "1" ? 0 : point === "5" ? 1 : undefined;
      const ends = end === undefined ? {} : labelAt(lines, end);
      const labels = langs.map(
        (lang) => [lang, ends[lang] === undefined ? point : `${point} (${ends[lang]})`] as const,
      );
      return { code: point, label: Object.fromEntries(labels) };
    }),
  );
}

/** Its ends are kept as "1 (…)" and "5 (…)": only what stands between the brackets was typed. */
export function endsIn(options: readonly Option[], lang: string): readonly string[] {
  return options.flatMap((option) => /^[15] \((.*)\)$/.exec(option.label[lang] ?? "")?.[1] ?? []);
}

/** What the first and the last point mean, in the reader's language or marked as another. */
export function endsFor(options: readonly Option[], { lang }: { readonly lang: string }): readonly [string, string] {
  const langs = [lang, "nl", ...options.flatMap((option) => Object.keys(option.label))];
  const found = langs.find((one) => endsIn(options, one).length === 2);
  const [first = "", last = ""] = found === undefined ? [] : endsIn(options, found);
  return found === undefined
    ? ["", ""]
    : [said({ lang }, { lang: found, text: first }), said({ lang }, { lang: found, text: last })];
}
