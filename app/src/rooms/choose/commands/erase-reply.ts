import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { mayGuide } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { lockedReply } from "../reply-reader.ts";
import { eraseReplyInput } from "../sharing-inputs.ts";
import { eraseReplyWords } from "../sharing-writer.ts";
import { writerName } from "../writer.ts";
import { staffPace } from "./pace.ts";

/** For a colleague who asks for it and cannot any more, or for what should not have been written (GDPR art. 17). */
export const eraseReply = command({
  name: "choose.erase_reply",
  policy: mayGuide,
  input: eraseReplyInput,
  rateLimit: staffPace,
  async run(work, { id, replyId }) {
    const guide = await lockedGuide(work, id);
    const reply = await lockedReply(work, replyId);
    if (!guide || reply?.guideId !== id || reply.sentAt === undefined) return notFound();
    await eraseReplyWords(work, reply, writerName(work));
    work.emit({ name: "choose.reply_erased", payload: { guideId: id, replyId } });
    return ok({ id });
  },
});
