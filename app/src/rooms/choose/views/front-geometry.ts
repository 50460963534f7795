import type { FrontPoint } from "@brink/decision-guide";

/** What stands along the horizontal axis. */
export type Measure = "costEur" | "staffHours";

export type Place = { readonly x: number; readonly y: number };

/** The plot within its viewBox of 340 × 260: room for numbers at the left and words below. */
export const PLOT = { left: 44, right: 324, top: 16, bottom: 212 } as const;
/** Numbered points stand at least this far apart, so that each can be read and pressed. */
const APART = 28;

/** The highest values on the axes: round, and never nothing. */
export function axesOf(
  points: readonly FrontPoint[],
  measure: Measure,
): { readonly most: number; readonly share: number } {
  return {
    most: roundUp(Math.max(1, ...points.map((point) => point[measure]))),
    share: Math.min(100, Math.ceil(Math.max(10, ...points.map(({ leastPercent }) => leastPercent)) / 10) * 10),
  };
}

/** The next of 1, 2, 3, 4, 5, 6, 8 or 10 times a power of ten. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 3, 4, 5, 6, 8, 10];
  return (steps.find((step) => step * unit >= value) ?? 10) * unit;
}

export function placeOf(point: FrontPoint, measure: Measure, axes: ReturnType<typeof axesOf>): Place {
  return {
    x: PLOT.left + (point[measure] / axes.most) * (PLOT.right - PLOT.left),
    y: PLOT.bottom - (point.leastPercent / axes.share) * (PLOT.bottom - PLOT.top),
  };
}

/** Which of these can stand as a numbered point: those that reach most first, each away from the others. */
export function apart(places: readonly Place[]): readonly boolean[] {
  const kept: Place[] = [];
  const stands = places.toReversed().map((place) => {
    const isFree = kept.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= APART);
    if (isFree) kept.push(place);
    return isFree;
  });
  return stands.toReversed();
}
