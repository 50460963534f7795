import { latinDigits } from "../../../../../../kernel/digits.ts";

/** ISO 8601 days, both inclusive. */
export type DayRange = { readonly earliest: string; readonly latest: string };

/** How many characters of a day are counted together: the day, the month, the year, ten years. */
const sizes = [10, 7, 4, 3] as const;
const atMost = 12;

/**
 * The periods in which days of a range are counted, by how they begin: the finest of "2026-11-22", "2026-11", "2026" and
 * "202" of which there are at most twelve; else ten years each.
 */
export function periodsOf(range: DayRange): readonly string[] {
  const fitting = sizes.find((size) => countOf(range, size) <= atMost) ?? 3;
  const last = range.latest.slice(0, fitting);
  const periods = [range.earliest.slice(0, fitting)];
  for (let period = periods[0] ?? last; period < last; periods.push(period)) period = after(period);
  return periods;
}

export function periodOf(range: DayRange, day: string): string | undefined {
  if (day < range.earliest || day > range.latest) return undefined;
  return periodsOf(range).find((period) => day.startsWith(period));
}

function countOf({ earliest, latest }: DayRange, size: (typeof sizes)[number]): number {
  if (size === 10) return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1;
  const [from = 0, to = 0] = [earliest, latest].map((day) => place(day, size));
  return to - from + 1;
}

/** Months, years or tens of years since the beginning. */
function place(day: string, size: 7 | 4 | 3): number {
  return size === 7 ? Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) : Number(day.slice(0, size));
}

function after(period: string): string {
  if (period.length < 7) return String(Number(period) + 1);
  const [year = 0, month = 1, day = 1] = period.split("-").map(Number);
  const next = period.length === 7 ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().slice(0, period.length);
}

/** Which of the three is no number, or no day of any calendar. */
export type DayPart = "day" | "month" | "year";

export type TypedDay =
  | { readonly is: "blank" }
  | { readonly is: "wrong"; readonly part: DayPart }
  | { readonly is: "day"; readonly day: string };

/** The day that somebody typed in three fields. A year has four digits, so that nobody is born in the year 85. */
export function typedDay(typed: Readonly<Record<DayPart, string>>): TypedDay {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((part) => latinDigits(part).trim());
  if (day === "" && month === "" && year === "") return { is: "blank" };
  if (!isWithin(day, 1, 31)) return { is: "wrong", part: "day" };
  if (!isWithin(month, 1, 12)) return { is: "wrong", part: "month" };
  if (!isWithin(year, 1000, 9999)) return { is: "wrong", part: "year" };
  const iso = `${year ?? ""}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  const exists = new Date(`${iso}T12:00:00Z`).toISOString().startsWith(iso);
  return exists ? { is: "day", day: iso } : { is: "wrong", part: "day" };
}

function isWithin(text: string | undefined, least: number, most: number): boolean {
  return text !== undefined && /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
