import type { Actor } from "../../../platform/define/actor.ts";
import type { Question, Turn } from "./domain.ts";
import { undoDays } from "./domain.ts";

/** Whether this person decided so about it, or a system would: that does not look again. */
export function isOwn({ decided }: Pick<Turn, "decided">, actor: Actor): boolean {
  return actor.kind === "key" || (actor.kind === "person" && decided?.byId === actor.personId);
}

/**
 * Whoever was refused and asks in another way does not agree: somebody else decides this time, as about texts
 * (moderation/second-look.ts). Answering is not deciding.
 */
export function needsSomebodyElse({ turns }: Pick<Question, "turns">, turn: Turn, actor: Actor): boolean {
  const before = turns[turns.indexOf(turn) - 1];
  if (!before || before.answer) return false;
  return (before.moderation === "rejected" || before.moderation === "dismissed") && isOwn(before, actor);
}

export function isPutBackInTime({ decided }: Pick<Turn, "decided">, now: Date): boolean {
  return decided !== undefined && now.getTime() - decided.at.getTime() <= undoDays * 86_400_000;
}
