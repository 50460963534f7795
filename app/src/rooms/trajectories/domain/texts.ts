import type { Localized } from "../../../kernel/localized.ts";
import { pickText } from "../../../kernel/localized.ts";
import type { TextField, Trajectory, TrajectoryTexts, TranslationState } from "../domain.ts";
import { textFields } from "../domain.ts";

/** The language that the team writes in; the others translate it. */
export const baseLang = "nl";

/** A text of a trajectory in the language asked, with the language it is really in. Empty when nobody wrote it. */
export function textOf(
  trajectory: Pick<Trajectory, "texts">,
  field: TextField,
  lang: string,
): { lang: string; text: string } {
  return pickText(trajectory.texts[field] ?? {}, lang);
}

/** The given frames in the language asked, one a line. */
export function framesIn(
  trajectory: Pick<Trajectory, "texts">,
  lang: string,
): { lang: string; lines: readonly string[] } {
  const { lang: found, text } = textOf(trajectory, "frames", lang);
  return { lang: found, lines: linesOf(text) };
}

export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Whether what a reader of this language sees was translated and nobody who knows the language has checked it. */
export function isUnreviewed(trajectory: Pick<Trajectory, "texts" | "translations">, lang: string): boolean {
  if (lang === baseLang || trajectory.translations[lang]?.reviewed === true) return false;
  return textFields.some((field) => (trajectory.texts[field]?.[lang] ?? "") !== "");
}

/** Puts the texts of one language in; what is blank is taken out, so that the reader falls back to Dutch. */
export function withTexts(
  texts: TrajectoryTexts,
  lang: string,
  typed: Readonly<Partial<Record<TextField, string>>>,
): TrajectoryTexts {
  const next: Partial<Record<TextField, Localized>> = { ...texts };
  for (const field of textFields) {
    const text = typed[field];
    if (text !== undefined) next[field] = withText(texts[field] ?? {}, lang, text);
  }
  return next;
}

export function withText(texts: Localized, lang: string, text: string): Localized {
  const others = Object.entries(texts).filter(([other]) => other !== lang);
  return Object.fromEntries(text === "" ? others : [...others, [lang, text]]);
}

/** After the Dutch changed, a translation of it has to be looked at again. */
export function reviewsAfter(
  before: Pick<Trajectory, "texts" | "translations">,
  after: TrajectoryTexts,
): Readonly<Record<string, TranslationState>> {
  const changed = textFields.filter((field) => before.texts[field]?.[baseLang] !== after[field]?.[baseLang]);
  return Object.fromEntries(
    Object.entries(before.translations).map(([lang, state]) => {
      const touched = changed.some((field) => (after[field]?.[lang] ?? "") !== "");
      return [lang, touched ? { reviewed: false } : state];
    }),
  );
}
