import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import { createThread } from "../threads/thread.ts";
import type { AskedCopy, CopyOfPdf, CopyProblem } from "./pdf-copy.worker.ts";

export type { CopyOfPdf };

/** As `CopyProblem`; `busy`: others wait already. */
export type NoCopy = CopyProblem | { readonly kind: "busy" };

const waitingAtMost = 8;
const thread = createThread<AskedCopy, CopyOfPdf | CopyProblem>({
  ...{ file: "platform/files/pdf-copy.worker", longestMs: 15_000 },
});

/**
 * The pages of a PDF in a new one, with text that can still be selected. What stands around them is not in it: who made it and with
 * what, programs, files, links, notes that are not shown, and the order for screen readers. Pictures in it stay byte for byte.
 */
export async function pdfCopy(asked: AskedCopy): Promise<Result<CopyOfPdf, NoCopy>> {
  if (thread.waiting() >= waitingAtMost) return refused({ kind: "busy" });
  const found = await thread.ask(asked);
  if (!found.ok) return refused({ kind: "broken" });
  return "first" in found.value ? ok(found.value) : refused(found.value);
}
