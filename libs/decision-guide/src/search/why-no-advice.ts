import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP } from "../catalogue/catalogue-item.ts";
import type { Goal } from "../catalogue/goals.ts";
import { demandedGoals } from "../catalogue/goals.ts";
import type { Situation } from "../situation/situation.ts";
import { FEEDBACK_FROM_LEVEL, MOST_TECHNOLOGIES } from "./admissible.ts";
import type { SmallestPlan } from "./smallest-plan.ts";
import { smallestPlan } from "./smallest-plan.ts";

/**
 * Which rule leaves nothing to advise, with the figure that would have to change. `key` is the field of the situation to change
 * first; of limits that exclude each other money is named, and weeks or hours would do as well. Where it is the catalogue that is
 * short of something, `key` says so and `item` what.
 */
export type NoAdvice =
  | { readonly code: "overpromise"; readonly key: "level"; readonly level: number; readonly room: number }
  | { readonly code: "noFeedbackItem"; readonly key: "catalogue"; readonly item: string }
  | { readonly code: "noMethodAtLevel"; readonly key: "level"; readonly level: number }
  | {
      readonly code: "noCarrierAtLevel";
      readonly key: "goals";
      readonly anyOf: readonly Goal[];
      readonly level: number;
    }
  | {
      readonly code: "budgetTooSmall";
      readonly key: "budget";
      readonly item: string;
      readonly neededEur: number;
      readonly budgetEur: number;
    }
  | {
      readonly code: "weeksTooFew";
      readonly key: "weeks";
      readonly item: string;
      readonly neededWeeks: number;
      readonly weeks: number;
    }
  | {
      readonly code: "hoursTooFew";
      readonly key: "hours";
      readonly item: string;
      readonly neededHours: number;
      readonly staffHours: number;
    }
  | { readonly code: "limitsExcludeEachOther"; readonly key: "budget"; readonly anyOf: readonly Goal[] };

/** Looks for the reason by dropping one rule after another; call it only when nothing can be advised. */
export function whyNoAdvice(catalogue: readonly CatalogueItem[], situation: Situation): readonly NoAdvice[] {
  const { level, room } = situation;
  if (room < level) return [{ code: "overpromise", key: "level", level, room }];
  const feedback = catalogue.find(({ id }) => id === FEEDBACK_LOOP);
  if (level >= FEEDBACK_FROM_LEVEL && feedback === undefined)
    return [{ code: "noFeedbackItem", key: "catalogue", item: FEEDBACK_LOOP }];
  const near = catalogue.filter(
    (item) => item.kind === "method" && item.id !== FEEDBACK_LOOP && isNear(item, level) && canRun(item, catalogue),
  );
  if (near.length === 0) return [{ code: "noMethodAtLevel", key: "level", level }];
  const demands = demandedGoals(level, situation.goals);
  const asked: readonly (readonly Goal[])[] = demands.length === 0 ? [[]] : demands;
  return asked.flatMap((anyOf) => whyNotCarried(catalogue, near, anyOf, situation));
}

function isNear(item: CatalogueItem, level: number): boolean {
  return item.levels.some((own) => Math.abs(own - level) <= 1);
}

function canRun(item: CatalogueItem, catalogue: readonly CatalogueItem[]): boolean {
  return item.needs.length <= MOST_TECHNOLOGIES && item.needs.every((need) => catalogue.some(({ id }) => id === need));
}

/** What one demand runs into: per limit the carrier that comes closest, and what it takes. */
function whyNotCarried(
  catalogue: readonly CatalogueItem[],
  near: readonly CatalogueItem[],
  anyOf: readonly Goal[],
  situation: Situation,
): readonly NoAdvice[] {
  const carriers = near.filter((item) => anyOf.length === 0 || item.carries.some((goal) => anyOf.includes(goal)));
  if (carriers.length === 0) return [{ code: "noCarrierAtLevel", key: "goals", anyOf, level: situation.level }];
  const plans = carriers.map((item) => ({ item: item.id, ...smallestPlan(catalogue, [item], situation) }));
  const [cheapest, soonest, lightest] = [
    leastBy(plans, "neededEur"),
    leastBy(plans, "neededWeeks"),
    leastBy(plans, "neededHours"),
  ];
  const reasons: NoAdvice[] = [];
  const { budgetEur, weeks, staffHours } = situation;
  if (cheapest !== undefined && cheapest.neededEur > budgetEur) {
    reasons.push({
      code: "budgetTooSmall",
      key: "budget",
      item: cheapest.item,
      neededEur: cheapest.neededEur,
      budgetEur,
    });
  }
  if (soonest !== undefined && soonest.neededWeeks > weeks) {
    reasons.push({ code: "weeksTooFew", key: "weeks", item: soonest.item, neededWeeks: soonest.neededWeeks, weeks });
  }
  if (lightest !== undefined && lightest.neededHours > staffHours) {
    reasons.push({
      code: "hoursTooFew",
      key: "hours",
      item: lightest.item,
      neededHours: lightest.neededHours,
      staffHours,
    });
  }
  const somePlanFits = plans.some(
    (plan) => plan.neededEur <= budgetEur && plan.neededWeeks <= weeks && plan.neededHours <= staffHours,
  );
  return reasons.length > 0 || somePlanFits ? reasons : [{ code: "limitsExcludeEachOther", key: "budget", anyOf }];
}

type PlanOf = SmallestPlan & { readonly item: string };

function leastBy(plans: readonly PlanOf[], key: keyof SmallestPlan): PlanOf | undefined {
  return plans.reduce<PlanOf | undefined>(
    (least, plan) => (least === undefined || plan[key] < least[key] ? plan : least),
    undefined,
  );
}
