import type { Refusal } from "../../../kernel/refusal.ts";

/** For whom somebody signs in: themselves, or an organisation. Each has a broker of its own, which may be the same service. */
export const parties = ["person", "organisation"] as const;
export type Party = (typeof parties)[number];

/** Where residents say who they are, or for which organisation they come, and what is asked and believed there. */
export type Broker = {
  readonly party: Party;
  /** How residents know it: "DigiD". */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly proof: "key" | "secret";
  /** Null where it is a key. */
  readonly sealedSecret: string | null;
  /** What is asked, besides `openid`; may be empty. */
  readonly scope: string;
  /** The name of the claim that is a person's own, or the organisation's number; or a path with dots. */
  readonly subjectClaim: string;
  readonly levelClaim: string;
  /** `acr_values`: what is asked for, with spaces; may be empty. */
  readonly askedLevels: string;
  /** Any of these is good enough. */
  readonly goodLevels: readonly string[];
  readonly isOn: boolean;
  /** When it was first seen to send what looks like a citizen service number. */
  readonly numberSeenAt: Date | null;
};

/** Who came back, as the broker calls them. Never to be stored, logged or put in an address: only a keyed hash of it. */
export type KnownAt = { readonly party: Party; readonly issuer: string; readonly subject: string };

/** What somebody fills in to connect one. */
export type BrokerFields = Omit<Broker, "proof" | "sealedSecret" | "isOn" | "numberSeenAt">;

/**
 * Why somebody who went to say who they are is not known afterwards; each has a sentence of its own for residents.
 * - off: the municipality does not ask it any more.
 * - away: no answer in time.
 * - setUp: the municipality's settings, or what the broker sends; no resident can do anything about it.
 * - denied: they, or the broker, said no.
 * - again: this coming back does not belong to a going, was used before, or is too old.
 * - proof: what the broker sent is not what it should be.
 * - clock: by our clock it is too old.
 * - level: they signed in less surely than is asked.
 * - eLevel: the same for an organisation, where another thing helps.
 * - another: they signed in for somebody else, where each comes for themselves.
 * - noOrganisation: they signed in for no organisation, where organisations come.
 */
export const notKnownReasons = [
  ...(["off", "away", "setUp", "denied", "again", "proof", "clock", "level"] as const),
  ...(["eLevel", "another", "noOrganisation"] as const),
] as const;
export type NotKnown = (typeof notKnownReasons)[number];

export function notKnownKey(reason: NotKnown): string {
  return `identity.broker.no.${reason}`;
}

/** The reason that a refusal names, when it is one of these. */
export function notKnownOf(refusal: Refusal): NotKnown | undefined {
  return refusal.kind === "refused" ? notKnownReasons.find((reason) => refusal.key === notKnownKey(reason)) : undefined;
}

/**
 * Whether this looks like a citizen service number (BSN): eight or nine digits that pass its eleven test, also behind the
 * words that brokers put before it (`bsn:`, `s00000000:` of DigiD, `urn:nl-eid-gdi:1.0:id:BSN:`) or between dots. One in eleven
 * of other numbers of that length passes too.
 */
export function looksLikeCitizenNumber(subject: string): boolean {
  const last =
    subject
      .trim()
      .split(/[:/@=|]/)
      .at(-1) ?? "";
  const digits = last.replace(/^\D{0,8}(?=\d)/, "").replaceAll(/[\s.-]/g, "");
  if (!/^\d{8,9}$/.test(digits)) return false;
  const nine = digits.padStart(9, "0");
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return Number(nine) > 0 && sum % 11 === 0;
}

/** Whether a claim of this name is usually a citizen service number: `nin` is Signicat's. */
export function isCitizenNumberClaim(name: string): boolean {
  return /(^|[._:/-])(bsn|nin|burgerservicenummer|national_identifier)$/i.test(name);
}

/**
 * What says that somebody came for another: `represents` of the Dutch profile (OpenID NLGov 1.0.1 §4.2), who acts by an authorisation at
 * Signicat, and an organisation of eHerkenning (Afsprakenstelsel Elektronische Toegangsdiensten).
 */
const ofAnother = [
  ...["represents", "acting_nin", "urn:etoegang:core:Representation"],
  ...["KvKnr", "RSIN"].map((number) => `urn:etoegang:1.9:EntityConcernedID:${number}`),
];

export function comesForAnother(claims: Readonly<Record<string, unknown>>): boolean {
  return ofAnother.some((name) => {
    const said = Object.hasOwn(claims, name) ? claims[name] : undefined;
    return said !== undefined && said !== null && said !== "" && said !== false && said !== "false";
  });
}
