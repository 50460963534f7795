import { real, whole } from "../read-number.ts";
import type { IndexedPair, Scorer } from "../scoring/scorer.ts";
import { TRAIT } from "../scoring/scorer.ts";
import { MOST_METHODS } from "./admissible.ts";
import type { RowLayout } from "./row-layout.ts";
import { neutralRow, rowLayout } from "./row-layout.ts";
import type { Space } from "./space.ts";
import { holds } from "./space.ts";

/** Traits stand above the five phase bits. */
export const PHASE_COUNT = 5;
export const RECRUITS = TRAIT.recruits << PHASE_COUNT;
export const REGISTERS = TRAIT.registers << PHASE_COUNT;
export const MODERATES = TRAIT.moderates << PHASE_COUNT;
export const TRACKS = TRAIT.tracks << PHASE_COUNT;

/** Every item's contribution to a set, and every method's offer of technologies; behind them the ideals of the outlook. */
export type ItemRows = {
  readonly layout: RowLayout;
  /** How many items there are, and for how many methods there are ideals. */
  readonly items: number;
  readonly places: number;
  /** (items and ideals) × width; a method's row has the lures of the technologies that it needs or pairs with. */
  readonly numbers: Float64Array;
  /** Phase bits and traits; and the same of all technologies on offer. */
  readonly traits: Int32Array;
  readonly lureTraits: Int32Array;
  /** (items and ideals) × items: synergy and conflict of two items. */
  readonly synergy: Float64Array;
  readonly conflict: Float64Array;
  /** Synergies with a technology: bit 2k and 2k+1 of an item say that it is one side of pair k. */
  readonly technologyPairs: readonly IndexedPair[];
  readonly technologyPairValues: Float64Array;
  readonly sides: Int32Array;
  /** 1 for what some synergy or conflict names, and for ideals. */
  readonly inPairs: Int32Array;
  readonly lureSides: Int32Array;
};

/** Two bits a pair must fit in an integer; the catalogue has six such pairs. */
const MOST_TECHNOLOGY_PAIRS = 15;

export function makeItemRows(space: Space): ItemRows {
  const { scorer } = space;
  const count = scorer.items.length;
  const places = space.methods.length;
  const total = count + MOST_METHODS * places;
  const layout = rowLayout(scorer.groupWeights.length);
  const isTechnology = (item: number): boolean => space.technologies.includes(item);
  const technologyPairs = scorer.synergies.filter(({ a, b }) => isTechnology(a) || isTechnology(b));
  const rows: ItemRows = {
    layout,
    items: count,
    places,
    numbers: new Float64Array(total * layout.width),
    traits: new Int32Array(total),
    lureTraits: new Int32Array(total),
    synergy: pairMatrix(total, count, scorer.synergies),
    conflict: pairMatrix(total, count, scorer.conflicts),
    technologyPairs,
    technologyPairValues: Float64Array.from(technologyPairs, ({ value }) => value),
    sides: new Int32Array(total),
    inPairs: Int32Array.from({ length: total }, (_, item) => (item < count ? whole(scorer.inPairs, item) : 1)),
    lureSides: new Int32Array(total),
  };
  if (rows.technologyPairs.length > MOST_TECHNOLOGY_PAIRS) throw new RangeError("more technology pairs than bits");
  rows.technologyPairs.forEach(({ a, b }, pair) => {
    rows.sides[a] = whole(rows.sides, a) | (1 << (2 * pair));
    rows.sides[b] = whole(rows.sides, b) | (1 << (2 * pair + 1));
  });
  for (let item = 0; item < count; item += 1) fillOwn(scorer, rows, item);
  for (let method = 0; method < space.methods.length; method += 1) fillLures(space, rows, method);
  return rows;
}

function pairMatrix(total: number, count: number, pairs: readonly IndexedPair[]): Float64Array {
  const matrix = new Float64Array(total * count);
  for (const { a, b, value } of pairs) {
    matrix[a * count + b] = value;
    matrix[b * count + a] = value;
  }
  return matrix;
}

function fillOwn(scorer: Scorer, rows: ItemRows, item: number): void {
  const { layout, numbers } = rows;
  const from = item * layout.width;
  const row = neutralRow(layout);
  for (let group = 0; group < layout.groups; group += 1) row[group] = real(scorer.miss, item * layout.groups + group);
  row[layout.privacyKept] = real(scorer.privacyKept, item);
  row[layout.calmKept] = real(scorer.calmKept, item);
  row[layout.cost] = real(scorer.cost, item);
  row[layout.hours] = real(scorer.hours, item);
  row[layout.distance] = real(scorer.levelDistance, item);
  row[layout.skill] = real(scorer.digitalSkill, item);
  row[layout.literacy] = real(scorer.literacy, item);
  row[layout.weeks] = real(scorer.weeks, item);
  row[layout.deliberation] = real(scorer.deliberation, item);
  row[layout.likeness] = real(scorer.representativeness, item);
  row[layout.lureDistance] = real(scorer.levelDistance, item);
  row[layout.lureSkill] = real(scorer.digitalSkill, item);
  row[layout.lureLiteracy] = real(scorer.literacy, item);
  row[layout.lureDeliberation] = real(scorer.deliberation, item);
  row[layout.lureLikeness] = real(scorer.representativeness, item);
  numbers.set(row, from);
  rows.traits[item] = whole(scorer.phaseBits, item) | (whole(scorer.traits, item) << PHASE_COUNT);
}

function fillLures(space: Space, rows: ItemRows, method: number): void {
  const item = whole(space.methods, method);
  for (let ordinal = 0; ordinal < space.technologies.length; ordinal += 1) {
    const mask = method * space.words;
    if (!holds(space.pairMasks, mask, ordinal) && !holds(space.needMasks, mask, ordinal)) continue;
    const technology = whole(space.technologies, ordinal);
    addLure(rows, item, technology);
    rows.lureTraits[item] = whole(rows.lureTraits, item) | whole(rows.traits, technology);
    rows.lureSides[item] = whole(rows.lureSides, item) | whole(rows.sides, technology);
  }
}

function addLure(rows: ItemRows, item: number, technology: number): void {
  const { layout, numbers } = rows;
  const [to, from] = [item * layout.width, technology * layout.width];
  const least = (lure: number, own: number): void => {
    numbers[to + lure] = Math.min(real(numbers, to + lure), real(numbers, from + own));
  };
  const most = (lure: number, own: number): void => {
    numbers[to + lure] = Math.max(real(numbers, to + lure), real(numbers, from + own));
  };
  for (let group = 0; group < layout.groups; group += 1) least(layout.lureMiss + group, group);
  least(layout.lureDistance, layout.distance);
  least(layout.lureSkill, layout.skill);
  least(layout.lureLiteracy, layout.literacy);
  least(layout.lureCost, layout.cost);
  least(layout.lureHours, layout.hours);
  most(layout.lureDeliberation, layout.deliberation);
  most(layout.lureLikeness, layout.likeness);
}
