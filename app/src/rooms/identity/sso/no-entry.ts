import type { Refusal } from "../../../kernel/refusal.ts";

/** Every reason for which somebody who signed in elsewhere is not let in; each has words of its own. */
export const noEntries = [
  ...(["notAllowed", "away", "noOpenId", "otherIssuer", "client", "denied", "again", "proof", "clock"] as const),
  ...(["off", "email", "known", "groups", "group"] as const),
] as const;

export type NoEntryReason = (typeof noEntries)[number];

export function noEntryKey(reason: NoEntryReason): string {
  return `identity.staff.sso.no.${reason}`;
}

/** The reason that a refusal names, when it is one of these. */
export function noEntryOf(refusal: Refusal): NoEntryReason | undefined {
  return refusal.kind === "refused" ? noEntries.find((reason) => refusal.key === noEntryKey(reason)) : undefined;
}
