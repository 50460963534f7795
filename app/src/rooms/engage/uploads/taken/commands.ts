import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Refusal } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { emitOfContribution } from "../../commands/contribution-event.ts";
import { activeOnes } from "../../commands/moderate.ts";
import { ownContribution } from "../../commands/own-contribution.ts";
import { ownPace, staffPace } from "../../commands/paces.ts";
import type { Contribution } from "../../contribution.ts";
import { insertSteps } from "../../moderation/moderation-writer.ts";
import { mayModerate, mayTakePart } from "../../policy.ts";
import { objectToPhotoInput, showPhotoInput } from "../inputs.ts";
import { isOwnTaking } from "./domain.ts";
import type { TakenUpload } from "./reader.ts";
import { takenFrom } from "./reader.ts";
import { deleteTaken, putUploadBack, setObjection } from "./writer.ts";

/** Whoever sent a photo that was taken away does not agree, and says why, once: somebody else looks again. */
export function objectToPhoto(methods: readonly Method[]) {
  return command({
    name: "engage.object_to_photo",
    policy: mayTakePart,
    input: objectToPhotoInput,
    rateLimit: ownPace,
    async run(work, { token, photoId, photoObjection }) {
      const own = await ownContribution(work, methods, token);
      if (!own.ok) return own;
      const { contribution } = own.value;
      const taken = await takenOne(work, contribution.id, photoId);
      if (!taken || taken.keptUntil < work.now) return refusedBy("engage.refused.photoGone");
      if (taken.objection !== undefined) return refusedBy("engage.refused.objectedBefore");
      await setObjection(work, photoId, photoObjection);
      await insertSteps(work, [contribution.id], "photo_objected");
      emitOfContribution(work, contribution, "photo_objected");
      return ok(undefined);
    },
  });
}

/** Shows a photo after all that was taken away: by mistake, or as the second look. */
export const putPhotoBack = command({
  name: "engage.put_photo_back",
  policy: mayModerate,
  input: showPhotoInput,
  rateLimit: staffPace,
  async run(work, { id, photoId }) {
    const found = await toLookAt(work, id, photoId);
    if (!found.ok) return found;
    await putUploadBack(work, photoId);
    await insertSteps(work, [id], "photo_put_back");
    emitOfContribution(work, found.value.one, "photo_looked_again");
    return ok({ id });
  },
});

/** The second look decides the same: now it is deleted. */
export const keepPhotoAway = command({
  name: "engage.keep_photo_away",
  policy: mayModerate,
  input: showPhotoInput,
  rateLimit: staffPace,
  async run(work, { id, photoId }) {
    const found = await toLookAt(work, id, photoId);
    if (!found.ok) return found;
    if (found.value.taken.objection === undefined) return refusedBy("engage.refused.staff.noPhotoObjection");
    await deleteTaken(work, photoId);
    await insertSteps(work, [id], "photo_kept_away");
    emitOfContribution(work, found.value.one, "photo_looked_again");
    return ok({ id });
  },
});

async function takenOne(work: Work, contributionId: string, photoId: string): Promise<TakenUpload | undefined> {
  return (await takenFrom(work, contributionId)).find((taken) => taken.id === photoId);
}

type Found = { readonly one: Contribution; readonly taken: TakenUpload };

/** The photo, its contribution locked; not for who took it away once its sender objects. */
async function toLookAt(work: Work, id: string, photoId: string): Promise<Result<Found, Refusal>> {
  const found = await activeOnes(work, [id]);
  if (!found.ok) return found;
  const [one] = found.value;
  const taken = await takenOne(work, id, photoId);
  if (!one || !taken) return notFound();
  if (isOwnTaking(taken, work.actor)) return refusedBy("engage.refused.staff.ownTaking");
  return ok({ one, taken });
}
