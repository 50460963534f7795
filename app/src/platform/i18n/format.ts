import { formatEuros } from "../../kernel/money.ts";
import type { Format } from "../define/frame.ts";

const made = new Map<string, Format>();

/** Dates, numbers and money as a reader of `lang` writes them, in `timeZone`. Made once per language and zone. */
export function formatFor(lang: string, timeZone: string): Format {
  const id = `${lang} ${timeZone}`;
  let format = made.get(id);
  if (!format) made.set(id, (format = makeFormat(lang === "en" ? "en-GB" : lang, timeZone)));
  return format;
}

function makeFormat(locale: string, timeZone: string): Format {
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone });
  const short = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone });
  const moment = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  return {
    date: (value) => day.format(asDate(value)),
    dateShort: (value) => short.format(asDate(value)),
    dateTime: (value) => moment.format(asDate(value)),
    number: (value, digits = 0) => decimals(locale, digits).format(value),
    percent: (share, digits = 0) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }).format(share),
    euros: (cents) => formatEuros(cents, locale),
  };
}

function decimals(locale: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A calendar date without a time means noon, so that no time zone moves it to another day. */
function asDate(value: Date | string): Date {
  if (value instanceof Date) return value;
  return new Date(value.length === 10 ? `${value}T12:00:00Z` : value);
}
