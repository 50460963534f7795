import type { Localized } from "../../../kernel/localized.ts";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { CasesWithNames } from "../cases/library.ts";
import type { ShownSource } from "../cases/read-cases.ts";
import type { CaseRecord, Statement } from "../cases/record.ts";
import type { CaseSide } from "../paths.ts";

/** A view of cases: who reads, on which side, and the edition that is read from. */
export type CaseReading = { readonly frame: Frame; readonly cases: CasesWithNames; readonly side: CaseSide };

export function say({ lang }: Frame, text: Localized): string {
  return pickText(text, lang).text;
}

/** "A, B en C". */
export function listed({ lang }: Frame, words: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(words);
}

export function outcomeOf({ outcome }: CaseRecord): string {
  return outcome?.value ?? "unknown";
}

/** "Groningen, Oosterparkwijk, 2018 tot 2020". */
export function whereAndWhen(frame: Frame, { place, years }: CaseRecord): string {
  return frame.t("learn.case.where", { place: say(frame, place), years: yearsText(frame, years) });
}

export function yearsText({ t }: Frame, [from, to]: readonly number[]): string {
  if (from === undefined) return t("learn.case.noYears");
  return to === undefined || to === from ? String(from) : t("learn.case.years", { from: String(from), to: String(to) });
}

/** How sure it is: "Uit bronnen 1 en 3.". */
export function markText(frame: Frame, { mark, sources }: Pick<Statement, "mark" | "sources">): string {
  const numbers = listed(frame, sources.map(String));
  return frame.t(`learn.case.mark.${mark}`, { count: sources.length, numbers });
}

/** "8 juli 2019", "juli 2019" or "2019"; of several pages their years. */
export function datesText({ lang, format }: Frame, { dates }: Pick<ShownSource, "dates">): string {
  const month = new Intl.DateTimeFormat(lang, { month: "long", year: "numeric", timeZone: "UTC" });
  const shown = (date: string) => {
    if (date.length === 10) return format.date(date);
    return date.length === 7 ? month.format(new Date(`${date}-15T12:00:00Z`)) : date;
  };
  return dates.map(shown).join(", ");
}
