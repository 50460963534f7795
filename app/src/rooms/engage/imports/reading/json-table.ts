import { setImmediate } from "node:timers/promises";
import { isNestedDeeper } from "../../../../kernel/nested-json.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import type { Json } from "../../../../platform/define/work.ts";
import type { Source, Unreadable } from "../domain.ts";
import { importLimits } from "../domain.ts";
import type { Record, Table } from "./record.ts";
import { keepable } from "./keepable.ts";
import { countFilled } from "./record.ts";

const deepest = 6;
/** What an export lies in each other at most; deeper is no export, and would be too deep to read. */
const nestedAtMost = 40;
const atOnce = 200;

/** A list of objects in JSON, with the column names that the platform's own CSV has for the same. */
export async function jsonTable(text: string): Promise<Result<Table & { readonly source: Source }, Unreadable>> {
  if (isNestedDeeper(text, nestedAtMost)) return refused("tooDeep");
  const list = listIn(parsed(text));
  if (!list) return refused("json");
  if (list.length > importLimits.rows) return refused("tooManyRows");
  // Decidim parts the names of what lies in each other by a slash, OpenStad by a dot.
  const source = list.some((one) => isObject(one) && "participatory_space" in one) ? "decidim" : "openstad";
  const records: Record[] = [];
  const filled = new Map<string, number>();
  // In the order in which they come; also those in which nothing stands.
  const heads = new Set<string>();
  for (const [at, one] of list.entries()) {
    if (!isObject(one)) return refused("json");
    const all = new Map<string, string>();
    if (!flatten(one, "", source === "decidim" ? "/" : ".", all)) return refused("cellTooLong");
    for (const head of all.keys()) heads.add(head);
    if (heads.size > importLimits.columns) return refused("tooManyColumns");
    if (heads.size * list.length > importLimits.cells) return refused("tooManyCells");
    const cells = new Map([...all].filter(([, cell]) => cell.trim() !== ""));
    const record = { row: at + 1, cells, isBroken: false };
    countFilled(filled, record);
    records.push(record);
    if (at % atOnce === 0) await setImmediate();
  }
  return records.length === 0 ? refused("empty") : ok({ source, heads: [...heads], records, filled });
}

function parsed(text: string): Json | undefined {
  try {
    // @NOTE safe: what JSON.parse gives is Json.
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A list by itself, or what an OpenStad project and a page of its API call theirs. */
function listIn(value: Json | undefined): readonly Json[] | undefined {
  if (isList(value)) return value;
  if (!isObject(value)) return undefined;
  return [value["resources"], value["records"], value["ideas"]].find(isList);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** False when one of its cells is longer than any text can be. */
function flatten(
  object: { readonly [key: string]: Json },
  parent: string,
  by: string,
  cells: Map<string, string>,
): boolean {
  for (const [key, value] of Object.entries(object)) {
    const name = parent === "" ? key : parent + by + key;
    if (isObject(value) && name.split(by).length < deepest) {
      if (!flatten(value, name, by, cells)) return false;
      continue;
    }
    const cell = keepable(inWords(value));
    if (cell.length > importLimits.cell) return false;
    cells.set(keepable(name), cell);
  }
  return true;
}

function inWords(value: Json): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
