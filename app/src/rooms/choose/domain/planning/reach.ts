import type { CatalogueItem, Situation, TargetGroup } from "@brink/decision-guide";
import { contactOf, FEEDBACK_LOOP, inadmissibilities, TARGET_GROUPS } from "@brink/decision-guide";

/** How a priority group is reached; shares are of the people in the group, 0-1, all estimates. */
export type GroupReach = {
  readonly group: TargetGroup;
  /** 1 good if they join … 3 without them it fails. */
  readonly weight: number;
  /** Everything that the share counts, most first. */
  readonly channels: readonly { readonly item: string; readonly share: number }[];
  /** At least one of them reaches the group no worse than average. */
  readonly hasGoodChannel: boolean;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** What would reach most of who is missed; undefined when enough are reached, or nothing that fits does better. */
  readonly repair: Repair | undefined;
};

export type Repair = {
  readonly item: string;
  /** The share with it. */
  readonly share: number;
  /** It makes more methods than a small team can do well. */
  readonly makesMany: boolean;
};

type ReachAsked = {
  readonly items: readonly CatalogueItem[];
  readonly catalogue: readonly CatalogueItem[];
  readonly situation: Situation;
  /** Every share may be this part more or less. */
  readonly spread: number;
};

/** Below average, an item is no good channel for a group. */
const leastReach = 0;

/** The priority groups, those that matter most first. */
export function reachOf(asked: ReachAsked): readonly GroupReach[] {
  const { items, situation, spread } = asked;
  const reaching = items.filter(({ id }) => id !== FEEDBACK_LOOP);
  return TARGET_GROUPS.flatMap((group): readonly GroupReach[] => {
    const weight = situation.priority[group];
    if (weight === undefined) return [];
    const share = covered(reaching, group);
    return [
      {
        group,
        weight,
        channels: channelsTo(reaching, group),
        hasGoodChannel: reaching.some(({ reach }) => reach[group] >= leastReach),
        share,
        low: covered(reaching, group, 1 - spread),
        high: covered(reaching, group, 1 + spread),
        repair: share >= situation.coverageTargetShare ? undefined : repairFor(asked, group, share),
      },
    ];
  }).sort((a, b) => b.weight - a.weight || a.share - b.share);
}

/** The share that at least one item touches (domain 02 §2.8, step 1), with every estimate times `factor`. */
function covered(items: readonly CatalogueItem[], group: TargetGroup, factor = 1): number {
  return 1 - items.reduce((missed, item) => missed * (1 - Math.min(1, factor * contactOf(item, group))), 1);
}

function channelsTo(items: readonly CatalogueItem[], group: TargetGroup): GroupReach["channels"] {
  return items
    .map((item) => ({ item: item.id, share: contactOf(item, group) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.item < b.item ? -1 : 1));
}

/** The method that reaches most more, then costs least, and breaks no rule that the combination does not break already. */
function repairFor(asked: ReachAsked, group: TargetGroup, share: number): Repair | undefined {
  const { items, catalogue, situation } = asked;
  const broken = new Set(inadmissibilities(items, situation).map(({ code }) => code));
  const [best] = catalogue
    .filter(
      ({ id, kind, reach }) =>
        kind === "method" && id !== FEEDBACK_LOOP && reach[group] > leastReach && !has(items, id),
    )
    .sort((a, b) => b.reach[group] - a.reach[group] || cost(a) - cost(b) || (a.id < b.id ? -1 : 1))
    .flatMap((method) => {
      const rules = inadmissibilities([...items, method], situation);
      const barred = rules.some(
        (rule) =>
          rule.code !== "tooManyMethods" && (!broken.has(rule.code) || ("item" in rule && rule.item === method.id)),
      );
      return barred ? [] : [{ method, makesMany: rules.some(({ code }) => code === "tooManyMethods") }];
    });
  if (best === undefined) return undefined;
  const { method, makesMany } = best;
  return { item: method.id, share: 1 - (1 - share) * (1 - contactOf(method, group)), makesMany };
}

function has(items: readonly CatalogueItem[], id: string): boolean {
  return items.some((item) => item.id === id);
}

function cost({ costMinEur, costMaxEur }: CatalogueItem): number {
  return costMinEur + costMaxEur;
}
