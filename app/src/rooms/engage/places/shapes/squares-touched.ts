import type { ShapeAsk } from "../../../../platform/define/method-asks.ts";
import type { Box } from "../../../../platform/map/area.ts";
import { boxOf, isWithin } from "../../../../platform/map/area.ts";
import type { Corner } from "../../../../platform/map/shape.ts";
import { boxOfSquare, squareAt, squareDegrees } from "../square.ts";
import type { Corners } from "./drawn-shape.ts";
import { shapeProblem } from "./drawn-shape.ts";

const { width, height } = squareDegrees;

/** Some ten square kilometres, or a line of fifteen kilometres. */
const squaresAtMost = 40;

/**
 * The squares for which a drawing counts: none when it touches more than forty. That is no place but the town, and a few who
 * draw the whole town would lift every square to just below what is shown, so that one more person shows where they were.
 * @param corners without a `shapeProblem`
 */
export function squaresCounted(ask: ShapeAsk, corners: Corners): readonly string[] {
  const touched = squaresTouched(corners, ask === "area");
  return touched.length > squaresAtMost ? [] : touched;
}

/** Whether it counts for no square because it is so large; what is wrong is not large yet. */
export function isTooWide(ask: ShapeAsk, corners: Corners): boolean {
  return shapeProblem(ask, corners, undefined) === undefined && squaresCounted(ask, corners).length === 0;
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
