import { answerOnThread } from "../threads/answer-on-thread.ts";
import type { PageOfPdf } from "./drawn-page.ts";
import { drawnPage } from "./drawn-page.ts";
import type { PdfiumFunctions } from "./pdfium.ts";
import { openPdfium } from "./pdfium.ts";
import { plainPages } from "./plain-pages.ts";
import { savedPdf } from "./saved-pdf.ts";

/** A PDF, how many pages it may have, and how long the longest side of its first page becomes, in pixels. */
export type AskedCopy = { readonly bytes: Uint8Array; readonly pagesAtMost: number; readonly longest: number };

/** Its pages in a new PDF, and the first of them drawn. */
export type CopyOfPdf = { readonly bytes: Uint8Array; readonly pages: number; readonly first: PageOfPdf };

/**
 * Why there is none. `locked`: it is encrypted. `more`: besides pages it holds a program, another file or a form that draws itself.
 * `pages`: too many. `broken`: no whole PDF, or more work or memory than it may cost.
 */
export type CopyProblem =
  { readonly kind: "locked" | "more" | "broken" } | { readonly kind: "pages"; readonly pages: number };

answerOnThread(async (asked: AskedCopy): Promise<CopyOfPdf | CopyProblem> => {
  try {
    const { library, functions } = await openPdfium();
    const copied = copyOf(functions, asked);
    if ("kind" in copied) return copied;
    // Drawn from what is kept, so that it is known to open.
    const document = await library.loadDocument(copied.bytes);
    const first = await drawnPage(document, 0, asked.longest);
    return first ? { bytes: copied.bytes, pages: document.getPageCount(), first } : { kind: "broken" };
  } catch {
    return { kind: "broken" };
  }
});

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const lockedErrors = [4, 5];
/** FORMTYPE_XFA_FULL and FORMTYPE_XFA_FOREGROUND of fpdf_formfill.h: its pages are made by a program. */
const xfaForms = [2, 3];

function copyOf(pdfium: PdfiumFunctions, { bytes, pagesAtMost }: AskedCopy): { bytes: Uint8Array } | CopyProblem {
  const document = documentOf(pdfium, bytes);
  if (document === 0) return { kind: lockedErrors.includes(pdfium.FPDF_GetLastError()) ? "locked" : "broken" };
  if (pdfium.FPDF_GetSecurityHandlerRevision(document) !== -1) return { kind: "locked" };
  const pages = pdfium.FPDF_GetPageCount(document);
  if (pages < 1) return { kind: "broken" };
  if (pages > pagesAtMost) return { kind: "pages", pages };
  if (holdsMore(pdfium, document)) return { kind: "more" };
  for (let index = 0; index < pages; index += 1) stampNotes(pdfium, document, index);
  const most = keptBytes(bytes.length);
  const once = importedPages(pdfium, document, most);
  // A page comes along with all that it says of itself. Without that it is taken once more: then what it led to stays behind.
  const copy = once && importedPages(pdfium, documentOf(pdfium, plainPages(once, pages)), most);
  return copy ? { bytes: copy } : { kind: "broken" };
}

/** What is packed becomes loose, and may become larger by that: not many times, so that little cannot fill our disk. */
function keptBytes(sent: number): number {
  const [least, most] = [1024 * 1024, 16 * 1024 * 1024];
  return Math.min(Math.max(2 * sent, least), most);
}

/** 0 when it does not open. */
function documentOf(pdfium: PdfiumFunctions, bytes: Uint8Array): number {
  const at = pdfium.malloc(bytes.length);
  new Uint8Array(pdfium.memory.buffer).set(bytes, at);
  return pdfium.FPDF_LoadMemDocument(at, bytes.length, 0);
}

function importedPages(pdfium: PdfiumFunctions, document: number, bytesAtMost: number): Uint8Array | undefined {
  const copy = pdfium.FPDF_CreateNewDocument();
  if (pdfium.FPDF_ImportPagesByIndex(copy, document, 0, 0, 0) === 0) return undefined;
  return savedPdf(pdfium, copy, bytesAtMost);
}

function holdsMore(pdfium: PdfiumFunctions, document: number): boolean {
  return (
    pdfium.FPDFDoc_GetJavaScriptActionCount(document) !== 0 ||
    pdfium.FPDFDoc_GetAttachmentCount(document) !== 0 ||
    xfaForms.includes(pdfium.FPDF_GetFormType(document))
  );
}

/** What was filled in and noted becomes part of the page; what a click would do (a link, a program, a file) goes. */
function stampNotes(pdfium: PdfiumFunctions, document: number, index: number): void {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) throw new Error("A page does not open.");
  const asOnScreen = 0;
  pdfium.FPDFPage_Flatten(page, asOnScreen);
  for (let left = pdfium.FPDFPage_GetAnnotCount(page); left > 0; left -= 1) pdfium.FPDFPage_RemoveAnnot(page, 0);
  pdfium.FPDF_ClosePage(page);
}
