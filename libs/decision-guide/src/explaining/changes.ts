import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP, pairs } from "../catalogue/catalogue-item.ts";
import { evaluate } from "../scoring/evaluate.ts";
import type { Scorer } from "../scoring/scorer.ts";
import { isAdmissible, methodProblems } from "../search/admissible.ts";
import { totalOf } from "../search/candidate.ts";

/** One step away from a combination, with what it does to the score. */
export type Change = {
  readonly item: string;
  /** Technologies that come or go along, because a method needs them or nothing pairs with them any more. */
  readonly along: readonly string[];
  /** Hundredths of raw score gained; negative when it costs. */
  readonly gainPoints: number;
  readonly total: number;
  /** The result is a combination that the search would have considered. */
  readonly admissible: boolean;
};

/** The single item whose addition gains most; undefined when nothing gains. Every candidate is scored anew. */
export function bestAddition(scorer: Scorer, items: readonly CatalogueItem[]): Change | undefined {
  const candidates = scorer.items.filter((item) => !items.includes(item) && mayJoin(scorer, items, item));
  const changes = candidates.map((item) => {
    const along = scorer.items.filter(({ id }) => item.needs.includes(id) && !items.some((other) => other.id === id));
    return change(scorer, items, [...items, item, ...along], item, along);
  });
  return changes.reduce<Change | undefined>(
    (best, next) => (next.gainPoints > (best?.gainPoints ?? 0) ? next : best),
    undefined,
  );
}

/**
 * The item whose removal costs least, or gains most; undefined when it is the only one. What a method needs leaves only
 * with the method, and the feedback loop never.
 */
export function cheapestRemoval(scorer: Scorer, items: readonly CatalogueItem[]): Change | undefined {
  const removable = items.filter(({ id }) => id !== FEEDBACK_LOOP && !items.some(({ needs }) => needs.includes(id)));
  const changes = removable.flatMap((item) => {
    const rest = items.filter((other) => other !== item);
    const along = rest.filter((other) => isLoose(other, rest));
    const after = rest.filter((other) => !along.includes(other));
    return after.some(({ kind, id }) => kind === "method" && id !== FEEDBACK_LOOP)
      ? [change(scorer, items, after, item, along)]
      : [];
  });
  return changes.reduce<Change | undefined>(
    (best, next) => (best === undefined || next.gainPoints > best.gainPoints ? next : best),
    undefined,
  );
}

function mayJoin(scorer: Scorer, items: readonly CatalogueItem[], item: CatalogueItem): boolean {
  if (item.id === FEEDBACK_LOOP) return scorer.situation.level >= 2;
  if (item.kind === "technology") return !isLoose(item, items);
  return (
    methodProblems(item, scorer.situation).length === 0 &&
    item.needs.every((need) => scorer.items.some(({ id }) => id === need))
  );
}

/** A technology that no chosen method pairs with or needs. */
function isLoose(item: CatalogueItem, items: readonly CatalogueItem[]): boolean {
  const methods = items.filter(({ kind, id }) => kind === "method" && id !== FEEDBACK_LOOP);
  return item.kind === "technology" && !methods.some((method) => method.needs.includes(item.id) || pairs(method, item));
}

function change(
  scorer: Scorer,
  before: readonly CatalogueItem[],
  after: readonly CatalogueItem[],
  item: CatalogueItem,
  along: readonly CatalogueItem[],
): Change {
  const raw = rawOf(scorer, after);
  return {
    item: item.id,
    along: along.map(({ id }) => id),
    gainPoints: 100 * (raw - rawOf(scorer, before)),
    total: totalOf(raw),
    admissible: isAdmissible(after, scorer.situation),
  };
}

function rawOf(scorer: Scorer, items: readonly CatalogueItem[]): number {
  const picks = Int32Array.from(items, (item) => scorer.items.indexOf(item));
  return evaluate(scorer, picks);
}
