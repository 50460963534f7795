import type { PdfiumFunctions } from "./pdfium.ts";

/**
 * WebAssembly that only calls on: `(i32, i32, i32) -> i32`, from the import `e.f` to the export `f`. PDFium gives what it saves to
 * a function of its own kind, and a table of these takes no function of JavaScript (webassembly.github.io/spec/js-api, Tables).
 */
const callsOn = new Uint8Array([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 8, 1, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f],
  ...[2, 7, 1, 1, 0x65, 1, 0x66, 0, 0],
  ...[7, 5, 1, 1, 0x66, 0, 0],
]);

// That of the null pointer: the table cannot grow, and every other place has a function of PDFium. This PDFium is used once.
const onlyFreePlace = 0;
/** FPDF_NO_INCREMENTAL of fpdf_save.h: all of it written anew. */
const wholly = 2;

/** A document as the bytes of a file; undefined when PDFium cannot save it, or when it becomes more. */
export function savedPdf(pdfium: PdfiumFunctions, document: number, bytesAtMost: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let total = 0;
  const keep = (_writer: number, at: number, size: number) => {
    total += size;
    if (total > bytesAtMost) return 0;
    parts.push(new Uint8Array(pdfium.memory.buffer, at, size).slice());
    return 1;
  };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(callsOn), { e: { f: keep } });
  pdfium.__indirect_function_table.set(onlyFreePlace, exports["f"]);
  // FPDF_FILEWRITE: its version, and the function that is given each block.
  const writer = pdfium.malloc(8);
  const fields = new DataView(pdfium.memory.buffer);
  fields.setUint32(writer, 1, true);
  fields.setUint32(writer + 4, onlyFreePlace, true);
  return pdfium.FPDF_SaveAsCopy(document, writer, wholly) === 0 ? undefined : new Uint8Array(Buffer.concat(parts));
}
