import { real } from "../read-number.ts";
import { MOST_METHODS, MOST_TECHNOLOGIES } from "../search/admissible.ts";
import type { Space } from "../search/space.ts";

/** What the methods from an ordinal on, and the technologies, can add at best: nobody has to be the best in everything. */
export type Ideals = {
  /** Product of the `count` smallest missed shares of a group among the methods from here on. */
  readonly missed: (from: number, count: number, group: number) => number;
  /** Sum of the `count` lowest costs, hours among the methods from here on, unscaled. */
  readonly cost: (from: number, count: number) => number;
  readonly hours: (from: number, count: number) => number;
  /** Product of the smallest missed shares of a group among so many technologies. */
  readonly missedByTechnologies: (count: number, group: number) => number;
};

const SIZES = MOST_METHODS + 1;

export function idealsOf({ scorer, methods, technologies }: Space): Ideals {
  const groups = scorer.groupWeights.length;
  const missOf = (group: number) => (item: number) => real(scorer.miss, item * groups + group);
  const all = Array.from({ length: groups }, (_, group) => group);
  const misses = all.map((group) => suffixes(methods, missOf(group), times));
  const [costs, hours] = [scorer.cost, scorer.hours].map((column) =>
    suffixes(methods, (item) => real(column, item), plus),
  );
  const extras = all.map((group) => {
    const least = [...technologies].map(missOf(group)).sort((a, b) => a - b);
    return Array.from({ length: MOST_TECHNOLOGIES + 1 }, (_, count) => least.slice(0, count).reduce(times, 1));
  });
  return {
    missed: (from, count, group) => misses[group]?.[from * SIZES + count] ?? 1,
    cost: (from, count) => costs?.[from * SIZES + count] ?? 0,
    hours: (from, count) => hours?.[from * SIZES + count] ?? 0,
    missedByTechnologies: (count, group) => extras[group]?.[count] ?? 1,
  };
}

/** Per ordinal and size, what the smallest values from there on come to. */
function suffixes(
  methods: Int32Array,
  valueOf: (item: number) => number,
  join: (a: number, b: number) => number,
): Float64Array {
  const table = new Float64Array((methods.length + 1) * SIZES);
  const neutral = join === times ? 1 : 0;
  for (let from = methods.length; from >= 0; from -= 1) {
    const values = [...methods.subarray(from)].map(valueOf).sort((a, b) => a - b);
    for (let count = 0; count < SIZES; count += 1)
      table[from * SIZES + count] = values.slice(0, count).reduce(join, neutral);
  }
  return table;
}

function times(a: number, b: number): number {
  return a * b;
}

function plus(a: number, b: number): number {
  return a + b;
}
