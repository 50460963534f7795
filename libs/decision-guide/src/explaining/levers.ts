import type { CatalogueItem, TargetGroup } from "../catalogue/catalogue-item.ts";
import { TARGET_GROUPS } from "../catalogue/catalogue-item.ts";
import type { Level } from "../catalogue/goals.ts";
import { LEVELS } from "../catalogue/goals.ts";
import type { Combination } from "../search/advise.ts";
import type { Situation } from "../situation/situation.ts";
import type { Bar } from "./bars.ts";

/** One thing about a situation that could be otherwise, with the value it would need. */
export type Lever =
  | { readonly code: "budgetEur" | "staffHours" | "weeks"; readonly to: number }
  /** What is promised; the room that is really open has to be as wide. */
  | { readonly code: "level"; readonly to: Level }
  | { readonly code: "deliberationNeed" | "representativenessNeed" | "heat"; readonly to: number }
  /** The group is a priority, with this weight. */
  | { readonly code: "priority"; readonly group: TargetGroup; readonly to: number }
  | { readonly code: "dpiaDone"; readonly to: true };

/** Limits are widened in these steps: more than three times as much is another project. */
const WIDER_RATIOS = [1.5, 2, 3] as const;
const MOST_NEED = 4;
const MOST_WEIGHT = 3;
/** The reach at which an item is clearly better than open participation at getting to a group. */
const REACHES_WELL = 2;

/** The situation with one thing otherwise. */
export function pulled(situation: Situation, lever: Lever): Situation {
  if (lever.code === "priority") return { ...situation, priority: { ...situation.priority, [lever.group]: lever.to } };
  if (lever.code === "level") return { ...situation, level: lever.to, room: Math.max(situation.room, lever.to) };
  return { ...situation, [lever.code]: lever.to };
}

/** What lifts the bars, each by the least that it takes; empty when nothing in the situation does. */
export function repairsOf(bars: readonly Bar[], item: CatalogueItem, situation: Situation): readonly Lever[] {
  const repairs = bars.flatMap((bar): readonly Lever[] => {
    if (bar.code === "aboveBudget" || bar.code === "planAboveBudget") return [{ code: "budgetEur", to: bar.neededEur }];
    if (bar.code === "planAboveHours") return [{ code: "staffHours", to: bar.neededHours }];
    if (bar.code === "dpiaMissing") return [{ code: "dpiaDone", to: true }];
    if (bar.code === "startsTooLate") return [{ code: "weeks", to: bar.neededWeeks }];
    if (bar.code === "levelTooFar") return nearestLevel(item, situation).map((to) => ({ code: "level", to }));
    return [];
  });
  return repairs.length === bars.length ? repairs : [];
}

/**
 * What may be worth trying for an item, by kind of lever the smallest step first. Only what can help: a limit that the best
 * combination with it exceeds, a need that the item meets well, a group that it reaches.
 */
export function leversFor(
  item: CatalogueItem,
  situation: Situation,
  { sub }: Combination,
): readonly (readonly Lever[])[] {
  const wider = (code: "budgetEur" | "staffHours" | "weeks"): readonly Lever[] =>
    WIDER_RATIOS.map((ratio) => ({ code, to: Math.ceil(situation[code] * ratio) }));
  const atMost = (code: "deliberationNeed" | "representativenessNeed", own: number): readonly Lever[] =>
    own >= 3 && situation[code] < MOST_NEED ? [{ code, to: MOST_NEED }] : [];
  const levers: readonly (readonly Lever[])[] = [
    sub.budget < 1 ? wider("budgetEur") : [],
    sub.staff < 1 ? wider("staffHours") : [],
    sub.time < 1 ? wider("weeks") : [],
    item.kind === "method" ? nearestLevel(item, situation).map((to): Lever => ({ code: "level", to })) : [],
    atMost("deliberationNeed", item.deliberation),
    atMost("representativenessNeed", item.representativeness),
    sub.escalation < 1 && situation.heat > 0 ? [{ code: "heat", to: 0 }] : [],
    ...TARGET_GROUPS.filter(
      (group) => item.reach[group] >= REACHES_WELL && situation.priority[group] !== MOST_WEIGHT,
    ).map((group): readonly Lever[] => [{ code: "priority", group, to: MOST_WEIGHT }]),
  ];
  return levers.filter((steps) => steps.length > 0);
}

/** The rung of the item's own that lies nearest, when it is another than the promised one. */
function nearestLevel({ levels }: CatalogueItem, { level }: Situation): readonly Level[] {
  if (levels.includes(level)) return [];
  const own = LEVELS.filter((one) => levels.includes(one));
  const [nearest] = own.toSorted((a, b) => Math.abs(a - level) - Math.abs(b - level) || a - b);
  return nearest === undefined ? [] : [nearest];
}
