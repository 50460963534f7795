const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of an ISO date (YYYY-MM-DD); undefined when there is no such day. */
export function dayNumber(isoDate: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) return undefined;
  const time = Date.parse(isoDate);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== isoDate) return undefined;
  return time / DAY_MS;
}
