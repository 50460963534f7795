import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP } from "../catalogue/catalogue-item.ts";
import { LIMIT_RATIO } from "../scoring/parts.ts";
import type { Situation } from "../situation/situation.ts";
import { FEEDBACK_FROM_LEVEL } from "./admissible.ts";

/** The least budget, weeks and hours with which a plan passes every rule. */
export type SmallestPlan = { readonly neededEur: number; readonly neededWeeks: number; readonly neededHours: number };

/** Of these items, what they need, and the feedback loop where it belongs. */
export function smallestPlan(
  catalogue: readonly CatalogueItem[],
  items: readonly CatalogueItem[],
  { level, scaleRatio }: Situation,
): SmallestPlan {
  const along = catalogue.filter(
    (one) =>
      !items.includes(one) &&
      (items.some(({ needs }) => needs.includes(one.id)) || (one.id === FEEDBACK_LOOP && level >= FEEDBACK_FROM_LEVEL)),
  );
  const plan = [...items, ...along];
  const methods = items.filter(({ kind }) => kind === "method");
  const middle = (read: (item: CatalogueItem) => number): number =>
    (plan.reduce((sum, item) => sum + read(item), 0) * scaleRatio) / 2 / LIMIT_RATIO;
  return {
    neededEur: Math.ceil(
      Math.max(
        ...methods.map(({ costMinEur }) => costMinEur),
        middle((item) => item.costMinEur + item.costMaxEur),
      ),
    ),
    neededWeeks: Math.max(...methods.map(({ leadWeeksMin }) => leadWeeksMin)),
    neededHours: Math.ceil(middle((item) => item.staffHoursMin + item.staffHoursMax)),
  };
}
