import type { Actor } from "../../../platform/define/actor.ts";
import type { Objection } from "./objection-reader.ts";

/** Whether an author objected to what this person decided: the second look is somebody else's, until it is over. */
export function isOwnDecision(objection: Objection | undefined, actor: Actor): boolean {
  return objection?.isOpen === true && actor.kind === "person" && objection.rejectedById === actor.personId;
}
