/**
 * Gini coefficient of shares of a whole: 0 = everyone the same, towards 1 = one has all (at most 1 - 1/n).
 * Undefined of nothing, or when everyone has zero: nothing was divided.
 * @throws RangeError for a negative or non-finite amount
 */
export function gini(amounts: readonly number[]): number | undefined {
  if (amounts.some((amount) => !Number.isFinite(amount) || amount < 0)) {
    throw new RangeError("gini: amounts must be zero or more");
  }
  const sorted = amounts.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return undefined;
  const n = sorted.length;
  const weighted = sorted.reduce((sum, amount, i) => sum + (2 * (i + 1) - n - 1) * amount, 0);
  return Math.max(0, weighted / (n * total));
}
