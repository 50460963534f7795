import type { CatalogueItem, TargetGroup } from "../catalogue/catalogue-item.ts";
import { contactOf, TARGET_GROUPS } from "../catalogue/catalogue-item.ts";
import { CONTINUOUS_DAYS, TRACKING_RISK } from "../scoring/scorer.ts";
import type { SubScore, Weights } from "../scoring/weights.ts";
import { SUB_SCORES, WEIGHTS } from "../scoring/weights.ts";

/** The numbers of an item that go into the score; of reach one for each group. Levels, phases and needs are no numbers. */
export const ITEM_NUMBERS = [
  "cost",
  "hours",
  "lead",
  "duration",
  "digitalSkill",
  "literacy",
  "deliberation",
  "representativeness",
  "privacyRisk",
  "escalationRisk",
  ...TARGET_GROUPS.map((group) => `reach.${group}` as const),
] as const;
export type ItemNumber = (typeof ITEM_NUMBERS)[number];

/** Which numbers of which items, by id, are estimates; the rest has a source and is not doubted. */
export type Estimated = Readonly<Record<string, readonly ItemNumber[]>>;

/** One number of an item that may be off. */
export type ItemEstimate = { readonly code: "number"; readonly item: string; readonly number: ItemNumber };

/** One number that may be off. */
export type Estimate = { readonly code: "weight"; readonly part: SubScore } | ItemEstimate;

export const WAYS = ["lower", "higher"] as const;
export type Way = (typeof WAYS)[number];

/** How far an estimate is taken off: a quarter. */
const OFF_RATIO = 0.25;
/** A quarter of a scale 0-4: a quarter of the value would leave a 0 as it is, and mean nothing between two steps. */
const OFF_STEPS = 1;
const SCALE_TOP = 4;
const LEAST_ESCALATION = -1;

/**
 * The item with one number a quarter lower or higher: amounts and shares by 25 % of their value, scales 0-4 by one step,
 * a quarter of the scale. Facts that a number carries stay: what runs continuously or tracks people goes on doing so, and
 * nothing else begins to.
 */
export function withOff(item: CatalogueItem, number: ItemNumber, way: Way): CatalogueItem {
  const ratio = way === "lower" ? 1 - OFF_RATIO : 1 + OFF_RATIO;
  switch (number) {
    case "cost":
      return { ...item, costMinEur: item.costMinEur * ratio, costMaxEur: item.costMaxEur * ratio };
    case "hours":
      return { ...item, staffHoursMin: item.staffHoursMin * ratio, staffHoursMax: item.staffHoursMax * ratio };
    case "lead":
      return { ...item, leadWeeksMin: item.leadWeeksMin * ratio, leadWeeksMax: item.leadWeeksMax * ratio };
    case "duration":
      return { ...item, durationDays: durationOff(item.durationDays, ratio) };
    case "digitalSkill":
    case "literacy":
    case "deliberation":
    case "representativeness":
    case "privacyRisk":
    case "escalationRisk":
      return { ...item, [number]: stepOff(item[number], number, way) };
    default:
      return reachOff(item, groupOf(number), ratio);
  }
}

function reachOff(item: CatalogueItem, group: TargetGroup | undefined, ratio: number): CatalogueItem {
  if (group === undefined) return item;
  return {
    ...item,
    contactShares: { ...item.contactShares, [group]: Math.min(1, contactOf(item, group) * ratio) },
  };
}

/** The group whose reach a number is; undefined for other numbers. */
export function groupOf(number: ItemNumber): TargetGroup | undefined {
  return TARGET_GROUPS.find((group) => number === `reach.${group}`);
}

function durationOff(days: number, ratio: number): number {
  return days >= CONTINUOUS_DAYS ? days : Math.min(CONTINUOUS_DAYS - 1, days * ratio);
}

function stepOff(value: number, number: ItemNumber, way: Way): number {
  const least = number === "escalationRisk" ? LEAST_ESCALATION : 0;
  const next = way === "lower" ? Math.max(least, value - OFF_STEPS) : Math.min(SCALE_TOP, value + OFF_STEPS);
  const changesKind = number === "privacyRisk" && value >= TRACKING_RISK !== next >= TRACKING_RISK;
  return changesKind ? value : next;
}

/** The way in which a number can only raise the score of what holds the item; no number is better both ways. */
export function betterWay(number: ItemNumber): Way {
  const isMoreBetter = number === "deliberation" || number === "representativeness" || groupOf(number) !== undefined;
  return isMoreBetter ? "higher" : "lower";
}

/** The weights with one of them a quarter off, all brought back to a sum of 1. */
export function weightsOff(part: SubScore, way: Way): Weights {
  const ratio = way === "lower" ? 1 - OFF_RATIO : 1 + OFF_RATIO;
  const sum = 1 + WEIGHTS[part] * (ratio - 1);
  const weight = (own: SubScore): readonly [SubScore, number] => [
    own,
    (WEIGHTS[own] * (own === part ? ratio : 1)) / sum,
  ];
  // @NOTE safe: made from the closed list of parts.
  return Object.fromEntries(SUB_SCORES.map(weight)) as Weights;
}
