import type { Contribution } from "../../contribution.ts";

/** Fewer in an hour are no burst, whatever is usual: a street that tells its neighbours. A guess. */
export const burstFrom = 20;
/** So many times what is usual. A guess as well. */
export const timesUsual = 5;
/** What is usual goes by so many days before. */
export const usualDays = 7;

const hourMs = 3_600_000;

/** How many supported something at a moment. */
export type Seen = { readonly at: Date; readonly supports: number };

/** Much support in a short time. It holds nothing back: there may be a good reason. */
export type Burst = {
  readonly from: Date;
  readonly until: Date;
  readonly given: number;
  /** How many an hour were usual before that. */
  readonly usual: number;
};

/** A burst that nobody looked at yet, with what it was for. */
export type OpenBurst = Burst & { readonly id: string; readonly contribution: Contribution };

/**
 * Whether what came since the last look is a burst.
 * @param seen the looks before, the oldest first; none when this is the first, of which nothing can be said
 */
export function burstIn(seen: readonly Seen[], now: Seen): Burst | undefined {
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return undefined;
  const hours = (from: Date, until: Date) => Math.max(1, (until.getTime() - from.getTime()) / hourMs);
  const given = now.supports - last.supports;
  const usual = (last.supports - first.supports) / hours(first.at, last.at);
  const from = new Date(Math.max(last.at.getTime(), now.at.getTime() - hourMs));
  if (given < burstFrom || given < timesUsual * usual * hours(from, now.at)) return undefined;
  return { from, until: now.at, given, usual: Math.max(0, usual) };
}
