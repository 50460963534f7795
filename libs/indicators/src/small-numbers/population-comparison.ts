import type { ShownCount, SuppressionRules } from "./rules.ts";
import { suppressCounts } from "./suppress-table.ts";

/** One neighbourhood, age band, …: how many took part, and how many live there (null: the source does not say). */
export type Stratum = { readonly stratum: string; readonly participants: number; readonly population: number | null };

export type ComparedStratum = {
  readonly stratum: string;
  readonly participants: ShownCount;
  readonly population: number | null;
  readonly participantShareRatio: number | null;
  readonly populationShareRatio: number | null;
  /** Share among participants divided by share in the population: 1 is as expected, .5 is half. */
  readonly index: number | null;
};

export type PopulationComparison = {
  readonly strata: readonly ComparedStratum[];
  readonly participants: ShownCount;
  /** Participants who did not say to which stratum they belong; they are in no share. */
  readonly unknown: ShownCount;
};

/**
 * Who took part and who did not, fit to show. Shares and indexes are computed from the counts as shown (rounded), so
 * that a hidden or exact count cannot be worked back from them. No share when the population of any stratum is
 * unknown (the whole is unknown then) or when the total of participants is hidden.
 */
export function compareWithPopulation(
  strata: readonly Stratum[],
  unknownParticipants: number,
  rules: SuppressionRules,
): PopulationComparison {
  const shown = suppressCounts(
    strata.map((stratum) => stratum.participants),
    rules,
  );
  const populations = strata.map((stratum) => stratum.population);
  const wholePopulation = populations.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
  const compared = strata.map(({ stratum, population }, i): ComparedStratum => {
    const participants = shown.counts[i] ?? "suppressed";
    const participantShareRatio = shareOf(participants, shown.total);
    const populationShareRatio = shareOf(population, wholePopulation);
    const index = shareOf(participantShareRatio, populationShareRatio);
    return { stratum, participants, population, participantShareRatio, populationShareRatio, index };
  });
  const [unknown = "suppressed"] = suppressCounts([unknownParticipants], rules).counts;
  return { strata: compared, participants: shown.total, unknown };
}

function shareOf(part: ShownCount | null, whole: ShownCount | null): number | null {
  return typeof part === "number" && typeof whole === "number" && whole > 0 ? part / whole : null;
}
