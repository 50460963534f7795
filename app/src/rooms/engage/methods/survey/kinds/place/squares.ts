import type { ShownCount } from "@brink/indicators";
import { suppressCounts, suppressionRules } from "@brink/indicators";
import type { MapPlace } from "../../../../places/map-place.ts";
import type { ShownRow, Tally } from "../kind.ts";

// A grid that never moves, so that no two results can be laid beside each other to find where in a square somebody was.
const width = 0.0074;
const height = 0.0045;
const squaresAtMost = 40;

/** The square in which a place lies, about 500 by 500 metres: how many steps of the grid it is to the east and the north. */
export function squareAt({ lon, lat }: Pick<MapPlace, "lon" | "lat">): string {
  return `${Math.floor(lon / width)}.${Math.floor(lat / height)}`;
}

/** Where a square lies, in degrees. */
export function boxOfSquare(square: string) {
  const [column = NaN, row = NaN] = square.split(".").map(Number);
  const [west, south] = [column * width, row * height];
  return { west, south, east: west + width, north: south + height };
}

/** Its middle, to about a hundred metres. */
export function middleOfSquare(square: string): { readonly lon: string; readonly lat: string } {
  const { west, south, east, north } = boxOfSquare(square);
  return { lon: ((west + east) / 2).toFixed(3), lat: ((south + north) / 2).toFixed(3) };
}

/** Squares that may be shown, as parts of the map; nothing of a survey in which too few took part. */
export function spotsOf({ people, counts }: { readonly people: ShownCount; readonly counts: readonly ShownRow[] }) {
  if (people === "suppressed") return [];
  return counts.flatMap((one) =>
    one.people === "suppressed" ? [] : [{ box: boxOfSquare(one.code), people: one.people }],
  );
}

/** The squares that ten people or more pointed out, the busiest first. That a square has fewer is not told: nobody reads where. */
export function shownSquares({ all }: Tally): readonly ShownRow[] {
  const squares = [...all].toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  const { counts } = suppressCounts(
    squares.map(([, people]) => people),
    suppressionRules.public,
  );
  return squares
    .map(([code], at) => ({ code, people: counts[at] ?? "suppressed" }))
    .filter(({ people }) => people !== "suppressed")
    .slice(0, squaresAtMost);
}
