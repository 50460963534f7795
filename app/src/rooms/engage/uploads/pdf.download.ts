import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import { ownPace } from "../commands/paces.ts";
import { mayTakePart } from "../policy.ts";
import { pdfIn, pdfPath } from "./paths.ts";
import type { Keys } from "./photo.download.ts";
import { isForLookers, isForThem } from "./photo.download.ts";
import { takenBytes } from "./taken/reader.ts";
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
    const body = id === undefined ? undefined : await pdfFor(work, id, keys);
    return body && id !== undefined
      ? ok({ contentType: "application/pdf", body, fileName: `bestand-${id.slice(-8)}.pdf` })
      : notFound();
  },
});

async function pdfFor(work: Work, id: string, keys: Keys): Promise<Uint8Array | undefined> {
  const standing = await uploadStanding(work, id);
  if (standing) return (await isForThem(work, standing, keys)) ? pdfBytes(work, id) : undefined;
  return (await isForLookers(work, id, keys.inbreng)) ? takenBytes(work, id, "pdf") : undefined;
}
