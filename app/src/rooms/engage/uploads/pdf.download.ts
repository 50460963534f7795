import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import { ownPace } from "../commands/paces.ts";
import { mayTakePart } from "../policy.ts";
import { pdfIn, pdfPath } from "./paths.ts";
import { isForThem } from "./photo.download.ts";
import { pdfBytes, uploadStanding } from "./upload-reader.ts";

/** A PDF that somebody sent along, to save: for the team and its sender, whatever else everybody may see. Under a name of ours. */
export const pdfDownload = download({
  path: pdfPath,
  side: "resident",
  policy: mayTakePart,
  rateLimit: ownPace,
  params: z.object({
    file: z.string().max(60),
    concept: z.string().max(100).optional(),
    inbreng: z.string().max(100).optional(),
  }),
  async load(work, { file, ...keys }) {
    const id = pdfIn(file);
    const standing = id === undefined ? undefined : await uploadStanding(work, id);
    if (id === undefined || !standing || !(await isForThem(work, standing, keys))) return notFound();
    const body = await pdfBytes(work, id);
    return body ? ok({ contentType: "application/pdf", body, fileName: `bestand-${id.slice(-8)}.pdf` }) : notFound();
  },
});
