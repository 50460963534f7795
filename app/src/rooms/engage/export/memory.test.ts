import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import type { Frame } from "../../../platform/define/frame.ts";
import type { ReadMore } from "../../../platform/define/page.ts";
import type { Exported, ExportColumn } from "./exported.ts";
import type { ExportRow } from "./export-reader.ts";
import { exportRows } from "./export-reader.ts";
import { csvPieces, jsonPieces, xlsxExport } from "./formats.ts";

const columns: readonly ExportColumn[] = [{ key: "v1", code: "v1", words: "Waarom?", kind: "tekst" }];
// @NOTE a format looks at the columns, and of a frame only at its words.
const exported = { columns } as unknown as Exported;
const frame = { t: (key: string) => key } as unknown as Frame;

/** Says how many parts of a hundred long answers were made. */
function manyRows(parts: number) {
  const state = { made: 0 };
  async function* rows(): AsyncGenerator<readonly ExportRow[]> {
    while (state.made < parts) {
      await Promise.resolve();
      state.made += 1;
      // Random, so that packing makes them hardly smaller.
      yield Array.from({ length: 100 }, () => new Map([["v1", randomBytes(3_000).toString("base64")]]));
    }
  }
  return { state, rows: rows() };
}

// What it costs in bytes: scripts/bench/exports.ts.
it.each([
  ["csv", csvPieces],
  ["json", jsonPieces],
  ["xlsx", (of: Exported, rows: AsyncIterable<readonly ExportRow[]>) => xlsxExport(of, rows, frame)],
] as const)("a file is made no faster than it is taken, so that little of it is in memory: %s", async (_name, make) => {
  const { state, rows } = manyRows(100);
  const pieces = make(exported, rows)[Symbol.asyncIterator]();
  for (let taken = 0; state.made < 3; taken += 1) {
    expect(taken, "pieces without rows").toBeLessThan(200);
    await pieces.next();
  }
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  expect(state.made).toBeLessThan(8);
  await pieces.return?.();
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  expect((await rows.next()).done, "told that nobody takes more").toBe(true);
});

it("nothing more is read once whoever asked went away", async () => {
  let reads = 0;
  // @NOTE gives what reading a full part gives, without a database.
  const read = (() => {
    reads += 1;
    return Promise.resolve({ last: "00000000-0000-7000-8000-000000000000", rows: [new Map()] });
  }) as unknown as ReadMore;
  // @NOTE nothing of it is looked at when reading is replaced.
  const rows = exportRows(read, {} as Exported, "nl");
  await rows.next();
  await rows.return(undefined);
  expect((await rows.next()).done).toBe(true);
  expect(reads).toBe(1);
});
