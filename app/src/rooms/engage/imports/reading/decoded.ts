import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import type { Unreadable } from "../domain.ts";

/** The text of a file in UTF-8, or in UTF-16 when it says so itself. Another encoding would give wrong letters, so it is refused. */
export function decoded(bytes: Uint8Array): Result<string, Unreadable> {
  // D0 CF: a workbook of before 2007. "PK": a zip, which a newer workbook is too.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refused("spreadsheet");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refused(isWorkbook(bytes) ? "spreadsheet" : "zip");
  try {
    // Both decoders take the byte order mark away.
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (text.includes("\u0000")) return refused("encoding");
    return text.trim() === "" ? refused("empty") : ok(text);
  } catch (error) {
    if (error instanceof TypeError) return refused("encoding");
    throw error;
  }
}

/** By the names in its list of files: Excel's, and what LibreOffice puts first. */
function isWorkbook(bytes: Uint8Array): boolean {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return zip.includes("xl/workbook.xml") || zip.includes("opendocument.spreadsheet");
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
