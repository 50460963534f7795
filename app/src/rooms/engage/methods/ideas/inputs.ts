import { z } from "zod";
import type { FieldRefusal } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import * as field from "../../../../platform/define/fields.ts";
import type { Fields, MethodSettings } from "../../../../platform/define/method.ts";
import { oneField } from "../../../../platform/define/method.ts";
import { parseFields } from "../../form-fields.ts";
import { chosenPlace, placeField } from "../../places/place-fields.ts";
import type { Idea, IdeasSetup, Theme } from "./domain.ts";
import { lengths, photoField, themesAtMost } from "./domain.ts";

export const ideaFields = ["title", "body", "theme", "spot", placeField, photoField] as const;

const idea = z.object({
  title: field.text(lengths.title),
  body: field.text(lengths.body),
  theme: field.optionalText(100),
  spot: field.optionalText(lengths.spot),
});

/** An idea from the fields of the form; a theme that is not offered is refused, not forgotten. */
export function parseIdea(setup: IdeasSetup, fields: Fields): Result<Idea, readonly FieldRefusal[]> {
  const parsed = parseFields(idea, fields);
  if (!parsed.ok) return parsed;
  const { theme } = parsed.value;
  if (theme !== "" && !setup.themes.some((one) => one.nl === theme))
    return refused([{ field: "theme", key: "platform.field.choose" }]);
  const place = chosenPlace(fields, placeField);
  if (!place && oneField(fields, placeField) !== "")
    return refused([{ field: placeField, key: "engage.field.placeUnknown" }]);
  return ok({ ...parsed.value, place });
}

const setup = z.object({
  themes: z.array(z.record(z.string(), z.string()).and(z.object({ nl: z.string() }))).catch([]),
  asksSpot: z.boolean().catch(false),
  asksPhotos: z.boolean().catch(false),
});

/** What is kept with the activity; what is not there has its default. */
export function readSetup(settings: MethodSettings): IdeasSetup {
  const parsed = setup.safeParse(settings);
  // @NOTE safe: the schema is a record of texts with a Dutch one in it.
  return parsed.success ? parsed.data : { themes: [], asksSpot: false, asksPhotos: false };
}

/** Themes stand one a line, in every language in the same order. */
export function parseSettings(fields: Fields): Result<MethodSettings, readonly FieldRefusal[]> {
  const dutch = linesOf(oneField(fields, "themes_nl"));
  if (dutch.length > themesAtMost)
    return refused([{ field: "themes_nl", key: "ideas.field.tooManyThemes", params: { max: themesAtMost } }]);
  const langs = Object.keys(fields).flatMap((name) => /^themes_([a-z]{2,3})$/.exec(name)?.[1] ?? []);
  const uneven = langs.filter(
    (lang) => ![0, dutch.length].includes(linesOf(oneField(fields, `themes_${lang}`)).length),
  );
  if (uneven.length > 0)
    return refused(uneven.map((lang) => ({ field: `themes_${lang}`, key: "ideas.field.unevenThemes" })));
  const themes = dutch.map((nl, at) => ({ ...otherLanguages(fields, langs, at), nl }) satisfies Theme);
  const isOn = (name: string) => oneField(fields, name) !== "";
  return ok({ themes, asksSpot: isOn("asksSpot"), asksPhotos: isOn("asksPhotos") });
}

function otherLanguages(fields: Fields, langs: readonly string[], at: number): Record<string, string> {
  return Object.fromEntries(
    langs.flatMap((lang) => {
      const line = linesOf(oneField(fields, `themes_${lang}`))[at];
      return line === undefined ? [] : [[lang, line]];
    }),
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim().slice(0, 100))
    .filter((line) => line !== "");
}
