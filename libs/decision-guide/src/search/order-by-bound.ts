import { real, whole } from "../read-number.ts";

/** Bounds this close, 1/BOUND_STEPS, may stand in any order. */
export const BOUND_STEPS = 8192;

/**
 * Method sets by falling bound, coarse: within a step the order is that of enumeration. A counting sort takes a few
 * milliseconds for hundreds of thousands.
 */
export function orderByBound(bounds: Float64Array): Int32Array {
  const count = bounds.length;
  const starts = new Int32Array(BOUND_STEPS + 2);
  for (let i = 0; i < count; i += 1) {
    const slot = stepOf(real(bounds, i)) + 1;
    starts[slot] = whole(starts, slot) + 1;
  }
  for (let step = 1; step < starts.length; step += 1) starts[step] = whole(starts, step) + whole(starts, step - 1);
  const order = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    const step = stepOf(real(bounds, i));
    order[whole(starts, step)] = i;
    starts[step] = whole(starts, step) + 1;
  }
  return order;
}

function stepOf(bound: number): number {
  return Math.min(BOUND_STEPS, Math.max(0, Math.floor((1 - bound) * BOUND_STEPS)));
}
