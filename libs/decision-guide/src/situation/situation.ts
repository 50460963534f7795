import type { Phase, TargetGroup } from "../catalogue/catalogue-item.ts";
import type { Goal, Level } from "../catalogue/goals.ts";

/** What the score reads of a situation (domain 02 §2.8); the scales are those of §2.4. */
export type Situation = {
  /** The rung that is promised, 1-6. */
  readonly level: Level;
  /** The rung that is really open, 0-6. */
  readonly room: number;
  /** At least one, each once. */
  readonly phases: readonly Phase[];
  readonly budgetEur: number;
  readonly staffHours: number;
  /** Weeks until the input has to be there. */
  readonly weeks: number;
  /** 0 count opinions … 4 informed, balanced, several sessions. */
  readonly deliberationNeed: number;
  /** 0 self-selected will do … 4 drawn, stratified, with a fee. */
  readonly representativenessNeed: number;
  /** 0 cool … 2 conflict. */
  readonly heat: number;
  /** Weight 1-3 of each group that must take part; at least one. Summed in this order. */
  readonly priority: Readonly<Partial<Record<TargetGroup, number>>>;
  /** Share of a group that should be touched, 0-1. */
  readonly coverageTargetShare: number;
  /** Multiplies the catalogue's costs and hours. */
  readonly scaleRatio: number;
  /** A data-protection impact assessment has been done. */
  readonly dpiaDone: boolean;
  /** Goals that must each be carried; without them the rung's own goals count. */
  readonly goals?: readonly Goal[];
};

export const DEFAULT_COVERAGE_TARGET_SHARE = 0.6;
export const DEFAULT_SCALE_RATIO = 1;

/** The priority groups with their weights, in the order given. */
export function priorityGroups(
  situation: Situation,
): readonly { readonly group: TargetGroup; readonly weight: number }[] {
  return entries(situation.priority).flatMap(([group, weight]) => (weight === undefined ? [] : [{ group, weight }]));
}

function entries(priority: Situation["priority"]): readonly (readonly [TargetGroup, number | undefined])[] {
  // @NOTE Object.entries forgets the key type; a Situation is only made by parseSituation or by typed code.
  return Object.entries(priority) as [TargetGroup, number | undefined][];
}
