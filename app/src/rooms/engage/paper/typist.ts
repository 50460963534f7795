import type { Actor } from "../../../platform/define/actor.ts";

/** Who types, as it is written down; seeds and jobs have no name. */
export function nameOf(actor: Actor): string {
  return actor.kind === "person" ? actor.name : "Brink";
}
