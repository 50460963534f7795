import { seededDraw } from "@brink/indicators";

/** The same draws every time. */
export type Draws = {
  /** One of these, in proportion to its weight. */
  oneOf<T>(weighted: readonly (readonly [T, number])[]): T | undefined;
  happens(chance: number): boolean;
};

export function draws(seed: number): Draws {
  const next = seededDraw(seed);
  return {
    oneOf(weighted) {
      let at = next() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of weighted) {
        at -= weight;
        if (at < 0) return value;
      }
      return weighted.at(-1)?.[0];
    },
    happens: (chance) => next() < chance,
  };
}
