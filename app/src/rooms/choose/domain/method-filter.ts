import type { Goal, Phase } from "@brink/decision-guide";
import type { CatalogueRecord } from "../content/record.ts";

export type MethodFilter = {
  readonly kind: CatalogueRecord["kind"] | undefined;
  readonly level: number | undefined;
  readonly phase: Phase | undefined;
  readonly goal: Goal | undefined;
  /** Its lowest cost lies at or below this. */
  readonly mostEur: number | undefined;
  /** As it was typed, also when it is no sum: then `mostEur` is undefined. */
  readonly typedCost: string | undefined;
};

export function matching(records: readonly CatalogueRecord[], filter: MethodFilter): readonly CatalogueRecord[] {
  const { kind, level, phase, goal, mostEur } = filter;
  return records.filter(
    (record) =>
      (kind === undefined || record.kind === kind) &&
      (level === undefined || record.levels.value.includes(level)) &&
      (phase === undefined || record.phases.value.includes(phase)) &&
      (goal === undefined || record.carries.value.includes(goal)) &&
      (mostEur === undefined || record.costEur.value[0] <= mostEur),
  );
}

export type MethodGroup = {
  /** The most influence that its methods can give, 1 to 6; undefined for the technologies. */
  readonly level: number | undefined;
  readonly records: readonly CatalogueRecord[];
};

/** Methods by the most influence they can give, the least first; the technologies last. No group is empty. */
export function grouped(records: readonly CatalogueRecord[]): readonly MethodGroup[] {
  const byLevel = Map.groupBy(records, ({ kind, levels }) =>
    kind === "technology" ? undefined : Math.max(...levels.value),
  );
  return [...byLevel]
    .map(([level, found]) => ({ level, records: found }))
    .sort((a, b) => (a.level ?? Infinity) - (b.level ?? Infinity));
}
