import type { Localized } from "../../kernel/localized.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { refusedBy } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok } from "../../kernel/result.ts";
import type { Tenant } from "../../platform/define/tenant.ts";

/** How long personal data stays, in whole months; counted from the moment that the keeping room names. */
export type Retention = {
  /** E-mail addresses and phone numbers that somebody left to hear back, after the trajectory closed. */
  readonly contactDetailsMonths: number;
  /** Contributions with what could lead back to a person, after the trajectory closed. */
  readonly contributionsMonths: number;
  /** Traces of signing in, after they stopped working. */
  readonly sessionsMonths: number;
};

/** A municipality may choose within these; the defaults are a starting point to check with its own archivist [K]. */
export const retentionBounds = {
  contactDetailsMonths: { min: 1, max: 36, usual: 12 },
  contributionsMonths: { min: 6, max: 240, usual: 84 },
  sessionsMonths: { min: 1, max: 12, usual: 1 },
} as const;

export const usualRetention: Retention = {
  contactDetailsMonths: retentionBounds.contactDetailsMonths.usual,
  contributionsMonths: retentionBounds.contributionsMonths.usual,
  sessionsMonths: retentionBounds.sessionsMonths.usual,
};

export const legalKinds = ["privacy", "accessibility", "houseRules"] as const;
export type LegalKind = (typeof legalKinds)[number];
export type LegalTexts = Readonly<Partial<Record<LegalKind, Localized>>>;

/** Everything that is kept of a municipality; the other floors see the `Tenant` in it. */
export type Municipality = Tenant & {
  readonly isDefault: boolean;
  readonly hosts: readonly string[];
  readonly legalTexts: LegalTexts;
  readonly retention: Retention;
};

/** A neighbourhood, in the municipality's own order; `inhabitants` is absent when nobody counted. */
export type Area = { readonly code: string; readonly name: string; readonly inhabitants?: number };

const languagesAtMost = 12;

/** Adds a language at the end of the residents' list. */
export function withLanguage(languages: readonly string[], lang: string): Result<readonly string[], Refusal> {
  if (languages.includes(lang)) return refusedBy("tenancy.staff.wrong.languageThere");
  if (languages.length >= languagesAtMost)
    return refusedBy("tenancy.staff.wrong.languagesFull", { max: languagesAtMost });
  return ok([...languages, lang]);
}

/** Takes a language away. Dutch stays: it is the language of Dutch government (Awb art. 2:6). */
export function withoutLanguage(languages: readonly string[], lang: string): Result<readonly string[], Refusal> {
  if (lang === "nl") return refusedBy("tenancy.staff.wrong.dutchStays");
  if (!languages.includes(lang)) return refusedBy("tenancy.staff.wrong.languageGone");
  return ok(languages.filter((one) => one !== lang));
}

/** Moves a language one place towards the front; the first is what a visitor gets without a wish of their own. */
export function languageMovedUp(languages: readonly string[], lang: string): Result<readonly string[], Refusal> {
  const at = languages.indexOf(lang);
  if (at < 0) return refusedBy("tenancy.staff.wrong.languageGone");
  if (at === 0) return ok(languages);
  const before = languages.slice(0, at - 1);
  return ok([...before, lang, ...languages.slice(at - 1, at), ...languages.slice(at + 1)]);
}
