import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { emitOfContribution } from "../../commands/contribution-event.ts";
import { activeOnes } from "../../commands/moderate.ts";
import { staffPace } from "../../commands/paces.ts";
import { insertSteps } from "../../moderation/moderation-writer.ts";
import { mayModerate } from "../../policy.ts";
import { showPhotoInput } from "../inputs.ts";
import { showUpload } from "../upload-writer.ts";

/** Lets everybody see a photo that came later, as far as they may read its contribution. */
export const showPhoto = command({
  name: "engage.show_photo",
  policy: mayModerate,
  input: showPhotoInput,
  rateLimit: staffPace,
  async run(work, { id, photoId }) {
    const found = await activeOnes(work, [id]);
    if (!found.ok) return found;
    const [one] = found.value;
    if (!one || !(await showUpload(work, photoId, id))) return notFound();
    await insertSteps(work, [id], "photo_shown");
    emitOfContribution(work, one, "photo_shown");
    return ok({ id });
  },
});
