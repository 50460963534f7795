/** How long somebody waited, and whether the wait has ended or was still going on when it was looked at. */
export type Waiting = { readonly duration: number; readonly ended: boolean };

/** Products of fractions of whole numbers: what differs less than this is equal. */
const rounding = 1e-12;

/**
 * The Kaplan-Meier median of waiting times of which some have not ended. Without such it is the ordinary median (the
 * mean of the two in the middle, too). `reached: false`: half or more were still waiting when last seen; the median is
 * the value or more. Undefined of nothing.
 */
export function medianWaiting(
  waits: readonly Waiting[],
): { readonly value: number; readonly reached: boolean } | undefined {
  const longest = waits.reduce<number | undefined>((max, wait) => Math.max(max ?? 0, wait.duration), undefined);
  if (longest === undefined) return undefined;
  const endings = [...new Set(waits.filter((wait) => wait.ended).map((wait) => wait.duration))].toSorted(
    (a, b) => a - b,
  );
  let stillWaiting = 1;
  for (const [i, duration] of endings.entries()) {
    const atRisk = waits.filter((wait) => wait.duration >= duration).length;
    const ended = waits.filter((wait) => wait.ended && wait.duration === duration).length;
    stillWaiting *= 1 - ended / atRisk;
    if (stillWaiting < 0.5 - rounding) return { value: duration, reached: true };
    if (stillWaiting <= 0.5 + rounding) return halfway(waits, duration, endings[i + 1]);
  }
  return { value: longest, reached: false };
}

/**
 * Exactly half are left: every time up to the next ending is a median, and the middle is taken, as for plain numbers.
 * Without a next ending the next is at least the shortest of the waits that go on.
 */
function halfway(
  waits: readonly Waiting[],
  duration: number,
  next: number | undefined,
): { value: number; reached: boolean } {
  if (next !== undefined) return { value: (duration + next) / 2, reached: true };
  const goingOn = waits.filter((wait) => !wait.ended && wait.duration >= duration).map((wait) => wait.duration);
  return { value: (duration + Math.min(...goingOn)) / 2, reached: false };
}
