import type { ShownCount } from "@brink/indicators";
import { suppressionRules } from "@brink/indicators";

/** Of one option: how many people gave it how much. */
export type Gifts = ReadonlyMap<number, number>;

/** Shares are shown in steps of this, so that one more answer can hardly be read from the page before and after it. */
const step = 0.05;

/**
 * What people gave on average to each option, of `total` each, fit to show: nothing of fewer than ten people, and no
 * option to which fewer than ten gave something. Together the shares are 1, so one hidden share never stands alone: the
 * smallest of the rest is hidden too.
 */
export function shownMeans(gifts: readonly Gifts[], people: number, total: number): readonly ShownCount[] {
  const { k } = suppressionRules.public;
  const sums = gifts.map((one) => [...one].reduce((sum, [given, count]) => sum + given * count, 0));
  const givers = gifts.map((one) => [...one.values()].reduce((sum, count) => sum + count, 0));
  const isSmall = givers.map((count) => people < k || (count > 0 && count < k));
  const [small, ...others] = isSmall.flatMap((hidden, at) => (hidden ? [at] : []));
  const rest = sums.map((sum, at) => ({ sum, at })).filter(({ at }) => !isSmall[at]);
  const [smallest] = rest.toSorted((one, other) => one.sum - other.sum);
  const besides = small !== undefined && others.length === 0 ? smallest?.at : undefined;
  return sums.map((sum, at) => {
    if (isSmall[at] === true || at === besides) return "suppressed";
    return Math.round(Math.round(sum / (people * total) / step) * step * total * 100) / 100;
  });
}
