import type { Place } from "../place.ts";

/** On which side of a contribution an argument stands. */
export const sides = ["for", "against"] as const;
export type Side = (typeof sides)[number];

/** What an argument is about, and on which side. */
export type Argument = { readonly aboutId: string; readonly side: Side };

/** Longest argument, in characters: one reason, not a letter. */
export const argumentLength = 500;

/** So many of each side on one page. */
export const argumentsPerPage = 20;

/** Whether people can give arguments here: a setting, off until the team wants to read them. */
export function takesArguments({ method, host }: Pick<Place, "method" | "host">): boolean {
  return host.arguments === "on" && method.visibility === "public";
}
