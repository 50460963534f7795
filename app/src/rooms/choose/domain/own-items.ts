import { FEEDBACK_LOOP, TARGET_GROUPS } from "@brink/decision-guide";
import { isOwnCode, ownPrefixes } from "../../trajectories/room.ts";
import type { CatalogueRecord, Point } from "../content/record.ts";
import type { OwnField, RangeField, SingleField } from "./own-numbers.ts";
import { reachField, valueOf } from "./own-numbers.ts";

/** A method or technology that a municipality added itself, with why and from where. */
export type OwnItem = {
  readonly record: CatalogueRecord;
  /** The national one that it began as a copy of. */
  readonly copyOf: string | undefined;
  readonly source: string;
  readonly reason: string;
};

export const ownItemSteps = ["added", "changed", "retired", "restored"] as const;

/** One step in the life of an own item: what it was from then on, who did it and why. */
export type OwnItemStep = OwnItem & {
  readonly id: string;
  readonly step: (typeof ownItemSteps)[number];
  readonly at: Date;
  readonly by: string;
};

/** So many hold at once: each one more makes the search for the best combination longer. */
export const ownItemsAtMost = 20;

/** The numbers that may rest on a source; what is judged on a scale stays an estimate. */
export const sourceableFields = [
  "groupSize",
  "costEur",
  "staffHours",
  "leadWeeks",
  "durationDays",
] as const satisfies readonly (RangeField | SingleField)[];

/** The code after those that were ever used; undefined when there is none left. */
export function nextCode(kind: CatalogueRecord["kind"], used: readonly string[]): string | undefined {
  const prefix = ownPrefixes[kind];
  const last = Math.max(0, ...used.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length))));
  return last >= 99 ? undefined : `${prefix}${String(last + 1).padStart(2, "0")}`;
}

/** The own items that hold among the last steps of each. */
export function holding<Step extends Pick<OwnItemStep, "step">>(last: readonly Step[]): readonly Step[] {
  return last.filter(({ step }) => step !== "retired");
}

/** What an own item may begin as a copy of: national ones, but for the feedback loop, which belongs to every plan as it is. */
export function copyable(records: readonly CatalogueRecord[]): readonly CatalogueRecord[] {
  return records.filter(({ id }) => id !== FEEDBACK_LOOP && !isOwnCode(id));
}

/** The records with a municipality's own items among them, in the order of their ids. */
export function withOwnItems(records: readonly CatalogueRecord[], own: readonly OwnItem[]): readonly CatalogueRecord[] {
  return [...records, ...own.map(({ record }) => record)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const ownFields: readonly OwnField[] = [
  ...sourceableFields,
  ...(["digitalSkill", "literacy", "deliberation", "representativeness", "privacyRisk", "escalationRisk"] as const),
  ...TARGET_GROUPS.map(reachField),
];
const otherFields = ["name", "description", "competences", "pairsWith", "sync", "place"] as const;
/** Sentences, of which a form has the Dutch. */
const practiceFields = ["worksWhen", "pitfalls"] as const;
const markedFields = ["levels", "phases", "carries", "needs"] as const;

type OtherField = (typeof otherFields)[number] | (typeof practiceFields)[number] | (typeof markedFields)[number];

/** What differs between two records: numbers, and what is no number. */
export type Differing = {
  readonly numbers: readonly OwnField[];
  readonly others: readonly OtherField[];
};

export function differing(before: CatalogueRecord, after: CatalogueRecord): Differing {
  const isOther = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  return {
    numbers: ownFields.filter((field) => isOther(valueOf(before, field), valueOf(after, field))),
    others: [
      ...otherFields.filter((field) => isOther(sorted(before[field]), sorted(after[field]))),
      ...practiceFields.filter((field) => isOther(dutch(before[field]), dutch(after[field]))),
      ...markedFields.filter((field) => isOther(sorted(before[field].value), sorted(after[field].value))),
    ],
  };
}

function dutch(points: readonly Point[]): readonly string[] {
  return points.map(({ nl }) => nl);
}

/** Of a list the order says nothing; of texts the languages stand in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).map(String).sort();
  return typeof value === "object" && value !== null ? Object.entries(value).sort() : value;
}
