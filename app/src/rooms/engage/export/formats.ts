import type { FileValue } from "../../../platform/define/file-columns.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Pieces } from "../../../platform/define/page.ts";
import { byteOrderMark, csvLine } from "../../../platform/files/csv.ts";
import type { SheetCell } from "../../../platform/files/xlsx.ts";
import { xlsxPieces } from "../../../platform/files/xlsx.ts";
import { unsaid } from "../../../platform/i18n/said.ts";
import { codebookRows } from "./codebook.ts";
import type { Exported, ExportColumn } from "./exported.ts";
import type { ExportRow } from "./export-reader.ts";

/** Rows as they are read, some at a time. */
type Rows = AsyncIterable<readonly ExportRow[]>;

const bytes = new TextEncoder();

/** For programs that calculate: columns and choices by their codes, yes and no as 1 and 0. */
export async function* csvPieces({ columns }: Exported, rows: Rows): Pieces {
  yield bytes.encode(byteOrderMark + csvLine(columns.map(({ key }) => key)));
  for await (const some of rows) {
    const lines = some.map((row) => csvLine(columns.map(({ key }) => csvValue(row.get(key) ?? null))));
    yield bytes.encode(lines.join(""));
  }
}

function csvValue(value: FileValue): string | number {
  if (typeof value === "boolean") return value ? 1 : 0;
  return value ?? "";
}

/** The same as a list in JSON (RFC 8259), each value as what it is. */
export async function* jsonPieces({ columns }: Exported, rows: Rows): Pieces {
  let before = "[\n";
  for await (const some of rows) {
    const lines = some.map((row) =>
      JSON.stringify(Object.fromEntries(columns.map((one) => [one.key, told(row, one)]))),
    );
    yield bytes.encode(before + lines.join(",\n"));
    before = ",\n";
  }
  yield bytes.encode(before === ",\n" ? "\n]\n" : "[]\n");
}

function told(row: ExportRow, { key }: ExportColumn): FileValue {
  const value = row.get(key) ?? null;
  return typeof value === "string" ? unsaid(value) : value;
}

// In characters: what is read gets room, a code does not need it.
const widths = { wide: 40, plain: 16 } as const;

/** For who reads and sorts in a spreadsheet: the words of questions and answers, and the codebook on a sheet of its own. */
export function xlsxExport(exported: Exported, rows: Rows, frame: Frame): Pieces {
  const { t } = frame;
  const { columns } = exported;
  async function* sheet() {
    yield [columns.map(headOf)];
    for await (const some of rows)
      yield some.map((row) => columns.map((one) => cellOf(row.get(one.key) ?? null, one, t)));
  }
  return xlsxPieces([
    {
      name: t("engage.register.title"),
      widths: columns.map(({ activity }) => (activity ? widths.wide : widths.plain)),
      rows: sheet(),
    },
    { name: t("engage.staff.codebook.title"), rows: codebookRows(exported, frame) },
  ]);
}

function headOf({ key, words, option, activity }: ExportColumn): string {
  const head = option === undefined ? words : `${words} ${option}`;
  return activity ? `${key} ${head}` : head;
}

function cellOf(value: FileValue, { options }: ExportColumn, t: Frame["t"]): SheetCell {
  if (typeof value === "boolean") return t(value ? "engage.staff.export.yes" : "engage.staff.export.no");
  if (value === null || typeof value === "number") return value ?? "";
  return options?.find(({ code }) => code === value)?.label ?? value;
}
