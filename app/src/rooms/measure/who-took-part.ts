import type { ComparedStratum, PopulationComparison, ShownCount, Stratum } from "@brink/indicators";
import { compareWithPopulation, minimumDenominator, suppressionRules } from "@brink/indicators";
import type { Work } from "../../platform/define/work.ts";
import { areasOf } from "../tenancy/room.ts";
import type { AgeBand } from "./population/population-frame.ts";
import type { AreaPopulation, KnownPopulation } from "./population-reader.ts";
import { newestPopulation } from "./population-reader.ts";
import { traitCounts } from "./response-reader.ts";

/** People of one neighbourhood or age among those who took part, beside their share of the population. */
export type GroupShare = {
  readonly group: { readonly area: string } | { readonly age: AgeCode };
  readonly participants: number | "suppressed";
  /** Shares of a whole, 0 to 1; undefined when not known or hidden. */
  readonly shareParticipants: number | undefined;
  readonly sharePopulation: number | undefined;
};

/** What the numbers rest on. */
export type WhoSource = {
  /** About how many people told something about themselves, in fives; "few" is fewer than ten. */
  readonly told: number | "none" | "few";
  /** Whether a count was hidden, so that the others are rounded. */
  readonly isHidden: boolean;
  readonly population: { readonly source: KnownPopulation["source"]; readonly year: number } | undefined;
};

export type WhoTookPart = {
  readonly source: WhoSource;
  readonly rows: readonly GroupShare[];
  /** Participants who did not say. */
  readonly unknown: number;
};

/**
 * What is shown, from the answers of the questionnaire and the bands of the population. The law draws its line at 16 and CBS at 15:
 * of everybody younger than 25 both know how many, so nothing is guessed. Until 2026-11-23 the line of CBS was asked.
 */
const ages = [
  { code: "age0to24", told: ["age0to15", "age16to24", "age15to24"], bands: ["0-15", "15-25"] },
  { code: "age25to44", told: ["age25to44"], bands: ["25-45"] },
  { code: "age45to64", told: ["age45to64"], bands: ["45-65"] },
  { code: "age65plus", told: ["age65plus"], bands: ["65+"] },
] as const satisfies readonly {
  readonly code: string;
  readonly told: readonly string[];
  readonly bands: readonly AgeBand[];
}[];
type AgeCode = (typeof ages)[number]["code"];

/**
 * Who took part and who did not, for everybody to read: counts of 1 to 9 hidden, the rest rounded to five. People are
 * known here only as far as they told it after the questionnaire.
 */
export async function whoTookPart(work: Work, trajectoryId: string): Promise<WhoTookPart> {
  const { total, byArea, byAge } = await traitCounts(work, trajectoryId);
  if (total === 0) return { source: { told: "none", isHidden: false, population: undefined }, rows: [], unknown: 0 };
  const population = await newestPopulation(work);
  const town = population?.areas.find((area) => area.kind === "municipality");
  const areaStrata = (await areasOf(work)).map(({ code, name }): Stratum => {
    const known = populationOf(population, code, name);
    return { stratum: name, participants: byArea.get(code) ?? 0, population: known?.inhabitants ?? null };
  });
  const ageStrata = ages.map(({ code, told, bands }): Stratum => {
    const participants = told.reduce((sum, one) => sum + (byAge.get(one) ?? 0), 0);
    return { stratum: code, participants, population: inBands(town, bands) };
  });
  const areas = compared(areaStrata, total);
  const age = compared(ageStrata, total);
  return {
    source: {
      told: total < minimumDenominator ? "few" : Math.round(total / 5) * 5,
      isHidden: total >= minimumDenominator && (hides(areas) || hides(age)),
      population: population && { source: population.source, year: population.year },
    },
    rows: [
      ...areas.strata.map((stratum) => shareOf({ area: stratum.stratum }, stratum)),
      ...ages.flatMap(({ code }) =>
        age.strata.filter(({ stratum }) => stratum === code).map((stratum) => shareOf({ age: code }, stratum)),
      ),
    ],
    unknown: Math.max(countOf(areas.unknown), countOf(age.unknown)),
  };
}

/** Null when of any of the bands it is not known. */
function inBands(town: AreaPopulation | undefined, bands: readonly AgeBand[]): number | null {
  const counts = bands.map((band) => town?.ageBands[band] ?? null);
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function compared(strata: readonly Stratum[], total: number): PopulationComparison {
  const told = strata.reduce((sum, stratum) => sum + stratum.participants, 0);
  // Of a few people one hidden count among zeros would still tell where they live: no group is shown then.
  if (told < minimumDenominator) return { strata: [], participants: "suppressed", unknown: "suppressed" };
  return compareWithPopulation(strata, Math.max(0, total - told), suppressionRules.public);
}

/** By code, and where the town keeps other codes than the source, by name. */
function populationOf(population: KnownPopulation | undefined, code: string, name: string): AreaPopulation | undefined {
  const parts = population?.areas.filter((area) => area.kind !== "municipality") ?? [];
  return (
    parts.find((area) => area.code === code) ?? parts.find((area) => area.name.toLowerCase() === name.toLowerCase())
  );
}

function shareOf(
  group: GroupShare["group"],
  { participants, participantShareRatio, populationShareRatio }: ComparedStratum,
): GroupShare {
  return {
    group,
    participants,
    shareParticipants: participantShareRatio ?? undefined,
    sharePopulation: populationShareRatio ?? undefined,
  };
}

function hides({ strata, unknown }: PopulationComparison): boolean {
  return unknown === "suppressed" || strata.some((stratum) => stratum.participants === "suppressed");
}

function countOf(count: ShownCount): number {
  return count === "suppressed" ? 0 : count;
}
