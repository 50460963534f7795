import { createHash } from "node:crypto";
import { personalDataIn } from "@brink/personal-data";

/** Shorter texts ("Meer bomen in de straat") are the same by themselves. */
const comparedFrom = 40;
/** Longer ones are alike in their beginning. */
const lettersAtMost = 2_000;
const gramLength = 5;

/** Letters and digits, small and without accents; all else is one blank. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, lettersAtMost);
}

/** Every five letters in a row. */
export function gramsOf(text: string): ReadonlySet<string> {
  const letters = plain(text);
  const grams = new Set<string>();
  for (let at = 0; at + gramLength <= letters.length; at += 1) grams.add(letters.slice(at, at + gramLength));
  return grams;
}

/** The share of the grams of both that both have (Jaccard), 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let both = 0;
  for (const gram of small) if (large.has(gram)) both += 1;
  return both / (one.size + other.size - both);
}

/** Twelve bands of three: texts that are 60 % the same share a band 19 times of 20, texts that are 20 % one time in 10. */
const bands = 12;
const rowsPerBand = 3;

const seeds = Array.from({ length: bands * rowsPerBand }, (_, at) => ({
  times: (Math.imul(at + 1, 0x9e3779b1) | 1) >>> 0,
  plus: Math.imul(at + 7, 0x85ebca6b) >>> 0,
}));

/**
 * What a text is looked up by: bands of a MinHash (Broder 1997; banding: Leskovec, Rajaraman and Ullman, Mining of Massive
 * Datasets, §3.4), and hashes of the links, addresses and telephone numbers in it.
 */
export function keysOf(text: string): readonly string[] {
  return [...bandsOf(text), ...contactsIn(text).map((one) => contactKey + hashed(one))];
}

/** Each text that was looked at has this key too. */
export const lookedKey = "looked";

/** Keys of a link, an address or a telephone number begin so. */
export const contactKey = "c";

function bandsOf(text: string): readonly string[] {
  if (plain(text).length < comparedFrom) return [];
  const least = new Uint32Array(seeds.length).fill(0xffffffff);
  for (const gram of gramsOf(text)) {
    const hash = numberOf(gram);
    for (const [at, { times, plus }] of seeds.entries()) {
      const value = mixed((Math.imul(hash, times) + plus) >>> 0);
      if (value < (least[at] ?? 0)) least[at] = value;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const rows = least.subarray(band * rowsPerBand, (band + 1) * rowsPerBand);
    return `${String(band)}.${[...rows].map((row) => row.toString(36)).join(".")}`;
  });
}

/** FNV-1a of the letters. */
function numberOf(gram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at += 1) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: neighbours come out far apart. */
function mixed(value: number): number {
  let mix = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** Web addresses in a text: of each the site alone, because what follows differs. */
export function sitesIn(text: string): readonly string[] {
  const found = text.matchAll(/(?:https?:\/\/|www\.)([\p{L}\p{N}.-]+\.[\p{L}]{2,})/giu);
  return [...found].map(([, site = ""]) => site.toLowerCase().replace(/^www\./, ""));
}

function contactsIn(text: string): readonly string[] {
  const reached = personalDataIn(text).filter(({ kind }) => kind === "phone" || kind === "email" || kind === "iban");
  const written = reached.map(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/[\s()-]/g, ""),
  );
  return [...new Set([...sitesIn(text), ...written])];
}

function hashed(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}
