import type { AgeBand, PopulationArea } from "../population/population-frame.ts";

type Shares = Readonly<Record<AgeBand, number>>;

/** Shares of the age bands; made up, by kinds of neighbourhood. */
const young: Shares = { "0-15": 0.13, "15-25": 0.19, "25-45": 0.34, "45-65": 0.22, "65+": 0.12 };
const families: Shares = { "0-15": 0.22, "15-25": 0.12, "25-45": 0.31, "45-65": 0.24, "65+": 0.11 };
const mixed: Shares = { "0-15": 0.15, "15-25": 0.12, "25-45": 0.25, "45-65": 0.27, "65+": 0.21 };
const older: Shares = { "0-15": 0.12, "15-25": 0.09, "25-45": 0.19, "45-65": 0.31, "65+": 0.29 };

/** People per household, by kind. */
const sizes = new Map([
  [young, 1.7],
  [families, 2.5],
  [mixed, 2.1],
  [older, 2],
]);

const kinds: Readonly<Record<string, Shares>> = {
  WD01: mixed,
  WD02: young,
  WD03: mixed,
  WD04: families,
  WD05: families,
  WD06: young,
  WD07: older,
  WD08: mixed,
  WD09: older,
};

const bands = ["0-15", "15-25", "25-45", "45-65", "65+"] as const;

/** The population of Waterdam: its nine neighbourhoods and the whole, as fictional as the town itself. */
export function fictionalAreas(
  town: string,
  neighbourhoods: readonly {
    readonly code: string;
    readonly name: string;
    readonly inhabitants?: number | undefined;
  }[],
): readonly PopulationArea[] {
  const parts = neighbourhoods.map(({ code, name, inhabitants = 0 }) => partOf(code, name, inhabitants));
  const sum = (figure: (area: PopulationArea) => number | null) =>
    parts.reduce((all, part) => all + (figure(part) ?? 0), 0);
  const whole: PopulationArea = {
    code: "WD00",
    name: town,
    kind: "municipality",
    inhabitants: sum((area) => area.inhabitants),
    men: sum((area) => area.men),
    women: sum((area) => area.women),
    households: sum((area) => area.households),
    ageBands: bandsOf((band) => sum((area) => area.ageBands[band])),
  };
  return [whole, ...parts];
}

function partOf(code: string, name: string, inhabitants: number): PopulationArea {
  const shares = kinds[code] ?? mixed;
  const men = toFive(inhabitants * 0.495);
  const counted = bandsOf((band) => toFive(inhabitants * shares[band]));
  // What rounding left over belongs to the largest band, so that bands add up.
  const rest = inhabitants - bands.reduce((sum, band) => sum + counted[band], 0);
  return {
    code,
    name,
    kind: "neighbourhood",
    inhabitants,
    men,
    women: inhabitants - men,
    households: toFive(inhabitants / (sizes.get(shares) ?? 2)),
    ageBands: { ...counted, "45-65": counted["45-65"] + rest },
  };
}

function bandsOf(count: (band: AgeBand) => number): Record<AgeBand, number> {
  return {
    "0-15": count("0-15"),
    "15-25": count("15-25"),
    "25-45": count("25-45"),
    "45-65": count("45-65"),
    "65+": count("65+"),
  };
}

function toFive(count: number): number {
  return Math.round(count / 5) * 5;
}
