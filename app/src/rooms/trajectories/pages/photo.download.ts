import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { download } from "../../../platform/define/page.ts";
import { isPublic } from "../domain.ts";
import { photoById } from "../plan-reader.ts";
import { mayLook } from "../policy.ts";
import { trajectoryById } from "../reader.ts";

/** A photo of an activity: as public as its trajectory is. */
export const photoDownload = download({
  path: "/trajecten/fotos/:photoId",
  policy: anyone(),
  params: z.object({ photoId: z.string() }),
  async load(work, { photoId }) {
    const photo = await photoById(work, photoId);
    const trajectory = photo && (await trajectoryById(work, photo.trajectoryId));
    if (!photo || !trajectory) return notFound();
    if (!isPublic(trajectory) && !mayLook.allows(work.actor)) return notFound();
    return ok({ contentType: photo.contentType, body: photo.bytes });
  },
});
