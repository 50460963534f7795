import type { Compared } from "./differences.ts";
import type { Effect } from "./weighing.ts";

/** What is laid side by side, with what each new answer would do; in the order of `given`. */
export type ComparedWithEffect = Compared & { readonly effects: readonly (Effect | undefined)[] };

/** How much it matters to talk about it: what changes the outcome first, then what nobody computed yet. */
export function weightOf({ effects }: Pick<ComparedWithEffect, "effects">): number {
  if (effects.some((effect) => effect?.on === "scan" && effect.changes)) return 3;
  if (effects.some((effect) => effect?.on === "advice" && effect.changes)) return 2;
  return effects.some((effect) => effect?.on === "notComputed") ? 1 : 0;
}

/** What matters most first; of what matters as much, the order of the questions. */
export function inOrderOfTalk(compared: readonly ComparedWithEffect[]): readonly ComparedWithEffect[] {
  return [...compared].sort((one, other) => weightOf(other) - weightOf(one));
}
