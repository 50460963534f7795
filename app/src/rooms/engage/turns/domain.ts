import type { Party } from "../../identity/room.ts";
import type { HostSettings } from "../host-settings.ts";
import type { Place } from "../place.ts";

/**
 * How often somebody may take part: as often as they like, once with a device, once with a confirmed address, or once each by signing in:
 * each person, each organisation, or each of both.
 */
export const turnRules = ["any", "device", "account", "signIn", "organisation", "personOrOrganisation"] as const;
export type TurnRule = (typeof turnRules)[number];

/** As whom people can sign in by a rule; nobody where it asks something else. */
export function partiesOf(turns: TurnRule): readonly Party[] {
  if (turns === "personOrOrganisation") return ["person", "organisation"];
  return turns === "signIn" ? ["person"] : turns === "organisation" ? ["organisation"] : [];
}

/**
 * Whether what is sent with or without a code takes a turn. A code has a turn of its own, by letter, by paper and online: with it
 * nothing else counts.
 */
export function takesTurn({ codes, turns }: Pick<HostSettings, "codes" | "turns">, withCode: boolean): boolean {
  return turns !== "any" && codes !== "required" && !withCode;
}

/** What comes on paper, by phone or from another system where each takes part once: also without a code, or with one alone. */
export const paperRules = ["any", "code"] as const;
export type PaperRule = (typeof paperRules)[number];

type Rules = Pick<HostSettings, "codes" | "turns" | "paper">;

/** Whether anybody can support or argue here, however who may send is limited: these are signs, not votes. */
export function isBesideTurns({ method, host }: Pick<Place, "method" | "host">): boolean {
  return method.visibility === "public" && (host.support === "on" || host.arguments === "on");
}

/** Whether what somebody else than its author sends in counts with a code alone. */
export function needsCodeOnPaper({ codes, turns, paper }: Rules): boolean {
  return codes === "required" || (turns !== "any" && paper === "code");
}

/** Whether nothing can come in on paper: it needs a code, and there are none. */
export function takesNoPaper(rules: Rules): boolean {
  return rules.codes === "none" && needsCodeOnPaper(rules);
}

/** Ways in which one person can still take part twice where that is to be once; in the order of how easy they are. */
export const doubles = ["paper", "browser", "address", "organisation", "code"] as const;
export type Double = (typeof doubles)[number];

/** What the team reads of its own choice: nothing where everybody may come as often as they like, or a code is needed. */
export function doublesOf(rules: Rules): readonly Double[] {
  const { codes, turns } = rules;
  if (turns === "any" || codes === "required") return [];
  const can: Readonly<Record<Double, boolean>> = {
    paper: !needsCodeOnPaper(rules),
    browser: turns === "device",
    address: turns === "account",
    organisation: turns === "personOrOrganisation",
    // Nobody knows whose a code is, so not whether somebody with one signed in as well.
    code: codes === "welcome",
  };
  return doubles.filter((one) => can[one]);
}
