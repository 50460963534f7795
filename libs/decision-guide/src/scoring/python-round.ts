/**
 * Rounds as Python's `round(x, digits)` does: to the nearest decimal of the exact double, an exact tie to the even
 * digit. `toFixed` is exact as well, but takes the larger of a tie.
 */
export function pythonRound(x: number, digits: number): number {
  if (digits === 0) return evenAtTie(x);
  const rounded = Number(x.toFixed(digits));
  if (!isTie(x, digits)) return rounded;
  const up = Math.round(rounded * 10 ** digits);
  const away = Math.sign(x);
  return up % 2 === 0 ? rounded : Number(((up - away) / 10 ** digits).toFixed(digits));
}

/** The same to whole numbers, without words: a total is rounded for every combination that is compared. */
function evenAtTie(x: number): number {
  const rounded = Math.round(x);
  return isTie(x, 0) && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

/** A double lies halfway between two decimals of n digits only if it is an odd multiple of 2^-(n+1). */
function isTie(x: number, digits: number): boolean {
  return Math.abs(x * 2 ** (digits + 1)) % 2 === 1;
}
