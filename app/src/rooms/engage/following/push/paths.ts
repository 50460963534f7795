import { isNear } from "../subject.ts";

/** Messages on a device. What is fixed comes before a token. */
export const herePath = "/volgen/toestel";
export const manifestPath = "/volgen/toestel/app.webmanifest";
/** A worker rules over what lies beside its own path alone. */
export const pushWorkerPath = "/volgen/toestel/werker.js";
export const devicePath = "/volgen/toestel/:token";
export const deviceStatePath = "/volgen/toestel/:token/volgt.json";

/** What follows a place has to be named first. */
export const nearby = "buurt";

/** Where a device begins to follow this; `buurt` for a place that is still to be named. */
export function hereHref(subject: string): string {
  return `${herePath}?${query(subject)}`;
}

export function manifestHref(subject: string): string {
  return `${manifestPath}?${query(subject)}`;
}

function query(subject: string): string {
  return new URLSearchParams({ over: isNear(subject) ? nearby : subject }).toString();
}

/** What a device follows and what is new in it. */
export function deviceHref(token: string): string {
  return `${herePath}/${token}`;
}
