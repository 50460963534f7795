import { TARGET_GROUPS } from "@brink/decision-guide";
import type { CatalogueRecord } from "../content/record.ts";

/** Least and most that a number of the catalogue may be: of a range both ends, of another number itself. */
type Bounds = { readonly least: number; readonly most: number };

const rangeBounds = {
  groupSize: { least: 1, most: 10_000_000 },
  costEur: { least: 0, most: 10_000_000 },
  staffHours: { least: 0, most: 100_000 },
  leadWeeks: { least: 0, most: 520 },
} as const satisfies Partial<Record<keyof CatalogueRecord, Bounds>>;

const scale: Bounds = { least: 0, most: 4 };
const singleBounds = {
  durationDays: { least: 0, most: 3_650 },
  digitalSkill: scale,
  literacy: scale,
  deliberation: scale,
  representativeness: scale,
  privacyRisk: scale,
  escalationRisk: { least: -1, most: 4 },
} as const satisfies Partial<Record<keyof CatalogueRecord, Bounds>>;

export type RangeField = keyof typeof rangeBounds;
export type SingleField = keyof typeof singleBounds;
export type ReachField = `reach.${(typeof TARGET_GROUPS)[number]}`;
/** A number of a method or technology that a municipality may replace by its own. */
export type OwnField = RangeField | SingleField | ReachField;

const reachBounds: Bounds = { least: -2, most: 2 };
const allBounds: ReadonlyMap<string, Bounds> = new Map<string, Bounds>([
  ...Object.entries(rangeBounds),
  ...Object.entries(singleBounds),
  ...TARGET_GROUPS.map((group): [string, Bounds] => [reachField(group), reachBounds]),
]);

/** A range, or one number. */
export type OwnValue = number | readonly [number, number];

/** A municipality's own number in the place of the national one, with why and from where. */
export type OwnNumber = {
  readonly item: string;
  readonly field: OwnField;
  readonly value: OwnValue;
  /** S: rests on the source. E: an estimate of the municipality's own. */
  readonly mark: "S" | "E";
  readonly source: string;
  readonly reason: string;
};

/** An own number with who set it and, when it holds no longer, who ended it. */
export type KeptOwnNumber = OwnNumber & {
  readonly id: string;
  readonly setAt: Date;
  readonly setBy: string;
  readonly endedAt: Date | undefined;
  readonly endedBy: string | undefined;
};

export function isOwnField(name: string): name is OwnField {
  return allBounds.has(name);
}

export function isRangeField(field: OwnField): field is RangeField {
  return field in rangeBounds;
}

export function boundsOf(field: OwnField): Bounds {
  const bounds = allBounds.get(field);
  if (!bounds) throw new Error(`${field} is no number of the catalogue.`);
  return bounds;
}

/** The numbers from the least to the most, for a field on a scale; undefined where anything between them goes. */
export function stepsOf(field: OwnField): readonly number[] | undefined {
  const { least, most } = boundsOf(field);
  return most > 4 ? undefined : Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

export function valueOf(record: CatalogueRecord, field: OwnField): OwnValue {
  const group = reachGroup(field);
  if (group !== undefined) return record.reach.value[group];
  // @NOTE safe: what is not a reach is a field of the record.
  return record[field as RangeField | SingleField].value;
}

/** The records with a municipality's own numbers in the place of the national ones. */
export function withOwnNumbers(
  records: readonly CatalogueRecord[],
  own: readonly OwnNumber[],
): readonly CatalogueRecord[] {
  return records.map((record) =>
    own.filter(({ item }) => item === record.id).reduce((changed, number) => withNumber(changed, number), record),
  );
}

function withNumber(record: CatalogueRecord, { field, value, mark }: OwnNumber): CatalogueRecord {
  const group = reachGroup(field);
  // One group's own number says nothing about how sure the others are.
  if (group !== undefined) {
    return { ...record, reach: { ...record.reach, value: { ...record.reach.value, [group]: value } } };
  }
  return { ...record, [field]: { value, mark, sources: [] } };
}

/** How well something reaches one group. */
export function reachField(group: (typeof TARGET_GROUPS)[number]): ReachField {
  return `reach.${group}`;
}

export function isReachField(field: OwnField): field is ReachField {
  return reachGroup(field) !== undefined;
}

export function reachGroup(field: OwnField): (typeof TARGET_GROUPS)[number] | undefined {
  return TARGET_GROUPS.find((group) => field === reachField(group));
}
