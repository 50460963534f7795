/**
 * Run by exports.ts in a process of its own, so that the heap is of nothing else: an export of so many contributions of 5,000
 * characters each, sent to nobody, with how high the heap came after each clean-up.
 */
import { json } from "node:stream/consumers";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Exported, ExportColumn } from "../../app/src/rooms/engage/export/exported.ts";
import type { ExportRow } from "../../app/src/rooms/engage/export/export-reader.ts";
import { csvPieces, jsonPieces, xlsxExport } from "../../app/src/rooms/engage/export/formats.ts";

export type ExportOrder = { readonly format: "csv" | "json" | "xlsx"; readonly contributions: number };
export type ExportCount = { readonly peakBytes: number; readonly sentBytes: number };

const perPart = 100;
const letters = 5_000;
const lookEach = 10;

// @NOTE the only sender is exports.ts.
const order = (await json(process.stdin)) as ExportOrder;
setFlagsFromString("--expose-gc");
// @NOTE what that flag gives.
const cleanUp = runInNewContext("gc") as () => void;

const columns: readonly ExportColumn[] = ["v1", "v2"].map((key) => ({ key, code: key, words: key, kind: "tekst" }));
// @NOTE a format looks at the columns, and of a frame only at its words.
const exported = { columns } as unknown as Exported;
const frame = { t: (key: string) => key } as unknown as Parameters<typeof xlsxExport>[2];

async function* rows(): AsyncGenerator<readonly ExportRow[]> {
  for (let made = 0; made < order.contributions; made += perPart) {
    await Promise.resolve();
    yield Array.from({ length: perPart }, (_, at) => rowOf(made + at));
  }
}

/** No two are the same, so that packing has work to do. */
function rowOf(number: number): ExportRow {
  const words = Array.from({ length: letters / 10 }, (_, at) => (number * 31 + at * 17).toString(36).padEnd(9, "a"));
  return new Map<string, string | number>([
    ["v1", number],
    ["v2", `${words.join(" ")}.`],
  ]);
}

const pieces = {
  csv: () => csvPieces(exported, rows()),
  json: () => jsonPieces(exported, rows()),
  xlsx: () => xlsxExport(exported, rows(), frame),
}[order.format];

let [peakBytes, sentBytes, taken] = [0, 0, 0];
for await (const piece of pieces()) {
  sentBytes += piece.length;
  taken += 1;
  if (taken % lookEach !== 0) continue;
  cleanUp();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  peakBytes = Math.max(peakBytes, heapUsed + arrayBuffers);
}
const count: ExportCount = { peakBytes, sentBytes };
console.log(JSON.stringify(count));
