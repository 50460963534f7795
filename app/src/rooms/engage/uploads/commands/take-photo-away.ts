import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { emitOfContribution } from "../../commands/contribution-event.ts";
import { activeOnes } from "../../commands/moderate.ts";
import { staffPace } from "../../commands/paces.ts";
import { insertSteps } from "../../moderation/moderation-writer.ts";
import { mayModerate } from "../../policy.ts";
import { takePhotoAwayInput } from "../inputs.ts";
import { deleteUpload } from "../upload-writer.ts";

/** Staff take one photo away and leave the rest; its sender reads why. It is gone: there is nothing to put back. */
export const takePhotoAway = command({
  name: "engage.take_photo_away",
  policy: mayModerate,
  input: takePhotoAwayInput,
  rateLimit: staffPace,
  async run(work, { id, photoId, photoReason, photoWords }) {
    const found = await activeOnes(work, [id]);
    if (!found.ok) return found;
    const [one] = found.value;
    const gone = one && (await deleteUpload(work, photoId, { contributionId: id }));
    if (!one || gone === undefined) return notFound();
    await insertSteps(work, [id], "photo_removed", { reason: photoReason, words: photoWords });
    emitOfContribution(work, one, "photo_taken");
    return ok({ id });
  },
});
