import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import { activityPlace } from "../../trajectories/room.ts";
import { draftByHash } from "../draft-reader.ts";
import { contributionBehind } from "../mine/own-reader.ts";
import { isPublicPlace } from "../place.ts";
import { mayModerate, mayReadContributions, mayTakePart } from "../policy.ts";
import { photoIn, photoPath } from "./paths.ts";
import { takenBytes, takenOf } from "./taken/reader.ts";
import type { UploadStanding } from "./upload-reader.ts";
import { uploadBytes, uploadStanding } from "./upload-reader.ts";

const params = z.object({
  file: z.string().max(60),
  concept: z.string().max(100).optional(),
  inbreng: z.string().max(100).optional(),
});

export type Keys = Pick<z.output<typeof params>, "concept" | "inbreng">;

/** A photo that somebody sent along: for everybody as long as its contribution is, else for its sender and the team. */
export const photoDownload = download({
  path: photoPath,
  side: "resident",
  policy: mayTakePart,
  params,
  async load(work, { file, ...keys }) {
    const asked = photoIn(file);
    if (!asked) return notFound();
    const standing = await uploadStanding(work, asked.id);
    if (!standing) return takenFile(work, asked.id, keys, asked.size);
    const isForAll = await isForEverybody(work, standing);
    if (!isForAll && !(await isForThem(work, standing, keys))) return notFound();
    const body = await uploadBytes(work, asked.id, asked.size);
    // Asked again each time it is shown: what is taken away may not stay in the browser of a library.
    return body
      ? ok({ contentType: "image/jpeg", body, ...(isForAll && { changedAt: standing.addedAt }) })
      : notFound();
  },
});

/** What was taken away is for its sender and who moderates alone. */
async function takenFile(work: Work, id: string, { inbreng }: Keys, which: "bytes" | "small") {
  const body = (await isForLookers(work, id, inbreng)) ? await takenBytes(work, id, which) : undefined;
  return body ? ok({ contentType: "image/jpeg", body }) : notFound();
}

/** Whether a photo that was taken away is here, and this person may see it. */
export async function isForLookers(work: Work, id: string, token: string | undefined): Promise<boolean> {
  const contributionId = await takenOf(work, id);
  if (contributionId === undefined) return false;
  if (mayModerate.allows(work.actor)) return true;
  return token !== undefined && (await contributionBehind(work, token))?.id === contributionId;
}

async function isForEverybody(work: Work, { isPublished, activityId }: UploadStanding): Promise<boolean> {
  const place = isPublished ? await activityPlace(work, activityId) : undefined;
  return place !== undefined && isPublicPlace(place);
}

export async function isForThem(
  work: Work,
  { draftHash, contributionId }: UploadStanding,
  { concept, inbreng }: Keys,
): Promise<boolean> {
  if (draftHash !== undefined) {
    if (concept === undefined || tokenHash(concept) !== draftHash) return false;
    return (await draftByHash(work, draftHash)) !== undefined;
  }
  if (mayReadContributions.allows(work.actor)) return true;
  if (inbreng === undefined) return false;
  return (await contributionBehind(work, inbreng))?.id === contributionId;
}
