import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult } from "../result.ts";
import { emptyResult, validResult } from "../result.ts";
import { mean } from "../statistics/averages.ts";
import type { Draw } from "../statistics/random.ts";
import { seededDraw } from "../statistics/random.ts";

/** One trait (age, neighbourhood, …): participants who told it, and the population, over the same strata. */
export type TraitSample = {
  readonly trait: string;
  readonly strata: readonly {
    readonly stratum: string;
    readonly participants: number;
    /** People, or any weight in proportion to them. */
    readonly population: number;
  }[];
};

export type TraitSimilarity = {
  readonly trait: string;
  readonly n: number;
  /** 1 - ½ Σ|p - q|, as it is. */
  readonly similarity: number;
  /** The distance that a fair draw of n people from the population would show on average. */
  readonly expectedDistance: number;
  /** 1 - (distance - expected distance), at most 1. */
  readonly correctedSimilarity: number;
};

/** Half the sum of absolute differences of two distributions: 0 = the same, 1 = nothing in common. */
export function distributionDistance(p: readonly number[], q: readonly number[]): number {
  return p.reduce((sum, share, i) => sum + Math.abs(share - (q[i] ?? 0)), 0) / 2;
}

/** The mean distance between q and n people drawn from it, by simulation; the same seed gives the same answer. */
export function expectedDistance(q: readonly number[], n: number, draw: Draw, draws: number = 2000): number {
  const ends = q.map((_, i) => q.slice(0, i + 1).reduce((sum, share) => sum + share, 0));
  let total = 0;
  for (let round = 0; round < draws; round++) {
    const counts = q.map(() => 0);
    for (let person = 0; person < n; person++) {
      const at = draw();
      const found = ends.findIndex((end) => at < end);
      // Shares may add up to a hair less than 1: the last stratum takes what is left.
      const stratum = found === -1 ? counts.length - 1 : found;
      counts[stratum] = (counts[stratum] ?? 0) + 1;
    }
    total += distributionDistance(
      counts.map((count) => count / n),
      q,
    );
  }
  return total / draws;
}

/**
 * R1: per trait 1 - ½ Σ|p - q| with the distance that chance alone would give subtracted (2,000 fair draws), then the
 * mean over traits. Without the correction few participants always look unlike the population. n of the result is that
 * of the trait that fewest people told.
 */
export function similarity(
  definition: IndicatorDefinition,
  traits: readonly TraitSample[],
  options: { readonly seed: number; readonly draws?: number },
): { readonly result: IndicatorResult; readonly traits: readonly TraitSimilarity[] } {
  const draw = seededDraw(options.seed);
  const compared = traits.flatMap((trait) => compareTrait(trait, draw, options.draws ?? 2000) ?? []);
  const value = mean(compared.map((trait) => trait.correctedSimilarity));
  const n = compared.length === 0 ? 0 : Math.min(...compared.map((trait) => trait.n));
  const cases = { n, excluded: 0 };
  if (value === undefined) return { result: emptyResult(definition, "missing", cases), traits: compared };
  if (n < definition.minimumN) return { result: emptyResult(definition, "small_n", cases), traits: compared };
  return { result: validResult(definition, value, cases), traits: compared };
}

function compareTrait(sample: TraitSample, draw: Draw, draws: number): TraitSimilarity | undefined {
  const p = sharesOf(sample.strata.map((stratum) => stratum.participants));
  const q = sharesOf(sample.strata.map((stratum) => stratum.population));
  if (!p || !q) return undefined;
  const n = sample.strata.reduce((sum, stratum) => sum + stratum.participants, 0);
  const distance = distributionDistance(p, q);
  const expected = expectedDistance(q, n, draw, draws);
  const correctedSimilarity = Math.min(1, 1 - (distance - expected));
  return { trait: sample.trait, n, similarity: 1 - distance, expectedDistance: expected, correctedSimilarity };
}

export type PriorityGroup = {
  readonly group: string;
  readonly participants: number;
  /** The group's share in the population, 0..1. */
  readonly populationShareRatio: number;
};

export type GroupIndex = { readonly group: string; readonly index: number };

/**
 * I2: the lowest index over the priority groups; index = share among participants / share in population.
 * `participantsWhoTold` is the number who gave the trait, in a priority group or not.
 */
export function minGroupIndex(
  definition: IndicatorDefinition,
  groups: readonly PriorityGroup[],
  participantsWhoTold: number,
): { readonly result: IndicatorResult; readonly groups: readonly GroupIndex[]; readonly lowest?: GroupIndex } {
  const cases = { n: participantsWhoTold };
  const known = groups.filter((group) => group.populationShareRatio > 0);
  if (known.length === 0) return { result: emptyResult(definition, "not_applicable", cases), groups: [] };
  if (participantsWhoTold === 0) return { result: emptyResult(definition, "missing", cases), groups: [] };
  const indexes = known.map(({ group, participants, populationShareRatio }) => ({
    group,
    index: participants / participantsWhoTold / populationShareRatio,
  }));
  const lowest = indexes.reduce((low, group) => (group.index < low.index ? group : low));
  if (participantsWhoTold < definition.minimumN) {
    return { result: emptyResult(definition, "small_n", cases), groups: indexes, lowest };
  }
  return { result: validResult(definition, lowest.index, cases), groups: indexes, lowest };
}

function sharesOf(counts: readonly number[]): number[] | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total > 0 ? counts.map((count) => count / total) : undefined;
}
