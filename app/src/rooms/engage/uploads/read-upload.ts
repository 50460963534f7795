import type { Refusal } from "../../../kernel/refusal.ts";
import { invalidField } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Asker } from "../../../platform/define/command.ts";
import type { UploadKind } from "../../../platform/define/method-asks.ts";
import type { CopyOfPdf } from "../../../platform/files/pdf-copy.ts";
import { pdfCopy } from "../../../platform/files/pdf-copy.ts";
import { isPdf } from "../../../platform/files/pdf-page.ts";
import type { RemadePhoto } from "../../../platform/files/pictures.ts";
import { photoFromPixels, remadePhoto } from "../../../platform/files/pictures.ts";
import { pdfPace } from "../commands/paces.ts";
import { megabytesAtMost } from "./upload.ts";

/** What is kept of what somebody sent; of a PDF the pictures are of its first page. */
export type Made = RemadePhoto & { readonly pdf?: Pick<CopyOfPdf, "bytes" | "pages"> };

/** More is no answer to a question of a survey any more: our own guess. */
const pagesAtMost = 40;
/** As the longest side of a photo. */
const longest = 1_600;

/** A photo drawn anew, or the pages of a PDF written anew, whichever is asked. */
export async function readUpload(file: File, takes: UploadKind, asker: Asker): Promise<Result<Made, Refusal>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPdf(bytes) && takes !== "photos") {
    const max = megabytesAtMost.pdf;
    return bytes.length > max * 1024 * 1024
      ? invalidField("photo", "engage.pdf.wrong.tooBig", { max })
      : pdfOf(bytes, asker);
  }
  if (takes === "pdf") return invalidField("photo", "engage.pdf.wrong.kind");
  return photoOf(remadePhoto(bytes), takes);
}

async function pdfOf(bytes: Uint8Array, asker: Asker): Promise<Result<Made, Refusal>> {
  const inPace = asker.spend("pdf", pdfPace);
  if (!inPace.ok) return inPace;
  const copy = await pdfCopy({ bytes, pagesAtMost, longest }, asker.key);
  if (!copy.ok) return invalidField("photo", `engage.pdf.wrong.${copy.refusal.kind}`, { max: pagesAtMost });
  const { first, ...pdf } = copy.value;
  const drawn = await photoFromPixels(first);
  return drawn.ok ? ok({ ...drawn.value, pdf }) : invalidField("photo", `engage.pdf.wrong.${drawn.refusal}`);
}

async function photoOf(making: ReturnType<typeof remadePhoto>, takes: UploadKind): Promise<Result<Made, Refusal>> {
  const made = await making;
  if (made.ok) return made;
  const isNone = made.refusal === "kind" && takes === "both";
  return invalidField("photo", isNone ? "engage.pdf.wrong.neither" : `engage.photo.wrong.${made.refusal}`);
}
