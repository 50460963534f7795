import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { copyGuideInput } from "../inputs.ts";
import { mayGuide } from "../policy.ts";
import { guideById } from "../reader.ts";
import { insertGuide, updateAnswers } from "../writer.ts";
import { staffPace } from "./pace.ts";

/** The same answers in a run of its own, to try something else beside what is there. */
export const copyGuide = command({
  name: "choose.copy_guide",
  policy: mayGuide,
  input: copyGuideInput,
  rateLimit: staffPace,
  async run(work, { id: copiedId }) {
    const copied = await guideById(work, copiedId);
    if (!copied) return notFound();
    const { challengeId, trajectoryId, checks, answers } = copied;
    const id = await insertGuide(work, { challengeId, trajectoryId });
    await updateAnswers(work, id, { checks, answers });
    work.emit({ name: "choose.guide_copied", payload: { guideId: id, copiedId } });
    return ok({ id });
  },
});
