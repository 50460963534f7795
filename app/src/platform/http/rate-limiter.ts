import type { RateLimit } from "../define/command.ts";

/** Counts per key in a sliding window of two halves. One process keeps its own counts. */
export interface RateLimiter {
  /** Counts one use. Returns the seconds to wait when it is one too many, else 0. */
  use(key: string, limit: RateLimit, nowMs: number): number;
}

type Count = { startMs: number; uses: number; before: number };

const keysAtMost = 50_000;

export function createRateLimiter(): RateLimiter {
  const countOf = createCounts();
  return {
    use(key, limit, nowMs) {
      const windowMs = limit.perSeconds * 1000;
      const count = countOf(key, windowMs, nowMs);
      const elapsed = (nowMs - count.startMs) / windowMs;
      // The window before counts for the part of it that still lies within the last `perSeconds`.
      const weighted = count.uses + count.before * Math.max(0, 1 - elapsed);
      if (weighted + 1 > limit.max) return Math.max(1, Math.ceil((windowMs * (1 - elapsed)) / 1000));
      count.uses += 1;
      return 0;
    },
  };
}

/**
 * The count of a key's window under way. A count outlives as many others as `keysAtMost`, and then goes with its whole
 * generation: a map from which the oldest is taken one by one looks past all that it has lost before, each time.
 */
function createCounts() {
  let young = new Map<string, Count>();
  let old = new Map<string, Count>();
  return (key: string, windowMs: number, nowMs: number): Count => {
    const found = young.get(key) ?? old.get(key);
    if (found && nowMs - found.startMs < windowMs) return found;
    const before = found && nowMs - found.startMs < 2 * windowMs ? found.uses : 0;
    if (young.size >= keysAtMost) {
      old = young;
      young = new Map();
    }
    const fresh = { startMs: nowMs, uses: 0, before };
    young.set(key, fresh);
    return fresh;
  };
}
