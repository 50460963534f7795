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
  const numbers = remembered((digits) =>
    numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const percents = remembered((digits) => numberFormat(locale, { style: "percent", maximumFractionDigits: digits }));
  return {
    date: (value) => day.format(asDate(value)),
    dateShort: (value) => short.format(asDate(value)),
    dateTime: (value) => moment.format(asDate(value)),
    number: (value, digits = 0) => numbers(digits).format(value),
    percent: (share, digits = 0) => percents(digits).format(share),
    euros: (cents) => formatEuros(cents, locale),
  };
}

/** Making a format takes a hundred times as long as using it. */
function remembered(make: (digits: number) => Intl.NumberFormat): (digits: number) => Intl.NumberFormat {
  const known: Intl.NumberFormat[] = [];
  return (digits) => (known[digits] ??= make(digits));
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, options);
}

/** A calendar date without a time means noon, so that no time zone moves it to another day. */
function asDate(value: Date | string): Date {
  if (value instanceof Date) return value;
  return new Date(value.length === 10 ? `${value}T12:00:00Z` : value);
}
