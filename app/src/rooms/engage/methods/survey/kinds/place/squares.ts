import type { ShownCount } from "@brink/indicators";
import { suppressCounts, suppressionRules } from "@brink/indicators";
import { boxOfSquare } from "../../../../places/square.ts";
import type { ShownRow, Tally } from "../kind.ts";

const squaresAtMost = 40;
const rules = suppressionRules.public;

/** Squares that may be shown, as parts of the map; nothing of a survey in which too few took part. */
export function spotsOf({ people, counts }: { readonly people: ShownCount; readonly counts: readonly ShownRow[] }) {
  if (people === "suppressed") return [];
  return counts.flatMap((one) =>
    one.people === "suppressed" ? [] : [{ box: boxOfSquare(one.code), people: one.people }],
  );
}

/**
 * The squares that ten people or more pointed out, the busiest first. That a square has fewer is not told: nobody reads where.
 * A line lies in many at once, so each of those is a yes or a no, and a no of fewer than ten is hidden with its yes. Anybody
 * can answer, so what few drew may take no time: of points no more squares are weighed than are shown, the others are one count.
 */
export function shownSquares({ all, people }: Tally, isSeveral = false): readonly ShownRow[] {
  if (people < rules.k) return [];
  const enough = [...all]
    .filter(([, many]) => many >= rules.k)
    .toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  return isSeveral
    ? enough.flatMap(([code, many]) => shown([code], [many, people - many])).slice(0, squaresAtMost)
    : shownOfOneEach(enough.slice(0, squaresAtMost), sumOf([...all.values()]));
}

/** Of each person one: a small rest would be what is left when the others are taken off. */
function shownOfOneEach(busiest: readonly (readonly [code: string, many: number])[], total: number) {
  const counts = busiest.map(([, many]) => many);
  return shown(
    busiest.map(([code]) => code),
    [...counts, total - sumOf(counts)],
  );
}

function shown(codes: readonly string[], counts: readonly number[]): readonly ShownRow[] {
  const people = suppressCounts(counts, rules).counts;
  return codes.flatMap((code, at) => {
    const count = people[at];
    return count === undefined || count === "suppressed" ? [] : [{ code, people: count }];
  });
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0);
}
