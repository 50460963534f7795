import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { hashOf } from "../content/guide-content.ts";
import { withAnswer } from "../domain/differences.ts";
import { allAsked, answerTo, knownOf, saidIn } from "../domain/said.ts";
import { changeAnswers } from "../guide-answers-writer.ts";
import { mayGuide } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { lockedReply } from "../reply-reader.ts";
import { takeOverInput } from "../sharing-inputs.ts";
import { staffPace } from "./pace.ts";

/** One answer of one colleague becomes the guide's; whose it was stays with it. */
export function takeOverAnswer(content: Pick<GuideContent, "themes" | "situation">) {
  return command({
    name: "choose.take_over_answer",
    policy: mayGuide,
    input: takeOverInput,
    rateLimit: staffPace,
    async run(work, { id, asked: askedId, replyId, own, said }) {
      const guide = await lockedGuide(work, id);
      const asked = allAsked(content).find((one) => one.id === askedId);
      const reply = await lockedReply(work, replyId);
      if (!guide || !asked || reply?.guideId !== id || reply.sentAt === undefined) return notFound();
      const before = answerTo(asked, saidIn(guide));
      const answer = answerTo(asked, reply.said);
      if (hashOf(before) !== own || hashOf(answer) !== said)
        return refusedBy("choose.replies.refused.changedMeanwhile");
      if (Object.keys(knownOf(answer)).length === 0) return refusedBy("choose.replies.refused.nothingKnown");
      const change =
        asked.kind === "check"
          ? { checks: withAnswer(guide.checks, answer) }
          : { answers: withAnswer(guide.answers, answer) };
      await changeAnswers(work, guide, change, { replyId: reply.id });
      work.emit({ name: "choose.answer_taken_over", payload: { guideId: id, replyId } });
      return ok({ id });
    },
  });
}
