import type { FrontPoint } from "@brink/decision-guide";

/** What it takes to reach every group at least so well: the cheapest combination, and the one with the fewest hours. */
export type TradeOffStep = {
  /** Of every priority group at least this share, in whole percents. */
  readonly leastPercent: number;
  readonly cheapest: FrontPoint;
  readonly lightest: FrontPoint;
};

const STEP_PERCENT = 10;

/**
 * The front in steps of ten percents, from the least that is reached up. Where one combination is the answer to several
 * steps, only the highest is named.
 */
export function tradeOffSteps(front: readonly FrontPoint[]): readonly TradeOffStep[] {
  const most = Math.max(0, ...front.map(({ leastPercent }) => leastPercent));
  const shares = Array.from({ length: Math.floor(most / STEP_PERCENT) + 1 }, (_, step) => step * STEP_PERCENT);
  const steps = shares.flatMap((leastPercent) => stepOf(front, leastPercent) ?? []);
  return steps.filter(({ cheapest, lightest }, at) => {
    const next = steps[at + 1];
    return next?.cheapest !== cheapest || next.lightest !== lightest;
  });
}

function stepOf(front: readonly FrontPoint[], leastPercent: number): TradeOffStep | undefined {
  const enough = front.filter((point) => point.leastPercent >= leastPercent);
  const [cheapest] = enough.toSorted((a, b) => a.costEur - b.costEur || a.staffHours - b.staffHours);
  const [lightest] = enough.toSorted((a, b) => a.staffHours - b.staffHours || a.costEur - b.costEur);
  return cheapest && lightest && { leastPercent, cheapest, lightest };
}
