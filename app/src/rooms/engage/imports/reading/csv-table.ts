import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import type { Unreadable } from "../domain.ts";
import { importLimits } from "../domain.ts";
import type { Record, Table } from "./record.ts";
import { countFilled } from "./record.ts";

const pieceLetters = 64 * 1024;
const atOnce = 200;

/** A CSV file with commas, semicolons or tabs. Read in pieces, so that everybody else is served meanwhile. */
export async function csvTable(text: string): Promise<Result<Table, Unreadable>> {
  const parser = parse({
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: importLimits.cell * 2,
  });
  const lines: string[][] = [];
  const source = Readable.from(piecesOf(text));
  try {
    // @NOTE safe: without other options a record is a list of cells.
    for await (const line of source.pipe(parser) as AsyncIterable<string[]>) {
      lines.push(line);
      if (lines.length > importLimits.rows + 1) return refused("tooManyRows");
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused(error.code === "CSV_MAX_RECORD_SIZE" ? "cellTooLong" : "quotes");
  } finally {
    source.destroy();
    parser.destroy();
  }
  return tableOf(lines);
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += pieceLetters) {
    yield text.slice(at, at + pieceLetters);
    await setImmediate();
  }
}

/** The one that stands most often in the heads, outside quotes; a comma when there is only one column. */
function delimiterOf(text: string): string {
  const heads = (/^(?:"(?:[^"]|"")*"|[^"\n])*/.exec(text.slice(0, pieceLetters))?.[0] ?? "").replaceAll(/"[^"]*"/g, "");
  const many = (one: string) => heads.split(one).length;
  return [",", ";", "\t"].reduce((best, one) => (many(one) > many(best) ? one : best));
}

async function tableOf([first = [], ...lines]: readonly string[][]): Promise<Result<Table, Unreadable>> {
  const heads = first.map((head) => head.trim());
  if (heads.length > importLimits.columns) return refused("tooManyColumns");
  if (heads.length * lines.length > importLimits.cells) return refused("tooManyCells");
  const records: Record[] = [];
  const filled = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const record = recordOf(heads, line, at + 2);
    countFilled(filled, record);
    records.push(record);
    if (at % atOnce === 0) await setImmediate();
  }
  return records.length === 0 ? refused("empty") : ok({ heads, records, filled });
}

function recordOf(heads: readonly string[], line: readonly string[], row: number): Record {
  const cells = new Map<string, string>();
  for (const [place, head] of heads.entries()) {
    const cell = line[place] ?? "";
    if (cell.trim() !== "") cells.set(head, cell);
  }
  // Cells that are left out at the end are blank; one too many says that a delimiter stood where none was meant.
  const isBroken = line.slice(heads.length).some((cell) => cell.trim() !== "");
  return { row, cells, isBroken };
}
