import { OPTIONS } from "@brink/decision-guide";
import type { CaseRecord, PlaceSize } from "./record.ts";

type Situation = CaseRecord["situation"];

/** What is known of a situation to find cases near it; what nobody knows is left out. */
export type AskedSituation = {
  /** Codes of Q1 and Q2. */
  readonly topics?: readonly string[];
  readonly goals?: readonly string[];
  /** Codes of Q7 and Q8. */
  readonly people?: Situation["people"];
  readonly area?: Situation["area"];
  /** Of the municipality. */
  readonly inhabitants?: number | undefined;
  /** Those that must take part. */
  readonly groups?: readonly string[];
  /** What it may cost, above 0. */
  readonly costEur?: number;
};

export const features = ["topics", "goals", "people", "area", "placeSize", "groups", "costEur"] as const;
export type Feature = (typeof features)[number];

/**
 * How much a feature weighs against the others. Estimates: the subject and the goal say most about whether a case teaches
 * something; costs are known of few cases.
 */
export const featureWeights: Readonly<Record<Feature, number>> = {
  topics: 3,
  goals: 2,
  people: 1,
  area: 1,
  placeSize: 1,
  groups: 1,
  costEur: 0.5,
};

/** At this share of all that could differ, or less, a case is called near. An estimate. */
export const nearAtMost = 0.4;
/** How far apart two are in a feature that one of them does not know: neither the same nor wholly different. */
const unknownApart = 0.5;
const alikeAtMost = 0.25;
const unlikeAtLeast = 0.5;

/** 0 alike to 1 wholly different, with what both have; undefined when one of them does not know. */
type Compared = { readonly apart: number; readonly shared: readonly string[] } | undefined;

export type Nearness = {
  /** 0 in everything the same, 1 in everything different. */
  readonly distance: number;
  /** What makes it near, with the codes that both have. */
  readonly alike: readonly { readonly feature: Feature; readonly shared: readonly string[] }[];
  readonly unlike: readonly Feature[];
};

/**
 * How far a case is from a situation: the weighted mean of how far they are apart in each feature that the situation knows.
 * A feature that the case does not know counts halfway, so that it never comes as near as one that is known to be the same;
 * one that the situation does not know counts for no case. Undefined when nothing is known of the situation.
 */
export function nearness(asked: AskedSituation, known: Situation): Nearness | undefined {
  const compared = features
    .filter((feature) => isKnown(asked, feature))
    .map((feature) => ({ feature, weight: featureWeights[feature], with: compare[feature](asked, known) }));
  const all = compared.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return undefined;
  const distance = compared.reduce((sum, one) => sum + one.weight * (one.with?.apart ?? unknownApart), 0) / all;
  return {
    distance,
    alike: compared.flatMap(({ feature, with: both }) =>
      both !== undefined && isAlike(both) ? [{ feature, shared: both.shared }] : [],
    ),
    unlike: compared.flatMap(({ feature, with: both }) =>
      both !== undefined && !isAlike(both) && both.apart >= unlikeAtLeast ? [feature] : [],
    ),
  };
}

function isAlike({ apart, shared }: NonNullable<Compared>): boolean {
  return shared.length > 0 || apart <= alikeAtMost;
}

/** The nearest, nearest first; those equally near by id. None that is not near. */
export function nearestCases(
  records: readonly CaseRecord[],
  asked: AskedSituation,
  most: number,
): readonly { readonly record: CaseRecord; readonly nearness: Nearness }[] {
  return records
    .flatMap((record) => {
      const found = nearness(asked, record.situation);
      return found === undefined || found.distance > nearAtMost ? [] : [{ record, nearness: found }];
    })
    .sort((a, b) => a.nearness.distance - b.nearness.distance || (a.record.id < b.record.id ? -1 : 1))
    .slice(0, most);
}

/** In which of the sizes a municipality falls, by its inhabitants. */
export function placeSizeOf(inhabitants: number): PlaceSize {
  if (inhabitants < 50_000) return "small";
  if (inhabitants < 100_000) return "medium";
  return inhabitants < 300_000 ? "large" : "veryLarge";
}

function isKnown(asked: AskedSituation, feature: Feature): boolean {
  const value = feature === "placeSize" ? asked.inhabitants : asked[feature];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

const sizes: readonly PlaceSize[] = ["small", "medium", "large", "veryLarge"];
// A district of a town and a village are as large as each other.
const areaRank = { street: 0, neighbourhood: 1, district: 2, village: 2, town: 3, region: 4 } as const;

const compare: Readonly<Record<Feature, (asked: AskedSituation, known: Situation) => Compared>> = {
  topics: ({ topics = [] }, known) => {
    const shared = common(topics, known.topics);
    return { apart: shared.length > 0 ? 0 : 1, shared };
  },
  goals: ({ goals = [] }, known) => {
    const shared = common(goals, known.goals);
    return { apart: 1 - shared.length / new Set([...goals, ...known.goals]).size, shared };
  },
  people: ({ people }, known) =>
    steps(people && OPTIONS.Q7.indexOf(people), known.people && OPTIONS.Q7.indexOf(known.people), 4),
  area: ({ area }, known) => steps(area && areaRank[area], known.area && areaRank[known.area], 4),
  placeSize: ({ inhabitants }, { placeSize }) => {
    // A region or a country has no size of a municipality.
    if (placeSize === "region") return { apart: 1, shared: [] };
    return steps(
      inhabitants === undefined ? undefined : sizes.indexOf(placeSizeOf(inhabitants)),
      placeSize && sizes.indexOf(placeSize),
      3,
    );
  },
  groups: ({ groups = [] }, known) => {
    if (known.groups === undefined) return undefined;
    const shared = common(groups, known.groups);
    return { apart: 1 - shared.length / groups.length, shared };
  },
  costEur: ({ costEur }, known) => {
    if (costEur === undefined || known.costEur === undefined) return undefined;
    // Ten times as much is halfway, a hundred times is wholly different.
    return { apart: Math.min(1, Math.abs(Math.log10(costEur / known.costEur.value)) / 2), shared: [] };
  },
};

function common(asked: readonly string[], known: readonly string[]): readonly string[] {
  return asked.filter((code) => known.includes(code));
}

/** How many steps apart on a scale of `most` steps. */
function steps(asked: number | undefined, known: number | undefined, most: number): Compared {
  if (asked === undefined || known === undefined) return undefined;
  return { apart: Math.abs(asked - known) / most, shared: [] };
}
