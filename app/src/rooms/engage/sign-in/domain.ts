import type { Actor } from "../../../platform/define/actor.ts";
import type { Party } from "../../identity/room.ts";
import { knownParticipant } from "../participant.ts";
import type { TurnRule } from "../turns/domain.ts";
import { partiesOf } from "../turns/domain.ts";

/** How long somebody can read once more what they send after they signed in. */
export const signedMinutes = 60;

/** That somebody signed in for a draft. */
export type Signed = {
  /** Of activity and person or organisation, by a key of this installation. */
  readonly hash: string;
  readonly party: Party;
  /** The participant whose browser came back. */
  readonly by: string;
  readonly at: Date;
};

type Looks = { readonly actor: Actor; readonly now: Date; readonly turns: TurnRule };

/**
 * What counts of it for who looks: for nobody else who has the link of the draft, and not for long. Otherwise somebody could have
 * another sign in for a form of theirs, by a link, and send it themselves. Nor what is not asked here, or not any more.
 */
export function signedFor(signed: Signed | undefined, { actor, now, turns }: Looks): Signed | undefined {
  if (!signed || signed.by !== knownParticipant(actor) || !partiesOf(turns).includes(signed.party)) return undefined;
  return now.getTime() - signed.at.getTime() < signedMinutes * 60_000 ? signed : undefined;
}
