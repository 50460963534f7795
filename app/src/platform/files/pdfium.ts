import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PDFiumLibrary } from "@hyzyla/pdfium";

/** What PDFium offers besides what its package wraps (public/*.h of PDFium). Documents and pages are numbers. */
export type PdfiumFunctions = {
  readonly memory: WebAssembly.Memory;
  readonly __indirect_function_table: WebAssembly.Table;
  malloc(bytes: number): number;
  FPDF_LoadMemDocument(bytes: number, size: number, password: number): number;
  FPDF_GetLastError(): number;
  FPDF_GetSecurityHandlerRevision(document: number): number;
  FPDF_GetPageCount(document: number): number;
  FPDF_GetFormType(document: number): number;
  FPDFDoc_GetJavaScriptActionCount(document: number): number;
  FPDFDoc_GetAttachmentCount(document: number): number;
  FPDF_LoadPage(document: number, index: number): number;
  FPDF_ClosePage(page: number): void;
  FPDFPage_Flatten(page: number, use: number): number;
  FPDFPage_GetAnnotCount(page: number): number;
  FPDFPage_RemoveAnnot(page: number, index: number): number;
  FPDF_CreateNewDocument(): number;
  FPDF_ImportPagesByIndex(to: number, from: number, indices: number, length: number, at: number): number;
  FPDF_SaveAsCopy(document: number, write: number, flags: number): number;
};

export type Pdfium = {
  readonly library: Awaited<ReturnType<typeof PDFiumLibrary.init>>;
  readonly functions: PdfiumFunctions;
};

const memoryBytesAtMost = 512 * 1024 * 1024;
const wasmPageBytes = 65_536;

// A few kilobytes can say that they are gigabytes. PDFium stops by itself at two; here it stops earlier.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own memory
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
  if (this.buffer.byteLength + pages * wasmPageBytes > memoryBytesAtMost) throw new RangeError("Too much memory.");
  return grow.call(this, pages);
};
// PDFium says in its own words what it thinks of a file, in the middle of our log.
console.error = () => undefined;

const compiled = new WebAssembly.Module(readFileSync(fileURLToPath(import.meta.resolve("@hyzyla/pdfium/pdfium.wasm"))));

/** For a thread: PDFium with memory of its own, so that what one file did to it, the next does not meet. */
export async function openPdfium(): Promise<Pdfium> {
  let functions: PdfiumFunctions | undefined;
  const library = await PDFiumLibrary.init({
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(compiled, imports);
      // @NOTE safe: the functions of the file that the package brings, which a test calls.
      functions = instance.exports as PdfiumFunctions & WebAssembly.Exports;
      // The package calls it a module, and takes it as the instance that it is.
      done(instance);
      return instance.exports;
    },
  });
  if (!functions) throw new Error("PDFium did not open.");
  return { library, functions };
}
