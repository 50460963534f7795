import { setImmediate } from "node:timers/promises";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { lengths } from "../../inputs.ts";
import { addressLength } from "../../places/map-place.ts";
import type { ReadColumn, ReadExport, ReadIdea, ReadRow, RowNote, Unreadable, WhyNot } from "../domain.ts";
import { importLimits } from "../domain.ts";
import { csvTable } from "./csv-table.ts";
import { decidim } from "./decidim.ts";
import { decoded } from "./decoded.ts";
import { jsonTable } from "./json-table.ts";
import { beginning } from "./keepable.ts";
import { openstad } from "./openstad.ts";
import type { Platform, Reading } from "./platform.ts";
import type { Record, Table } from "./record.ts";
import { siteOf } from "./site.ts";

const platforms: readonly Platform[] = [decidim, openstad];
const cellsAtOnce = 2_000;

export type ReadWith = {
  readonly now: Date;
  /** The website, for an export that does not say it; "" when nobody said it. */
  readonly site: string;
};

/** What an export says, row by row, without anybody's name or address; or why it is not understood at all. */
export async function readExport(bytes: Uint8Array, { now, site }: ReadWith): Promise<Result<ReadExport, Unreadable>> {
  if (bytes.length > importLimits.bytes) return refused("tooBig");
  const text = decoded(bytes);
  if (!text.ok) return text;
  const isJson = /^\s*[[{]/.test(text.value);
  const table = isJson ? await jsonTable(text.value) : await csvTable(text.value);
  if (!table.ok) return table;
  const platform = platforms.find((one) => one.knows(table.value.heads));
  if (!platform) return refused("unknownColumns");
  return ok(await readTable(table.value, platform, { now, site: siteOf(site) }));
}

async function readTable(
  { heads, records, filled }: Table,
  platform: Platform,
  { now, site }: ReadWith,
): Promise<ReadExport> {
  const rows: ReadRow[] = [];
  const seen = new Set<string>();
  const atOnce = Math.ceil(cellsAtOnce / heads.length);
  for (const [at, record] of records.entries()) {
    const reading = platform.read(renamed(record, platform), now);
    rows.push(rowOf(record, { ...reading, site: reading.site || site }, seen));
    // Whoever visits the site meanwhile is served too.
    if (at % atOnce === 0) await setImmediate();
  }
  return {
    source: platform.source,
    columns: heads.map((head) => columnOf(head, filled.get(head) ?? 0, platform)),
    rows,
  };
}

function renamed(record: Record, { nameOf }: Platform): Record {
  return { ...record, cells: new Map([...record.cells].map(([head, cell]) => [nameOf(head), cell])) };
}

function columnOf(name: string, filled: number, { nameOf, useOf }: Platform): ReadColumn {
  return { name: beginning(name, 100), use: useOf(nameOf(name)), filled };
}

function rowOf({ row, isBroken }: Record, reading: Reading, seen: Set<string>): ReadRow {
  const { site } = reading;
  const sourceId = beginning(reading.sourceId, 100);
  const made = fitting(reading.idea);
  const whyNot = isBroken ? "cells" : (whyNoId(reading, seen) ?? reading.whyNot ?? made.whyNot);
  seen.add(`${site} ${sourceId}`);
  const named = { row, sourceId, site };
  // Of what becomes no idea nothing is kept but why.
  if (whyNot !== undefined || !made.idea) return { ...named, whyNot: whyNot ?? "noText", notes: [] };
  return { ...named, idea: made.idea, notes: [...reading.notes.map(shortened), ...made.notes] };
}

function whyNoId({ sourceId, site }: Reading, seen: ReadonlySet<string>): WhyNot | undefined {
  if (sourceId === "") return "noId";
  return seen.has(`${site} ${beginning(sourceId, 100)}`) ? "twice" : undefined;
}

function shortened(note: RowNote): RowNote {
  return note.said === undefined ? note : { ...note, said: beginning(note.said, 60) };
}

type Fitting = { readonly idea?: ReadIdea; readonly whyNot?: WhyNot; readonly notes: readonly RowNote[] };

/** The idea as one here can be: a title that is too long stands whole above the text. A text is never cut. */
function fitting(idea: ReadIdea): Fitting {
  const title = idea.title.replaceAll(/\s+/g, " ");
  const isCut = title.length > lengths.title;
  const body = isCut ? `${title}\n\n${idea.body}` : idea.body;
  if (title === "") return { whyNot: "noTitle", notes: [] };
  if (idea.body === "") return { whyNot: "noText", notes: [] };
  if (body.length > lengths.body) return { whyNot: "tooLong", notes: [] };
  const isSpotCut = idea.spot.length > addressLength;
  return {
    idea: { ...idea, title: isCut ? cut(title) : title, body, spot: beginning(idea.spot, addressLength) },
    notes: [
      ...(isCut ? [{ what: "titleCut", column: "title" } as const] : []),
      ...(isSpotCut ? [{ what: "spotCut", column: "address" } as const] : []),
    ],
  };
}

/** As many whole words as fit. */
function cut(title: string): string {
  return `${beginning(title, lengths.title - 1).replace(/\s+\S*$/, "")}…`;
}
