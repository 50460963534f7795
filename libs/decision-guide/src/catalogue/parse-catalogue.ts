import type { CatalogueItem } from "./catalogue-item.ts";
import { COMPETENCES, PHASES, TARGET_GROUPS } from "./catalogue-item.ts";
import { GOALS, LEVELS } from "./goals.ts";

/** Why a row of a catalogue is refused. Closed: every reader can map it to words. */
type Wrong =
  | { readonly code: "missing" }
  | { readonly code: "notANumber" }
  | { readonly code: "notWhole" }
  | { readonly code: "outOfRange"; readonly min: number; readonly max: number }
  | { readonly code: "belowLeast" }
  | { readonly code: "notAList" }
  | { readonly code: "empty" }
  | { readonly code: "unknownValue"; readonly value: string }
  | { readonly code: "itself" }
  | { readonly code: "twice" };

/** What is wrong, in which row (from 0, with its id where it has one) and in which field of it. */
export type CatalogueProblem = Wrong & {
  readonly row: number;
  readonly item: string | undefined;
  readonly field: keyof CatalogueItem | "item";
};

/** The catalogue, or every problem at once. */
export type ParsedCatalogue =
  | { readonly ok: true; readonly value: readonly CatalogueItem[] }
  | { readonly ok: false; readonly refusal: readonly CatalogueProblem[] };

type Row = Readonly<Record<string, unknown>>;
type Note = (field: CatalogueProblem["field"], wrong: Wrong) => void;
/** Ids that a row may name. */
type Known = { readonly items: readonly string[]; readonly technologies: readonly string[] };

const MOST = Number.MAX_SAFE_INTEGER;
const NUMBERS = {
  groupMinPeople: [1, MOST],
  groupMaxPeople: [1, MOST],
  costMinEur: [0, MOST],
  costMaxEur: [0, MOST],
  staffHoursMin: [0, MOST],
  staffHoursMax: [0, MOST],
  leadWeeksMin: [0, MOST],
  leadWeeksMax: [0, MOST],
  durationDays: [0, MOST],
  digitalSkill: [0, 4],
  literacy: [0, 4],
  deliberation: [0, 4],
  representativeness: [0, 4],
  privacyRisk: [0, 4],
  escalationRisk: [-1, 4],
} as const satisfies Partial<Record<keyof CatalogueItem, readonly [number, number]>>;
const RANGES = [
  ["groupMinPeople", "groupMaxPeople"],
  ["costMinEur", "costMaxEur"],
  ["staffHoursMin", "staffHoursMax"],
  ["leadWeeksMin", "leadWeeksMax"],
] as const;
const CHOICES = {
  kind: ["method", "technology"],
  sync: ["async", "sync", "both"],
  place: ["online", "offline", "hybrid"],
} as const;

/**
 * Reads a catalogue from outside. Nothing is guessed: what is missing, impossible, there twice, or names an item that is
 * not there is refused, every problem at once. A method carries a goal; a technology carries none and is carried by methods.
 */
export function parseCatalogue(input: readonly unknown[]): ParsedCatalogue {
  const rows = input.map((row) => (isRow(row) ? row : undefined));
  const named = rows.flatMap((row) => (row && typeof row["id"] === "string" ? [{ ...row, id: row["id"] }] : []));
  const known: Known = {
    items: named.map(({ id }) => id),
    technologies: named.filter((row) => "kind" in row && row.kind === "technology").map(({ id }) => id),
  };
  const refusal = rows.flatMap((row, index) => problemsOf(row, index, known));
  if (refusal.length > 0) return { ok: false, refusal };
  // @NOTE safe: no problem in a row means that each of its fields was looked at.
  return { ok: true, value: input as readonly CatalogueItem[] };
}

function isRow(input: unknown): input is Row {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

function problemsOf(row: Row | undefined, index: number, known: Known): readonly CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const item = typeof row?.["id"] === "string" ? row["id"] : undefined;
  const note: Note = (field, wrong) => problems.push({ row: index, item, field, ...wrong });
  if (row === undefined) {
    note("item", { code: "missing" });
    return problems;
  }
  readNames(row, known, note);
  for (const [field, [min, max]] of entriesOf(NUMBERS)) readNumber(row[field], min, max, (wrong) => note(field, wrong));
  for (const [least, most] of RANGES) if (Number(row[most]) < Number(row[least])) note(most, { code: "belowLeast" });
  for (const [field, words] of entriesOf(CHOICES)) readWord(row[field], words, (wrong) => note(field, wrong));
  readReach(row["reach"], note);
  readLists(row, known, note);
  return problems;
}

function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  // @NOTE safe: the tables above have no other keys than their type says.
  return Object.entries(record) as [Key, Value][];
}

function readNames(row: Row, { items }: Known, note: Note): void {
  for (const field of ["id", "code"] as const) {
    if (typeof row[field] !== "string" || row[field] === "") note(field, { code: "missing" });
  }
  if (items.filter((id) => id === row["id"]).length > 1) note("id", { code: "twice" });
}

function readNumber(value: unknown, min: number, max: number, note: (wrong: Wrong) => void): void {
  if (value === undefined || value === null) note({ code: "missing" });
  else if (typeof value !== "number" || !Number.isFinite(value)) note({ code: "notANumber" });
  else if (value < min || value > max) note({ code: "outOfRange", min, max });
  else if (max <= 4 && !Number.isInteger(value)) note({ code: "notWhole" });
}

function readWord(value: unknown, words: readonly string[], note: (wrong: Wrong) => void): void {
  if (value === undefined || value === null) note({ code: "missing" });
  else if (!words.some((word) => word === value)) note({ code: "unknownValue", value: shown(value) });
}

function readReach(value: unknown, note: Note): void {
  const reach = isRow(value) ? value : {};
  for (const group of TARGET_GROUPS) readNumber(reach[group], -2, 2, (wrong) => note("reach", wrong));
}

function readLists(row: Row, known: Known, note: Note): void {
  const list = (field: keyof CatalogueItem, allowed: readonly unknown[], count: "some" | "none" | "any" = "any") => {
    readList(row[field], allowed, (wrong) => note(field, wrong));
    const length = Array.isArray(row[field]) ? row[field].length : undefined;
    if (count === "some" && length === 0) note(field, { code: "empty" });
    if (count === "none" && length !== undefined && length > 0) note(field, { code: "outOfRange", min: 0, max: 0 });
  };
  list("levels", LEVELS, "some");
  list("phases", PHASES, "some");
  list("competences", COMPETENCES);
  list("carries", GOALS, row["kind"] === "technology" ? "none" : "some");
  list("pairsWith", [...known.items, "*"]);
  list("needs", known.technologies);
  for (const field of ["pairsWith", "needs"] as const) {
    const names: unknown = row[field];
    if (Array.isArray(names) && names.includes(row["id"])) note(field, { code: "itself" });
  }
}

function readList(value: unknown, allowed: readonly unknown[], note: (wrong: Wrong) => void): void {
  if (value === undefined || value === null) note({ code: "missing" });
  else if (!Array.isArray(value)) note({ code: "notAList" });
  else {
    const strangers = (value as readonly unknown[]).filter((one) => !allowed.includes(one));
    for (const one of strangers) note({ code: "unknownValue", value: shown(one) });
  }
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
