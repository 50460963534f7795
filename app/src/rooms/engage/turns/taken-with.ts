import type { Sending } from "../contribution-writer.ts";
import type { Place } from "../place.ts";
import type { Signed } from "../sign-in/domain.ts";
import { partiesOf } from "./domain.ts";
import type { OwnTurn } from "./own-turn.ts";

/** By signing in a person or organisation takes its turn, not the device: a family has one tablet. */
export function takenWith(
  { host }: Pick<Place, "host">,
  turn: OwnTurn | undefined,
  signed: Signed | undefined,
): Pick<Sending, "isTurn" | "signedHash" | "fromOrganisation"> {
  if (turn === undefined) return {};
  if (partiesOf(host.turns).length === 0) return { isTurn: true };
  return { signedHash: signed?.hash, fromOrganisation: signed?.party === "organisation" };
}
