const made = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a time zone: `2026-11-22`. */
export function dayOf(moment: Date, timeZone = "Europe/Amsterdam"): string {
  let format = made.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone });
    made.set(timeZone, format);
  }
  return format.format(moment);
}
