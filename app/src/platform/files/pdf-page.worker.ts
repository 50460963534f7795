import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PDFiumDocument } from "@hyzyla/pdfium";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { answerOnThread } from "../threads/answer-on-thread.ts";

/** A PDF, which of its pages (from 1; absent: the only one), and how long its longest side becomes, in pixels. */
export type AskedPage = { readonly bytes: Uint8Array; readonly page: number | undefined; readonly longest: number };

/** A page as pixels: red, green, blue and how see-through, a byte each, row by row. */
export type PageOfPdf = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/**
 * Why there is none. `whichPage`: there are several, and nobody said which. `noPage`: it has fewer. `locked`: it asks for a
 * password. `broken`: no whole PDF, or more work or memory than it may cost.
 */
export type PdfProblem =
  { readonly kind: "whichPage" | "noPage"; readonly pages: number } | { readonly kind: "locked" | "broken" };

const memoryBytesAtMost = 512 * 1024 * 1024;
const wasmPageBytes = 65_536;
/** Nothing to look at in what is longer than this many times its width. */
const longestShape = 20;

// A few kilobytes can say that they are gigabytes. PDFium stops by itself at two; here it stops earlier.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own memory
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
  if (this.buffer.byteLength + pages * wasmPageBytes > memoryBytesAtMost) throw new RangeError("Too much memory.");
  return grow.call(this, pages);
};
// PDFium says in its own words what it thinks of a file, in the middle of our log.
console.error = () => undefined;

const wasmBinary = readFileSync(fileURLToPath(import.meta.resolve("@hyzyla/pdfium/pdfium.wasm")));

answerOnThread(async (asked: AskedPage): Promise<PageOfPdf | PdfProblem> => {
  try {
    // Anew for each: what one file did to its memory, the next does not meet.
    const library = await PDFiumLibrary.init({ wasmBinary: new Uint8Array(wasmBinary).buffer });
    return await drawn(await library.loadDocument(asked.bytes), asked);
  } catch (error) {
    return { kind: error instanceof Error && /password/i.test(error.message) ? "locked" : "broken" };
  }
});

async function drawn(document: PDFiumDocument, { page, longest }: AskedPage): Promise<PageOfPdf | PdfProblem> {
  const pages = document.getPageCount();
  if (pages < 1) return { kind: "broken" };
  if (page === undefined && pages > 1) return { kind: "whichPage", pages };
  if (page !== undefined && (page < 1 || page > pages)) return { kind: "noPage", pages };
  const one = document.getPage((page ?? 1) - 1);
  const { originalWidth: wide, originalHeight: high } = one.getOriginalSize();
  const [long, short] = [Math.max(wide, high), Math.min(wide, high)];
  if (!(short > 0 && long / short <= longestShape)) return { kind: "broken" };
  const { width, height, data } = await one.render({ scale: longest / long, render: "bitmap" });
  return { width, height, pixels: data };
}
