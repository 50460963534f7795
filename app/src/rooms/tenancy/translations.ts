import { createHash } from "node:crypto";
import type { Catalogue } from "../../platform/i18n/translator.ts";
import { sameHoles } from "../../platform/i18n/message-holes.ts";

/** A municipality's own word, as it is kept. `source` is the Dutch it was made from. */
export type OwnWord = {
  readonly key: string;
  readonly text: string;
  readonly source: string;
  readonly reviewedBy?: string;
  readonly reviewedAt?: Date;
};

/** One text of the residents' side in one language, with where it stands. */
export type TranslationEntry = {
  readonly key: string;
  /** The Dutch text. */
  readonly source: string;
  /** Absent: residents read the Dutch. */
  readonly text?: string;
  /** Whose words: the municipality's own, or those that come with Brink. */
  readonly from: "own" | "brink" | "nobody";
  readonly reviewedBy?: string;
  readonly reviewedAt?: Date;
  /** The Dutch changed after this was written: somebody has to look again. */
  readonly outdated: boolean;
};

const ownLanguages = ["nl", "en"];

/** Dutch and English come with Brink and are looked after there; every other language waits for somebody's name. */
export function needsReview(lang: string): boolean {
  return !ownLanguages.includes(lang);
}

// Words of the platform that no resident meets, or only in Dutch, before it is known in which municipality somebody is.
const platformStaffStems = [
  "platform.messages.",
  "platform.mailbox.",
  "platform.givenBack.",
  "platform.noTenant.",
  "platform.bug.",
];

/**
 * What residents read: the words that Brink brings in a third language. The staff's side is in Dutch and English only, and
 * a municipality need not translate it.
 */
export function residentKeys(words: Catalogue): ReadonlySet<string> {
  let keys = known.get(words);
  if (!keys) known.set(words, (keys = residentKeysOf(words)));
  return keys;
}

// The words of a running Brink do not change, and there are thousands of them.
const known = new WeakMap<Catalogue, ReadonlySet<string>>();

function residentKeysOf(words: Catalogue): ReadonlySet<string> {
  const others = Object.keys(words).filter(needsReview);
  return new Set(others.flatMap((lang) => Object.keys(words[lang] ?? {})).filter(isResidentKey));
}

/** Keys `room.staff.…` are never for residents. */
export function isResidentKey(key: string): boolean {
  return key.split(".")[1] !== "staff" && !platformStaffStems.some((stem) => key.startsWith(stem));
}

/** All texts of the residents' side in one language, in the order of their keys. */
export function translationEntries(
  words: Catalogue,
  lang: string,
  own: readonly OwnWord[],
  ownDutch: readonly OwnWord[],
): readonly TranslationEntry[] {
  const ownByKey = new Map(own.map((word) => [word.key, word]));
  const dutchByKey = new Map(ownDutch.map((word) => [word.key, word.text]));
  const residents = residentKeys(words);
  return Object.entries(words.nl ?? {})
    .filter(([key]) => residents.has(key))
    .map(([key, dutch]) => entryOf(key, dutchByKey.get(key) ?? dutch, words[lang]?.[key], ownByKey.get(key)))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function entryOf(key: string, source: string, shipped: string | undefined, own: OwnWord | undefined): TranslationEntry {
  if (own === undefined) {
    const base = { key, source, outdated: false };
    return shipped === undefined ? { ...base, from: "nobody" } : { ...base, text: shipped, from: "brink" };
  }
  const outdated = own.source !== source;
  const signed =
    !outdated && own.reviewedBy !== undefined && own.reviewedAt !== undefined
      ? { reviewedBy: own.reviewedBy, reviewedAt: own.reviewedAt }
      : {};
  return { key, source, text: own.text, from: "own", outdated, ...signed };
}

/** Whether somebody put their name under every text of this language. */
export function isLanguageReviewed(lang: string, entries: readonly TranslationEntry[]): boolean {
  return !needsReview(lang) || entries.every((entry) => entry.reviewedBy !== undefined);
}

/** Names a text as it stood on the page, so that nobody signs words they did not see. */
export function textMark(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

/** The own words that can be shown: one whose holes no longer fit the source would break a page, so it waits. */
export function usableWords(words: Catalogue, lang: string, own: readonly OwnWord[]): Readonly<Record<string, string>> {
  const usable = own.filter(({ key, text }) => sameHoles(words.nl?.[key] ?? "", text, lang));
  return Object.fromEntries(usable.map(({ key, text }) => [key, text]));
}
