import type { Actor } from "../../../../platform/define/actor.ts";
import type { TakenUpload } from "./reader.ts";

/** So many weeks the sender of a photo that was taken away can say that they do not agree; after that it is deleted. */
export const weeksToObject = 4;

const timeToObject = weeksToObject * 7 * 86_400_000;

/** Until when it is kept if nobody objects. */
export function keptUntil(takenAt: Date): Date {
  return new Date(takenAt.getTime() + timeToObject);
}

/** Before when it was taken away if that time is over now. */
export function takenBefore(now: Date): Date {
  return new Date(now.getTime() - timeToObject);
}

/** Whether its sender objects to what this person did: somebody else looks again, and no system. */
export function isOwnTaking({ objection, takenById }: TakenUpload, actor: Actor): boolean {
  if (objection === undefined) return false;
  return actor.kind === "key" || (actor.kind === "person" && takenById === actor.personId);
}
