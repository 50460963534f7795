import type { HostSettings } from "../host-settings.ts";

/** How often somebody may take part: as often as they like, once with a device, once with a confirmed address, once each by signing in. */
export const turnRules = ["any", "device", "account", "signIn"] as const;
export type TurnRule = (typeof turnRules)[number];

/**
 * Whether what is sent with or without a code takes a turn. A code has a turn of its own, by letter, by paper and online: with it
 * nothing else counts.
 */
export function takesTurn({ codes, turns }: Pick<HostSettings, "codes" | "turns">, withCode: boolean): boolean {
  return turns !== "any" && codes !== "required" && !withCode;
}
