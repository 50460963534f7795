import { withoutTokens } from "../../kernel/ids.ts";

/** The roles that a municipality can grant to start with, in the order of the loop. */
export const roles = [
  "resident",
  "adviser",
  "projectLead",
  "moderator",
  "evaluator",
  "councilMember",
  "clerk",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

export const magicLinkMinutes = 15;
/** More open links than this for one person are not mailed: nobody's mailbox is filled from our form. */
export const openLinksAtMost = 3;
export const sessionIdleHours = 12;
/** Whoever is never idle signs in again after this. */
export const sessionLongestDays = 7;

export type Person = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly lang: "nl" | "en";
};

/** Somebody with everything they may be. */
export type PersonWithRoles = Person & { readonly roles: readonly string[] };

/** Only who holds a role can sign in; an invitation is a person with a role. Residents need no account. */
export function maySignIn(person: { readonly roles: readonly string[] }): boolean {
  return person.roles.length > 0;
}

/** When a link to sign in that was made now ends. */
export function linkExpiry(madeAt: Date): Date {
  return new Date(madeAt.getTime() + magicLinkMinutes * 60_000);
}

/** A session ends after 12 idle hours, and 7 days after it began in any case. */
export function sessionExpiry(beganAt: Date, seenAt: Date): Date {
  const idle = seenAt.getTime() + sessionIdleHours * 3_600_000;
  const longest = beganAt.getTime() + sessionLongestDays * 86_400_000;
  return new Date(Math.min(idle, longest));
}

export type MagicLink = {
  readonly personId: string;
  readonly nextPath: string;
  readonly expiresAt: Date;
  readonly usedAt?: Date;
};

/** Whether a link still opens the door; a forged one and one of another municipality are both simply unknown. */
export function linkState(link: MagicLink | undefined, now: Date): "usable" | "unknown" | "used" | "expired" {
  if (!link) return "unknown";
  if (link.usedAt !== undefined) return "used";
  return link.expiresAt > now ? "usable" : "expired";
}

/**
 * A path of our own site, or undefined: what comes after signing in may never lead elsewhere (`//evil.example`,
 * `/\evil.example`, `https:…`), nor back to signing in.
 */
export function localPath(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes("\\"))
    return undefined;
  const here = "http://here.invalid";
  if (!URL.canParse(text, here)) return undefined;
  const url = new URL(text, here);
  if (url.origin !== here || /^\/(inloggen|uitloggen|demo)(\/|$)/.test(url.pathname) || url.pathname.startsWith("//"))
    return undefined;
  return withoutTokens(url.pathname + url.search + url.hash);
}

/** Where somebody begins: a resident at the front, everybody else at the workbench. */
export function startOf(personRoles: readonly string[]): string {
  return personRoles.every((role) => role === "resident") ? "/" : "/beheer";
}
