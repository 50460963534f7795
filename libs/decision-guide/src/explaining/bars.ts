import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP, pairs } from "../catalogue/catalogue-item.ts";
import { TRACKING_RISK } from "../scoring/scorer.ts";
import { methodProblems, uncarried } from "../search/admissible.ts";
import { smallestPlan } from "../search/smallest-plan.ts";
import type { Situation } from "../situation/situation.ts";

/** Which rule keeps an item out of every combination that may be opened, with the figures that it hangs on. */
export type Bar =
  | { readonly code: "levelTooFar"; readonly level: number; readonly levels: readonly number[] }
  | { readonly code: "aboveBudget" | "planAboveBudget"; readonly neededEur: number; readonly budgetEur: number }
  | { readonly code: "startsTooLate"; readonly neededWeeks: number; readonly weeks: number }
  /** The smallest plan with it goes far over the hours of the team. */
  | { readonly code: "planAboveHours"; readonly neededHours: number; readonly staffHours: number }
  | { readonly code: "needAbsent"; readonly needs: string }
  /** A technology of which no companion can be chosen. */
  | { readonly code: "noCompanion"; readonly companions: readonly string[] }
  /** It tracks people, and nobody assessed that. */
  | { readonly code: "dpiaMissing" }
  | { readonly code: "overpromise"; readonly level: number; readonly room: number }
  /** Nothing with it delivers what is asked within the limits, four methods and two technologies. */
  | { readonly code: "noCombination" }
  /** The feedback loop belongs to every plan from level 2 up and to none below: nobody chooses it. */
  | { readonly code: "notAChoice" };

/** The rules that an item breaks by itself, whatever stands beside it. */
export function barsOf(catalogue: readonly CatalogueItem[], situation: Situation, item: CatalogueItem): readonly Bar[] {
  if (item.id === FEEDBACK_LOOP) return [{ code: "notAChoice" }];
  if (item.kind === "technology") {
    const companions = companionsOf(catalogue, item);
    return companions.some((one) => methodProblems(one, situation).length === 0)
      ? []
      : [{ code: "noCompanion", companions: companions.map(({ id }) => id) }];
  }
  const absent = item.needs.filter((needs) => !catalogue.some(({ id }) => id === needs));
  return [
    ...methodProblems(item, situation).flatMap(({ code }) => barOf(code, situation, item)),
    ...absent.map((needs): Bar => ({ code: "needAbsent", needs })),
  ];
}

function barOf(code: string, situation: Situation, item: CatalogueItem): readonly Bar[] {
  const { level, budgetEur, weeks } = situation;
  if (code === "levelTooFar") return [{ code, level, levels: item.levels }];
  if (code === "aboveBudget") return [{ code, neededEur: item.costMinEur, budgetEur }];
  return code === "startsTooLate" ? [{ code, neededWeeks: item.leadWeeksMin, weeks }] : [];
}

/**
 * Why no combination with an item may be opened that breaks no rule by itself. The figures are the least that it takes.
 * @param told whose limits are named, when `situation` has some of them lifted
 */
export function planBarsOf(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  item: CatalogueItem,
  told = situation,
): readonly Bar[] {
  const { level, room, dpiaDone } = situation;
  const { budgetEur, staffHours } = told;
  const plans = partnersOf(catalogue, situation, item).map((partners) =>
    smallestPlan(catalogue, [item, ...partners], situation),
  );
  const neededEur = Math.min(...plans.map((plan) => plan.neededEur));
  const neededHours = Math.min(...plans.map((plan) => plan.neededHours));
  const bars: readonly Bar[] = [
    ...(room < level ? [{ code: "overpromise", level, room } as const] : []),
    ...(item.privacyRisk >= TRACKING_RISK && !dpiaDone ? [{ code: "dpiaMissing" } as const] : []),
    ...(plans.length > 0 && neededEur > situation.budgetEur
      ? [{ code: "planAboveBudget", neededEur, budgetEur } as const]
      : []),
    ...(plans.length > 0 && neededHours > situation.staffHours
      ? [{ code: "planAboveHours", neededHours, staffHours } as const]
      : []),
  ];
  return bars.length > 0 ? bars : [{ code: "noCombination" }];
}

/** Whom the item cannot do without: a method beside a technology, a method that delivers what is asked; one at a time. */
function partnersOf(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  item: CatalogueItem,
): readonly (readonly CatalogueItem[])[] {
  const open = (methods: readonly CatalogueItem[]) =>
    methods.filter((one) => methodProblems(one, situation).length === 0).map((one) => [one]);
  if (item.kind === "technology") return open(companionsOf(catalogue, item));
  const [missed] = uncarried([item], situation);
  if (missed === undefined) return [[]];
  return open(methodsOf(catalogue).filter(({ carries }) => carries.some((goal) => missed.includes(goal))));
}

function companionsOf(catalogue: readonly CatalogueItem[], technology: CatalogueItem): readonly CatalogueItem[] {
  return methodsOf(catalogue).filter((method) => method.needs.includes(technology.id) || pairs(method, technology));
}

function methodsOf(catalogue: readonly CatalogueItem[]): readonly CatalogueItem[] {
  return catalogue.filter(({ kind, id }) => kind === "method" && id !== FEEDBACK_LOOP);
}
