import type { Place } from "../place.ts";

/** Whether people can say here that they support what somebody else wrote: a setting, and of no use where nothing is read. */
export function takesSupport({ method, host }: Pick<Place, "method" | "host">): boolean {
  return host.support === "on" && method.visibility === "public";
}
