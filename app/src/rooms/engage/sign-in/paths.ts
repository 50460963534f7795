import { brokerHref } from "../../identity/room.ts";
import type { NotKnown } from "../../identity/room.ts";
import { takePartHref } from "../paths.ts";

/** Off to sign in, for this draft. */
export function signInHref(activityId: string, draft: string): string {
  return `${brokerHref.begin}?${new URLSearchParams({ activiteit: activityId, concept: draft }).toString()}`;
}

/** Where somebody reads why they are not signed in, with the way back to what they were doing. */
export function notKnownHref(reason: NotKnown, next: string | undefined): string {
  const search = new URLSearchParams({ reden: reason, ...(next === undefined ? {} : { verder: next }) });
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
