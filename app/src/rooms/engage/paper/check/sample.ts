import { tokenHash } from "../../../../kernel/ids.ts";

/**
 * So many of these numbers at random: those of which the SHA-256 of "seed number" comes first. Whoever has the seed draws
 * the same ones, so nobody can pick the forms that went well.
 */
export function sampleOf(numbers: readonly number[], many: number, seed: number): readonly number[] {
  const drawn = numbers
    .map((number) => ({ number, place: tokenHash(`${seed} ${number}`) }))
    .toSorted((one, other) => (one.place < other.place ? -1 : 1));
  return drawn
    .slice(0, many)
    .map(({ number }) => number)
    .toSorted((one, other) => one - other);
}
