/** Whole euros typed by a person ("1.250", "1250,50") to cents; undefined when it is not an amount. */
export function parseEuros(text: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d{1,2}))?$/.exec(text.trim().replace(/^€\s*/, ""));
  if (!match) return undefined;
  const euros = Number((match[1] ?? "").replaceAll(".", ""));
  return euros * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** Cents as an amount in euros, with two decimals unless they are whole: "€ 1.250", "€ 84,50". */
export function formatEuros(cents: number, locale: string): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const id = `${locale} ${String(digits)}`;
  let format = formats.get(id);
  if (!format) formats.set(id, (format = eurosIn(locale, digits)));
  return format.format(cents / 100);
}

// Making a format takes a hundred times as long as using it.
const formats = new Map<string, Intl.NumberFormat>();

function eurosIn(locale: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
