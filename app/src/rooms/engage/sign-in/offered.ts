import type { Work } from "../../../platform/define/work.ts";
import { brokerName } from "../../identity/room.ts";
import type { Place } from "../place.ts";

/** Signing in where that is asked; without a name when the municipality turned it off since. */
export type OfferedSignIn = { readonly name: string | undefined };

export async function offeredSignIn(work: Work, { host }: Pick<Place, "host">): Promise<OfferedSignIn | undefined> {
  return host.turns === "signIn" ? { name: await brokerName(work, "person") } : undefined;
}
