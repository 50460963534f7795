/** A moment: epoch milliseconds, or ISO 8601 text with an offset ("2026-03-02T09:00:00Z", "…+01:00"). */
export type Instant = string | number;

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * @throws RangeError for text without an offset: it would mean another moment on another machine
 */
export function epochMs(instant: Instant): number {
  const ms = typeof instant === "number" ? instant : withOffset.test(instant) ? Date.parse(instant) : Number.NaN;
  if (!Number.isFinite(ms)) throw new RangeError(`not a moment with an offset: ${instant}`);
  return ms;
}
