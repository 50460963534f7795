import type { RateLimit } from "../define/command.ts";

/** Counts per key in a sliding window of two halves. One process keeps its own counts. */
export interface RateLimiter {
  /** Counts one use. Returns the seconds to wait when it is one too many, else 0. */
  use(key: string, limit: RateLimit, nowMs: number): number;
}

type Count = { startMs: number; uses: number; before: number };

const keysAtMost = 50_000;

export function createRateLimiter(): RateLimiter {
  const counts = new Map<string, Count>();
  return {
    use(key, limit, nowMs) {
      const windowMs = limit.perSeconds * 1000;
      const count = current(counts, key, windowMs, nowMs);
      const elapsed = (nowMs - count.startMs) / windowMs;
      // The window before counts for the part of it that still lies within the last `perSeconds`.
      const weighted = count.uses + count.before * Math.max(0, 1 - elapsed);
      if (weighted + 1 > limit.max) return Math.max(1, Math.ceil((windowMs * (1 - elapsed)) / 1000));
      count.uses += 1;
      return 0;
    },
  };
}

function current(counts: Map<string, Count>, key: string, windowMs: number, nowMs: number): Count {
  const found = counts.get(key);
  if (found && nowMs - found.startMs < windowMs) return found;
  const before = found && nowMs - found.startMs < 2 * windowMs ? found.uses : 0;
  const fresh = { startMs: nowMs, uses: 0, before };
  counts.delete(key);
  counts.set(key, fresh);
  if (counts.size > keysAtMost) counts.delete(counts.keys().next().value ?? "");
  return fresh;
}
