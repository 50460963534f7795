import type { Actor } from "../../../platform/define/actor.ts";
import { knownParticipant } from "../participant.ts";

/** How long somebody can read once more what they send after they signed in. */
export const signedMinutes = 60;

/** That somebody signed in for a draft. */
export type Signed = {
  /** Of activity and person, by a key of this installation. */
  readonly hash: string;
  /** The participant whose browser came back. */
  readonly by: string;
  readonly at: Date;
};

/**
 * The hash that counts for who looks: for nobody else who has the link of the draft, and not for long. Otherwise somebody could
 * have another sign in for a form of theirs, by a link, and send it themselves.
 */
export function signedHashFor(
  signed: Signed | undefined,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): string | undefined {
  if (!signed || signed.by !== knownParticipant(actor)) return undefined;
  return now.getTime() - signed.at.getTime() < signedMinutes * 60_000 ? signed.hash : undefined;
}
