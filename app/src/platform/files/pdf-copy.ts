import type { Result } from "../../kernel/result.ts";
import { ok, refused } from "../../kernel/result.ts";
import { createThread } from "../threads/thread.ts";
import type { AskedCopy, CopyOfPdf, CopyProblem } from "./pdf-copy.worker.ts";

export type { CopyOfPdf };

/** As `CopyProblem`; `busy`: others wait already, or the same asker. */
export type NoCopy = CopyProblem | { readonly kind: "busy" };

const waitingAtMost = 8;
/** Of one asker, so that one machine does not hold all places. */
const ownAtMost = 2;
const waitingOf = new Map<string, number>();
const thread = createThread<AskedCopy, CopyOfPdf | CopyProblem>({
  ...{ file: "platform/files/pdf-copy.worker", longestMs: 5_000 },
});

/**
 * The pages of a PDF in a new one, with text that can still be selected. What stands around them is not in it: who made it and with
 * what, programs, files, links, notes that are not shown, and the order for screen readers. Pictures in it stay byte for byte.
 */
export async function pdfCopy(asked: AskedCopy, asker: string): Promise<Result<CopyOfPdf, NoCopy>> {
  const own = waitingOf.get(asker) ?? 0;
  if (thread.waiting() >= waitingAtMost || own >= ownAtMost) return refused({ kind: "busy" });
  waitingOf.set(asker, own + 1);
  const found = await thread.ask(asked).finally(() => leave(asker));
  if (!found.ok) return refused({ kind: "broken" });
  return "first" in found.value ? ok(found.value) : refused(found.value);
}

function leave(asker: string): void {
  const left = (waitingOf.get(asker) ?? 1) - 1;
  if (left === 0) waitingOf.delete(asker);
  else waitingOf.set(asker, left);
}
