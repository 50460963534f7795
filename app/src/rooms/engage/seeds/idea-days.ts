import type { Dice } from "./dice.ts";
import type { SeedIdea } from "./seed-idea.ts";

/** More at the start, after the letter, and around the Saturday market and the school lesson. */
export function dayOfIdea(dice: Dice, idea: SeedIdea): number {
  if (idea.state === "waiting") return dice.below(2);
  if (idea.route === "spoken") return 16 + dice.below(6);
  if (idea.answer) return 14 + dice.below(22);
  return dice.pick([37, 36, 35, 34, 29, 28, 26, 22, 19, 15, 12, 11, 9, 7, 5, 4, 3]) - dice.below(2);
}

/** Between eight in the morning and nine in the evening. */
export function timeOfDay(dice: Dice): string {
  return `${String(8 + dice.below(13)).padStart(2, "0")}:${String(dice.below(60)).padStart(2, "0")}`;
}
