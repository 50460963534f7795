import { z } from "zod";
import { brokerHref } from "../../identity/room.ts";
import type { NotKnown, Party } from "../../identity/room.ts";
import { takePartHref } from "../paths.ts";

/** As whom somebody comes, in an address; a person where nothing stands. */
export const partyWords = { person: "persoon", organisation: "organisatie" } as const satisfies Record<Party, string>;

/** As it may stand in an address that anybody typed. */
export function partyParam() {
  return z
    .enum(["persoon", "organisatie"])
    .catch("persoon")
    .transform((word): Party => (word === "organisatie" ? "organisation" : "person"));
}

/** Off to sign in, for this draft. */
export function signInHref(activityId: string, draft: string, party: Party): string {
  const search = new URLSearchParams({ activiteit: activityId, concept: draft, ...asIs(party) });
  return `${brokerHref.begin}?${search.toString()}`;
}

/** Out of where somebody signed in. */
export function goodbyeHref(party: Party): string {
  return party === "person" ? brokerHref.goodbye : `${brokerHref.goodbye}?als=${partyWords[party]}`;
}

function asIs(party: Party): Readonly<Record<string, string>> {
  return party === "person" ? {} : { als: partyWords[party] };
}

/** Where somebody reads why they are not signed in, with the way back to what they were doing. */
export function notKnownHref(reason: NotKnown, next: string | undefined, party: Party = "person"): string {
  const search = new URLSearchParams({
    reden: reason,
    ...(next === undefined ? {} : { verder: next }),
    ...asIs(party),
  });
  return `${brokerHref.notKnown}?${search.toString()}`;
}

/** Where somebody was who goes to sign in: at the check of their form. */
export function checkHref(slug: string, activityId: string, draft: string): string {
  return takePartHref(slug, activityId, { draft, screen: "check" });
}

const ofForm = /^\/trajecten\/[\w-]+\/meedoen\/[\w-]{36}\?concept=([\w-]{20,100})&stap=check$/;

/** The draft in an address of `checkHref`; undefined for any other. */
export function draftAt(path: string | undefined): string | undefined {
  return path === undefined ? undefined : ofForm.exec(path)?.[1];
}
