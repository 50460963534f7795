import type { PDFiumDocument } from "@hyzyla/pdfium";
import { answerOnThread } from "../threads/answer-on-thread.ts";
import type { PageOfPdf } from "./drawn-page.ts";
import { drawnPage } from "./drawn-page.ts";
import { openPdfium } from "./pdfium.ts";

/** A PDF, which of its pages (from 1; absent: the only one), and how long its longest side becomes, in pixels. */
export type AskedPage = { readonly bytes: Uint8Array; readonly page: number | undefined; readonly longest: number };

/**
 * Why there is none. `whichPage`: there are several, and nobody said which. `noPage`: it has fewer. `locked`: it asks for a
 * password. `broken`: no whole PDF, or more work or memory than it may cost.
 */
export type PdfProblem =
  { readonly kind: "whichPage" | "noPage"; readonly pages: number } | { readonly kind: "locked" | "broken" };

answerOnThread(async (asked: AskedPage): Promise<PageOfPdf | PdfProblem> => {
  try {
    const { library } = await openPdfium();
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
  return (await drawnPage(document, (page ?? 1) - 1, longest)) ?? { kind: "broken" };
}
