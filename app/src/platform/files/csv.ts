import { unsaid } from "../i18n/said.ts";

/**
 * Text as one cell of a CSV file that a spreadsheet opens. A cell that begins as a formula (= + - @, also after blanks or in
 * full width) gets an apostrophe before it, so that nobody's words are ever computed (OWASP, CSV injection).
 */
export function csvCell(given: string | number): string {
  // A number is no words: minus three is not a formula.
  if (typeof given === "number") return String(given);
  const text = unsaid(given);
  const isFormula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** Lines with semicolons: what Dutch spreadsheets open without questions, after a byte order mark. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(";")}\r\n`;
}

export const byteOrderMark = "\uFEFF";

/** A whole CSV file in UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map(csvLine).join("");
}
