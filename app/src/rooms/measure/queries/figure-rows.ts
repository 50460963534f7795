import type { IndicatorResult, JsonValue } from "@brink/indicators";
import type { RowKind } from "../indicators/measurement.ts";

/** A cell of a figure's rows: text, a number, yes or no, or nothing. */
export type Cell = string | number | boolean | null;

/** One list of rows under a figure; `name` is its name in the kept inputs. */
export type RowTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

export type FigureRows =
  | {
      readonly kind: "shown";
      readonly facts: readonly (readonly [string, Cell])[];
      readonly tables: readonly RowTable[];
    }
  /** About colleagues: closed for everybody. Or too few people to look at. Or gone when their time was over. */
  | { readonly kind: "private" }
  | { readonly kind: "tooFew" }
  | { readonly kind: "erased" };

/** The rows of a figure as far as they may be looked at; never those of professionals about themselves. */
export function rowsFor(rowKind: RowKind, result: IndicatorResult, inputs: JsonValue | undefined): FigureRows {
  if (rowKind === "assessments") return { kind: "private" };
  if (inputs === undefined) return { kind: "erased" };
  if (result.status === "suppressed") return { kind: "tooFew" };
  const facts: [string, Cell][] = [];
  const tables: RowTable[] = [];
  for (const [name, part] of membersOf(inputs)) {
    if (Array.isArray(part)) tables.push(tableOf(name, part));
    else if (part !== null && typeof part === "object")
      facts.push(...membersOf(part).map(([key, cell]): [string, Cell] => [key, cellOf(cell)]));
    else facts.push([name, part]);
  }
  return { kind: "shown", facts, tables: tables.filter((table) => table.rows.length > 0) };
}

function tableOf(name: string, rows: readonly JsonValue[]): RowTable {
  const columns = [...new Set(rows.flatMap((row) => membersOf(row).map(([key]) => key)))];
  const cells = rows.map((row) => {
    const members = new Map(membersOf(row));
    return columns.map((column) => cellOf(members.get(column) ?? null));
  });
  return { name, columns, rows: cells };
}

function membersOf(value: JsonValue): readonly (readonly [string, JsonValue])[] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, member] as const]));
}

function cellOf(value: JsonValue): Cell {
  return value !== null && typeof value === "object" ? JSON.stringify(value) : value;
}
