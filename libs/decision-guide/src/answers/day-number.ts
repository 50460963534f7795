const DAY_MS = 86_400_000;

/**
 * Days since 1 January 1970 of an ISO date (YYYY-MM-DD) from 2000 up to and including 2199; undefined when there is no such
 * day. Another year is a slip of the finger, and who counts a plan back from it counts for ever.
 */
export function dayNumber(isoDate: string): number | undefined {
  if (!/^2[01]\d{2}-\d{2}-\d{2}$/.test(isoDate)) return undefined;
  const time = Date.parse(isoDate);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== isoDate) return undefined;
  return time / DAY_MS;
}
