import { xmlHead, xmlText } from "./xml.ts";
import { zipPieces } from "./zip.ts";

/** A number stands there as a number, a text as a text: there is no kind of cell that is computed. */
export type SheetCell = string | number;

export type SheetRow = readonly SheetCell[];

export type Sheet = {
  /** On the tab; what a tab may not hold is left out. */
  readonly name: string;
  /** How wide the columns are, in characters. Left out, they go by what is in the rows: those have to be a list then. */
  readonly widths?: readonly number[];
  /** The first row names the columns. What comes in lists of rows is made while it is sent, a list at a time. */
  readonly rows: readonly SheetRow[] | AsyncIterable<readonly SheetRow[]>;
};

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const xlsxType = `${types}.sheet`;

/**
 * A workbook (ECMA-376, SpreadsheetML), row by row. Texts are inline strings, so nothing that somebody typed is ever computed,
 * not even after it was changed: a cell that begins as a formula has the quote prefix, as when a person types an apostrophe.
 */
export function xlsxPieces(sheets: readonly Sheet[]): AsyncIterable<Uint8Array> {
  const names = sheets.map(({ name }, index) => tabName(name, index));
  const links = [
    ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ["styles", "styles.xml"] as const,
  ];
  return zipPieces([
    { path: "[Content_Types].xml", pieces: [contentTypes(sheets.length)] },
    { path: "_rels/.rels", pieces: [relationsOf([["officeDocument", "xl/workbook.xml"]])] },
    { path: "xl/workbook.xml", pieces: [workbookOf(names)] },
    { path: "xl/_rels/workbook.xml.rels", pieces: [relationsOf(links)] },
    { path: "xl/styles.xml", pieces: [styles] },
    ...sheets.map((sheet, index) => ({ path: `xl/worksheets/sheet${index + 1}.xml`, pieces: sheetTexts(sheet) })),
  ]);
}

/** At most 31 characters, without those that a reference is made of; two tabs never have the same name. */
function tabName(name: string, index: number): string {
  const plain = name.replace(/[\\/?*[\]:']/g, " ").trim();
  return `${index + 1}. ${plain}`.slice(0, 31);
}

function workbookOf(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

const frozen =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

async function* sheetTexts({ rows, widths = widthsOf(rows) }: Sheet): AsyncGenerator<string> {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  yield `${xmlHead}<worksheet xmlns="${main}">${frozen}<cols>${columns.join("")}</cols><sheetData>`;
  let row = 0;
  for await (const some of Symbol.asyncIterator in rows ? rows : [rows]) {
    yield some.map((cells, at) => rowOf(cells, row + at)).join("");
    row += some.length;
  }
  yield "</sheetData></worksheet>";
}

function rowOf(cells: SheetRow, row: number): string {
  return `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, row, column)).join("")}</row>`;
}

function widthsOf(rows: Sheet["rows"]): readonly number[] {
  if (Symbol.asyncIterator in rows) return [60];
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(8, ...rows.map((row) => String(row[column] ?? "").length));
    return Math.min(60, longest + 2);
  });
}

// Of Excel (its specifications and limits); a longer cell makes it take the file for broken.
const longestText = 32_767;
const cutOff = " […]";

function fitted(text: string): string {
  return text.length <= longestText ? text : text.slice(0, longestText - cutOff.length) + cutOff;
}

const look = { plain: 0, bold: 1, quoted: 2, boldQuoted: 3, amount: 4 } as const;

function cellOf(cell: SheetCell, row: number, column: number): string {
  const place = `${columnName(column)}${row + 1}`;
  if (typeof cell === "number" && Number.isFinite(cell))
    return `<c r="${place}" s="${Number.isInteger(cell) ? look.plain : look.amount}"><v>${cell}</v></c>`;
  if (cell === "") return "";
  const text = fitted(String(cell));
  const isQuoted = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
  const style = row === 0 ? (isQuoted ? look.boldQuoted : look.bold) : isQuoted ? look.quoted : look.plain;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** A, B … Z, AA. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

const xf = (font: number, format: number, quoted: boolean) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0"${quoted ? ' quotePrefix="1"' : ""}` +
  `${font === 1 ? ' applyFont="1"' : ""}${format === 0 ? "" : ' applyNumberFormat="1"'}/>`;

// In the order of `look`; number format 4 is "#,##0.00" in the reader's own notation.
const styles =
  `${xmlHead}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">' +
  `${xf(0, 0, false)}${xf(1, 0, false)}${xf(0, 0, true)}${xf(1, 0, true)}${xf(0, 4, false)}</cellXfs></styleSheet>`;

function contentTypes(count: number): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${types}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, index) => part(`xl/worksheets/sheet${index + 1}.xml`, "worksheet"));
  return (
    `${xmlHead}<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${part("xl/workbook.xml", "sheet.main")}${part("xl/styles.xml", "styles")}${sheets.join("")}</Types>`
  );
}

function relationsOf(parts: readonly (readonly [type: string, target: string])[]): string {
  const lines = parts.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${lines.join("")}</Relationships>`;
}
