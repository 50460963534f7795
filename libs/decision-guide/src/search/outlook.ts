import { real, whole } from "../read-number.ts";
import { MOST_METHODS } from "./admissible.ts";
import { bareRaw } from "./bound.ts";
import type { ItemRows } from "./item-rows.ts";
import { emptySet, extend } from "./partial-set.ts";
import type { Space } from "./space.ts";

/**
 * The order in which methods are tried, most promising first, and for each place in it an ideal: an invented item that
 * is as good in every column as the best of the methods from there on. No choice of them beats it, so a bound made
 * with it holds for all of them at once.
 */
export type Outlook = {
  /** Ordinals of the methods that can run. */
  readonly order: Int32Array;
  /** By place: the demands that some method from there on carries. */
  readonly carries: Int32Array;
  /** By place: where the methods of its kind end. The ideal for a single method stands for those of its kind only. */
  readonly ends: Int32Array;
};

/** @param first a method that stands in front, because only sets with it are asked for; -1 for none */
export function makeOutlook(space: Space, rows: ItemRows, first: number): Outlook {
  const order = orderOf(space, rows, first);
  const carries = new Int32Array(order.length + 1);
  const ends = new Int32Array(order.length).fill(order.length);
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const method = whole(order, place);
    carries[place] = whole(carries, place + 1) | whole(space.carries, method);
    if (place + 1 === order.length) continue;
    const isAlike = kindOf(space, method) === kindOf(space, whole(order, place + 1));
    ends[place] = isAlike ? whole(ends, place + 1) : place + 1;
  }
  for (let more = 1; more <= MOST_METHODS; more += 1) fillIdeals(space, rows, order, ends, more);
  return { order, carries, ends };
}

/** Kinds that are worth most first, and within a kind the methods that are worth most by themselves. */
function orderOf(space: Space, rows: ItemRows, first: number): Int32Array {
  const alone = emptySet(space, rows);
  const next = emptySet(space, rows);
  const methods = [...space.methods.keys()].filter((method) => space.canRun[method] === 1);
  const ranked = methods.map((method) => ({
    method,
    kind: method === first ? Number.POSITIVE_INFINITY : kindOf(space, method),
    raw: extend(space, rows, alone, next, method) ? bareRaw(space, rows, next) : 0,
  }));
  ranked.sort((a, b) => b.kind - a.kind || b.raw - a.raw || a.method - b.method);
  return Int32Array.from(ranked, ({ method }) => method);
}

/** What no other method makes up for: how far it meets the needs to talk and to be like the whole town. */
function kindOf({ scorer, methods }: Space, method: number): number {
  const item = whole(methods, method);
  const { deliberationNeed, representativenessNeed } = scorer.situation;
  const talk = Math.min(deliberationNeed, real(scorer.deliberation, item));
  return 8 * talk + Math.min(representativenessNeed, real(scorer.representativeness, item));
}

/** The item index of the ideal for up to `more` methods from a place on. */
export function idealOf(rows: ItemRows, place: number, more: number): number {
  return rows.items + (more - 1) * rows.places + place;
}

function fillIdeals(space: Space, rows: ItemRows, order: Int32Array, ends: Int32Array, more: number): void {
  const { layout, numbers } = rows;
  const best: number[] = [];
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const ideal = idealOf(rows, place, more);
    const item = whole(space.methods, whole(order, place));
    const end = more === 1 ? whole(ends, place) : order.length;
    const after = place + 1 < end ? idealOf(rows, place + 1, more) : -1;
    numbers.copyWithin(ideal * layout.width, item * layout.width, (item + 1) * layout.width);
    for (let group = 0; group < layout.groups; group += 1) {
      numbers[ideal * layout.width + group] = real(numbers, item * layout.width + group) ** more;
    }
    rows.traits[ideal] = whole(rows.traits, item);
    rows.lureTraits[ideal] = whole(rows.lureTraits, item);
    rows.sides[ideal] = whole(rows.sides, item);
    rows.lureSides[ideal] = whole(rows.lureSides, item);
    if (after >= 0) better(rows, ideal, after);
    fillPairs(rows, ideal, item, after, more);
    // What the new ones do to each other: at most the best pairs among them.
    for (let other = place + 1; other < order.length; other += 1) {
      best.push(real(rows.synergy, item * rows.items + whole(space.methods, whole(order, other))));
    }
    best.sort((a, b) => b - a).splice((more * (more - 1)) / 2);
    numbers[ideal * layout.width + layout.synergy] = best.reduce((sum, value) => sum + value, 0);
  }
}

/** Makes an ideal at least as good as the one after it. */
function better(rows: ItemRows, ideal: number, after: number): void {
  const { layout, numbers } = rows;
  const [to, from] = [ideal * layout.width, after * layout.width];
  for (let column = 0; column < layout.width; column += 1) {
    const isMost = column >= layout.deliberation || column === layout.privacyKept || column === layout.calmKept;
    const [own, other] = [real(numbers, to + column), real(numbers, from + column)];
    numbers[to + column] = isMost ? Math.max(own, other) : Math.min(own, other);
  }
  rows.traits[ideal] = whole(rows.traits, ideal) | whole(rows.traits, after);
  rows.lureTraits[ideal] = whole(rows.lureTraits, ideal) | whole(rows.lureTraits, after);
  rows.sides[ideal] = whole(rows.sides, ideal) | whole(rows.sides, after);
  rows.lureSides[ideal] = whole(rows.lureSides, ideal) | whole(rows.lureSides, after);
}

/** With each item: what `more` methods could at best add, and no conflict. */
function fillPairs(rows: ItemRows, ideal: number, item: number, after: number, more: number): void {
  for (let other = 0; other < rows.items; other += 1) {
    const own = more * real(rows.synergy, item * rows.items + other);
    const rest = after >= 0 ? real(rows.synergy, after * rows.items + other) : 0;
    rows.synergy[ideal * rows.items + other] = Math.max(own, rest);
  }
}
