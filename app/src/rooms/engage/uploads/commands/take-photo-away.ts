import { newId } from "../../../../kernel/ids.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { emitOfContribution } from "../../commands/contribution-event.ts";
import { activeOnes } from "../../commands/moderate.ts";
import { staffPace } from "../../commands/paces.ts";
import { insertSteps } from "../../moderation/moderation-writer.ts";
import { mayModerate } from "../../policy.ts";
import { takePhotoAwayInput } from "../inputs.ts";
import { takeUpload } from "../taken/writer.ts";

/** Staff take one photo away and leave the rest; its sender reads why, and can object as long as it is kept. */
export const takePhotoAway = command({
  name: "engage.take_photo_away",
  policy: mayModerate,
  input: takePhotoAwayInput,
  rateLimit: staffPace,
  async run(work, { id, photoId, photoReason, photoWords }) {
    const found = await activeOnes(work, [id]);
    if (!found.ok) return found;
    const [one] = found.value;
    const stepId = newId();
    if (!one || !(await takeUpload(work, photoId, id, stepId))) return notFound();
    await insertSteps(work, [id], "photo_removed", { reason: photoReason, words: photoWords, stepIds: [stepId] });
    emitOfContribution(work, one, "photo_taken");
    return ok({ id });
  },
});
