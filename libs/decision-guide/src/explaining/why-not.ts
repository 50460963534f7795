import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import type { SubScore } from "../scoring/weights.ts";
import { SUB_SCORES, WEIGHTS } from "../scoring/weights.ts";
import type { Combination } from "../search/advise.ts";
import { combinationOf } from "../search/advise.ts";
import { EQUAL_POINTS } from "../search/bars.ts";
import type { Place } from "../search/race.ts";
import { placeOf, race } from "../search/race.ts";
import type { Situation } from "../situation/situation.ts";
import type { Bar } from "./bars.ts";
import { barsOf, planBarsOf } from "./bars.ts";
import type { Lever } from "./levers.ts";
import { leversFor, pulled, repairsOf } from "./levers.ts";

/** What a part of the score has to do with it; synergy, conflict and complexity are those of the whole combination. */
export type PartLoss = { readonly part: SubScore | "synergy" | "conflict" | "complexity"; readonly points: number };

/** A single change of the situation after which the item is in one of the equally good combinations. */
export type Turn = { readonly lever: Lever; readonly pointsBehind: number };

export type WhyNot =
  /** It is in the combination that comes first. */
  | { readonly code: "advised" }
  /** `after`: how the best combination with it does once every bar is lifted; undefined when that cannot be. */
  | {
      readonly code: "barred";
      readonly bars: readonly Bar[];
      readonly repairs: readonly Lever[];
      readonly after: Place | undefined;
    }
  /** The best with it lies within two points: it may as well be chosen. */
  | { readonly code: "equallyGood"; readonly instead: Combination; readonly pointsBehind: number }
  | {
      readonly code: "behind";
      readonly instead: Combination;
      readonly pointsBehind: number;
      /** The three parts on which it loses most, largest first. */
      readonly loses: readonly PartLoss[];
      readonly turns: readonly Turn[];
    };

export type WhyNotResult =
  | { readonly ok: true; readonly value: WhyNot }
  | { readonly ok: false; readonly refusal: { readonly code: "unknownItem"; readonly id: string } };

const MOST_LOSSES = 3;

/**
 * Why an item is not in the advice, and what would have to change. Exact: "the best with it" is the best of all admissible
 * combinations that hold it. Takes one search, and one more for each lever that is tried (some two dozen at most).
 */
export function whyNot(catalogue: readonly CatalogueItem[], situation: Situation, id: string): WhyNotResult {
  const item = catalogue.find((one) => one.id === id);
  if (item === undefined) return { ok: false, refusal: { code: "unknownItem", id } };
  return { ok: true, value: answer(catalogue, situation, item) };
}

function answer(catalogue: readonly CatalogueItem[], situation: Situation, item: CatalogueItem): WhyNot {
  const bars = barsOf(catalogue, situation, item);
  if (bars.length > 0) return barred(catalogue, situation, item, bars);
  const { sets, best, own } = race(catalogue, situation, item);
  if (best === undefined || own === undefined)
    return barred(catalogue, situation, item, planBarsOf(catalogue, situation, item));
  const instead = combinationOf(sets, own.first);
  if (best.first.ids.includes(item.id)) return { code: "advised" };
  const pointsBehind = best.top - own.top;
  if (pointsBehind <= EQUAL_POINTS) return { code: "equallyGood", instead, pointsBehind };
  const winner = combinationOf(sets, best.first);
  return {
    code: "behind",
    instead,
    pointsBehind,
    loses: losses(winner, instead),
    turns: turnsOf(catalogue, situation, item, instead),
  };
}

/** Lifts what bars it; when then no plan with it can be opened, what bars that comes on top. */
function barred(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  item: CatalogueItem,
  bars: readonly Bar[],
): WhyNot {
  const repairs = repairsOf(bars, item, situation);
  if (repairs.length === 0) return { code: "barred", bars, repairs, after: undefined };
  const lifted = repairs.reduce(pulled, situation);
  const after = barsOf(catalogue, lifted, item).length > 0 ? undefined : placeOf(race(catalogue, lifted, item));
  if (after !== undefined) return { code: "barred", bars, repairs, after };
  const all = joined(bars, planBarsOf(catalogue, lifted, item, situation));
  return all.length === bars.length && all.every((bar) => bars.includes(bar))
    ? { code: "barred", bars, repairs, after }
    : barred(catalogue, situation, item, all);
}

/** A whole plan's costs say more than the item's own. */
function joined(bars: readonly Bar[], more: readonly Bar[]): readonly Bar[] {
  const known = bars.map(({ code }) => code);
  const fresh = more.filter(({ code }) => !known.includes(code) && code !== "noCombination");
  const isSaid = fresh.some(({ code }) => code === "planAboveBudget");
  return [...bars.filter(({ code }) => !isSaid || code !== "aboveBudget"), ...fresh];
}

function turnsOf(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  item: CatalogueItem,
  instead: Combination,
): readonly Turn[] {
  return leversFor(item, situation, instead).flatMap((steps) => {
    for (const lever of steps) {
      const after = placeOf(race(catalogue, pulled(situation, lever), item, true));
      if (after?.equallyGood === true) return [{ lever, pointsBehind: after.pointsBehind }];
    }
    return [];
  });
}

/** Points in hundredths of raw score, before the cap on pairs and the factor of a flag. */
function losses(winner: Combination, instead: Combination): readonly PartLoss[] {
  const parts: readonly PartLoss[] = [
    ...SUB_SCORES.map((part) => ({ part, points: 100 * WEIGHTS[part] * (winner.sub[part] - instead.sub[part]) })),
    { part: "synergy", points: 50 * (winner.synergy - instead.synergy) },
    { part: "conflict", points: 100 * (instead.conflict - winner.conflict) },
    { part: "complexity", points: 100 * (instead.complexity - winner.complexity) },
  ];
  return parts
    .filter(({ points }) => points >= 0.05)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_LOSSES);
}
