import type { Found } from "../found.ts";
import { matches } from "../looking.ts";

/** Characters of an account number per country (SWIFT IBAN Registry); other countries are not looked for. */
const lengths: Readonly<Record<string, number>> = {
  ...{ AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22 },
  ...{ GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LT: 20, LU: 20, LV: 21, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25 },
  ...{ RO: 24, SE: 24, SI: 19, SK: 24, TR: 26 },
};
const start = /[A-Za-z]{2}[ .]?\d{2}(?=[ .-]?[A-Za-z0-9])/g;
const sign = /[A-Za-z0-9]/;
const between = /[ \u00a0.-]/;

/** An account number whose check is right (ISO 13616, mod 97 = 1). */
export function ibans(text: string): readonly Found[] {
  return matches(text, start, (match, place) => {
    if (sign.test(text[place.start - 1] ?? "")) return undefined;
    const { account, end } = readAccount(text, place.start, lengths[match[0].slice(0, 2).toUpperCase()] ?? 0);
    if (account === "" || sign.test(text[end] ?? "") || remainder97(account) !== 1) return undefined;
    return { kind: "iban" as const, sureness: "sure" as const, end };
  });
}

/** So many letters and digits from here, with at most one sign between two; nothing when the text ends before. */
function readAccount(text: string, from: number, length: number): { account: string; end: number } {
  let account = "";
  let at = from;
  while (account.length < length) {
    const one = text[at] ?? "";
    if (sign.test(one)) account += one.toUpperCase();
    else if (!between.test(one) || between.test(text[at - 1] ?? "")) return { account: "", end: from };
    at += 1;
  }
  return { account, end: at };
}

/** The first four characters go behind, letters become 10..35; the number modulo 97, digit by digit. */
function remainder97(account: string): number {
  const moved = account.slice(4) + account.slice(0, 4);
  const digits = [...moved].map((one) => parseInt(one, 36).toString()).join("");
  return [...digits].reduce((rest, one) => (rest * 10 + Number(one)) % 97, 0);
}
