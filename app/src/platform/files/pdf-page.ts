import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import { createThread } from "../threads/thread.ts";
import type { PageOfPdf } from "./drawn-page.ts";
import type { AskedPage, PdfProblem } from "./pdf-page.worker.ts";

export type { PageOfPdf };

/** As `PdfProblem`; `busy`: others wait already. */
export type NoPage = PdfProblem | { readonly kind: "busy" };

const waitingAtMost = 4;
const thread = createThread<AskedPage, PageOfPdf | PdfProblem>({
  ...{ file: "platform/files/pdf-page.worker", longestMs: 15_000 },
});

/** Whether these are the first bytes of a PDF; some programs put a line before it. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1_024)).includes("%PDF-");
}

/** One page of a PDF, drawn on a thread of its own, with limits to its seconds and its memory; nothing in it is carried out. */
export async function pdfPage(asked: AskedPage): Promise<Result<PageOfPdf, NoPage>> {
  if (thread.waiting() >= waitingAtMost) return refused({ kind: "busy" });
  const found = await thread.ask(asked);
  if (!found.ok) return refused({ kind: "broken" });
  return "pixels" in found.value ? ok(found.value) : refused(found.value);
}
