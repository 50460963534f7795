import type { ShownCount } from "@brink/indicators";
import { suppressCounts, suppressionRules } from "@brink/indicators";
import type { Box } from "../../../../../../platform/map/area.ts";
import { boxOf, isWithin } from "../../../../../../platform/map/area.ts";
import type { Corner } from "../../../../../../platform/map/shape.ts";
import { boxOfSquare, squareAt, squareDegrees } from "../../../../places/square.ts";
import type { ShownRow, Tally } from "../kind.ts";

const { width, height } = squareDegrees;
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

/**
 * Every square that a line runs through, or an area lies in, once each. Between two lines of the grid a line stays in one
 * square, so the middle of each such piece says which; what no edge comes into lies in an area as a whole or not at all.
 */
export function squaresTouched(corners: readonly Corner[], isArea: boolean): readonly string[] {
  const edges = corners.map((corner, at): readonly [Corner, Corner] => [corners[at - 1] ?? corner, corner]);
  const [last, first] = [corners.at(-1), corners[0]];
  if (isArea && last && first) edges.push([last, first]);
  const touched = new Set(edges.flatMap(([from, to]) => squaresAlong(from, to)));
  if (!isArea) return [...touched];
  for (const square of squaresWithin(boxOf([[corners]]))) {
    const { west, south } = boxOfSquare(square);
    if (isWithin([[corners]], { lon: west + width / 2, lat: south + height / 2 })) touched.add(square);
  }
  return [...touched];
}

function squaresAlong([lon, lat]: Corner, [toLon, toLat]: Corner): readonly string[] {
  const cuts = [0, 1, ...cutsOf(lon / width, toLon / width), ...cutsOf(lat / height, toLat / height)].toSorted(
    (one, other) => one - other,
  );
  return cuts.slice(1).map((cut, at) => {
    const half = (cut + (cuts[at] ?? 0)) / 2;
    return squareAt({ lon: lon + half * (toLon - lon), lat: lat + half * (toLat - lat) });
  });
}

/** How far from the one to the other, 0 to 1, each whole number between them is. */
function cutsOf(from: number, to: number): readonly number[] {
  const [low, high] = [Math.ceil(Math.min(from, to)), Math.floor(Math.max(from, to))];
  return Array.from({ length: Math.max(0, high - low + 1) }, (_none, at) => (low + at - from) / (to - from)).filter(
    Number.isFinite,
  );
}

function squaresWithin({ west, south, east, north }: Box): readonly string[] {
  const [columns, rows] = [steps(west / width, east / width), steps(south / height, north / height)];
  return columns.flatMap((column) => rows.map((row) => `${column}.${row}`));
}

function steps(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor(to) - Math.floor(from) + 1 }, (_none, at) => Math.floor(from) + at);
}
