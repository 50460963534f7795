import type { CatalogueItem, TargetGroup } from "../catalogue/catalogue-item.ts";
import { contactOf } from "../catalogue/catalogue-item.ts";
import { CONTINUOUS_DAYS, TRACKING_RISK } from "../scoring/scorer.ts";
import type { SubScore, Weights } from "../scoring/weights.ts";
import { SUB_SCORES, WEIGHTS } from "../scoring/weights.ts";

/** The numbers of an item that go into the score. Levels, phases, needs and goals are no numbers. */
export const ITEM_NUMBERS = [
  "cost",
  "hours",
  "lead",
  "duration",
  "digitalSkill",
  "literacy",
  "reach",
  "deliberation",
  "representativeness",
  "privacyRisk",
  "escalationRisk",
] as const;
export type ItemNumber = (typeof ITEM_NUMBERS)[number];

/** Which numbers of which items, by id, are estimates; the rest has a source and is not doubted. */
export type Estimated = Readonly<Record<string, readonly ItemNumber[]>>;

/** One number that may be off. */
export type Estimate =
  | { readonly code: "weight"; readonly part: SubScore }
  | { readonly code: "reach"; readonly item: string; readonly group: TargetGroup }
  | { readonly code: "number"; readonly item: string; readonly number: Exclude<ItemNumber, "reach"> };

/** An estimate of an item. */
export type ItemEstimate = Exclude<Estimate, { readonly code: "weight" }>;

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
export function withOff(item: CatalogueItem, estimate: ItemEstimate, way: Way): CatalogueItem {
  const ratio = way === "lower" ? 1 - OFF_RATIO : 1 + OFF_RATIO;
  if (estimate.code === "reach") {
    const share = Math.min(1, contactOf(item, estimate.group) * ratio);
    return { ...item, contactShares: { ...item.contactShares, [estimate.group]: share } };
  }
  switch (estimate.number) {
    case "cost":
      return { ...item, costMinEur: item.costMinEur * ratio, costMaxEur: item.costMaxEur * ratio };
    case "hours":
      return { ...item, staffHoursMin: item.staffHoursMin * ratio, staffHoursMax: item.staffHoursMax * ratio };
    case "lead":
      return { ...item, leadWeeksMin: item.leadWeeksMin * ratio, leadWeeksMax: item.leadWeeksMax * ratio };
    case "duration":
      return { ...item, durationDays: durationOff(item.durationDays, ratio) };
    default:
      return { ...item, [estimate.number]: stepOff(item[estimate.number], estimate.number, way) };
  }
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

/** On these more is better; on the other numbers less is. No number is better both ways. */
const MORE_IS_BETTER: readonly string[] = ["reach", "deliberation", "representativeness"];

/** The way in which an estimate can only raise the score of what holds the item. */
export function betterWay(estimate: ItemEstimate): Way {
  const number = estimate.code === "reach" ? "reach" : estimate.number;
  return MORE_IS_BETTER.includes(number) ? "higher" : "lower";
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

/** The estimates of one item that this situation looks at: of reach only that of the priority groups. */
export function estimatesOf(
  item: CatalogueItem,
  numbers: readonly ItemNumber[],
  groups: readonly TargetGroup[],
): readonly ItemEstimate[] {
  return numbers.flatMap((number): readonly ItemEstimate[] =>
    number === "reach"
      ? groups.map((group) => ({ code: "reach", item: item.id, group }))
      : [{ code: "number", item: item.id, number }],
  );
}
