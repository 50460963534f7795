import { newId } from "../../kernel/ids.ts";
import type { Actor } from "../../platform/define/actor.ts";

/** Who counts as one participant: a guest's device or a person who is signed in. Who is neither is somebody new each time. */
export function participantOf(actor: Actor): string {
  return knownParticipant(actor) ?? newId();
}

/** Undefined for who was never here before. */
export function knownParticipant(actor: Actor): string | undefined {
  if (actor.kind === "person") return actor.personId;
  return actor.kind === "visitor" ? actor.guestId : undefined;
}
