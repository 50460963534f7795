import type { Actor } from "../../../platform/define/actor.ts";
import type { Objection } from "./objection-reader.ts";

/** Whether an author objected to what this person decided: the second look is that of somebody else, and no system's. */
export function isOwnDecision(objection: Objection | undefined, actor: Actor): boolean {
  if (objection?.isOpen !== true) return false;
  return actor.kind === "key" || (actor.kind === "person" && objection.rejectedById === actor.personId);
}
