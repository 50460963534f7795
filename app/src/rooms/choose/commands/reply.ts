import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { hashOf } from "../content/guide-content.ts";
import type { Said } from "../domain/said.ts";
import { readReply, replyPages, shareLimits } from "../domain/sharing.ts";
import { contentOf } from "../own-numbers-store.ts";
import { mayReply } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { behindLink, openedBy } from "../reply-access.ts";
import { beginReplyInput, ownReplyInput, saveReplyInput } from "../sharing-inputs.ts";
import { countReplies, lockedReply } from "../reply-reader.ts";
import { eraseReplyWords, insertReply, setSent, updateReply } from "../sharing-writer.ts";

/** Counted per network address where nobody is signed in: a whole town hall may have one. */
const beginPace = { max: 15, perSeconds: 600 } as const;
const replyPace = { max: 400, perSeconds: 600 } as const;

/** Somebody says who they are. Without an account they get a link of their own, by which they come back. */
export const beginReply = command({
  name: "choose.begin_reply",
  policy: mayReply,
  input: beginReplyInput,
  rateLimit: beginPace,
  async run(work, { token, name, role }) {
    const opened = await openedBy(work, token);
    if (!opened.ok) return opened;
    const { share, reply } = opened.value;
    if (reply) return ok({ token });
    const person = work.actor.kind === "person" ? work.actor : undefined;
    if (!person && name === "") return invalidField("name", "platform.field.required");
    if ((await countReplies(work, share.id)) >= shareLimits.mostReplies) return refusedBy("choose.reply.refused.full");
    const begun = await insertReply(work, { share, role, name: person?.name ?? name, personId: person?.personId });
    work.emit({ name: "choose.reply_begun", payload: { guideId: share.guideId, shareId: share.id } });
    return ok({ token: begun.token ?? token });
  },
});

/** The answers of one page, as far as given. */
export function saveReply(content: GuideContent) {
  return command({
    name: "choose.save_reply",
    policy: mayReply,
    input: saveReplyInput,
    rateLimit: replyPace,
    async run(work, { token, page: slug, before, typed }) {
      const opened = await openedBy(work, token);
      if (!opened.ok) return opened;
      const { share } = opened.value;
      const pages = replyPages(content, share.part);
      const place = pages.findIndex((one) => one.slug === slug);
      const page = pages[place];
      const reply = opened.value.reply && (await lockedReply(work, opened.value.reply.id));
      if (!page || !reply) return notFound();
      const saved = partOf(reply.said, page.keys);
      if (before !== "" && before !== hashOf(saved)) return refusedBy("choose.reply.refused.changedMeanwhile");
      const { said, errors } = readReply(await contentOf(work, content), page, typed);
      if (errors.length > 0) return refused({ kind: "invalid", fields: errors });
      const others = Object.entries(reply.said).filter(([key]) => !page.keys.includes(key));
      await updateReply(work, reply.id, { ...Object.fromEntries(others), ...said });
      work.emit({ name: "choose.reply_saved", payload: { guideId: share.guideId, replyId: reply.id } });
      return ok({ token, next: pages[place + 1]?.slug });
    },
  });
}

/** What is saved of one page; its hash says what somebody saw. */
export function partOf(said: Said, keys: readonly string[]): Said {
  return Object.fromEntries(Object.entries(said).filter(([key]) => keys.includes(key)));
}

/** From now on the team sees the answers, also when they are changed later. */
export const sendReply = command({
  name: "choose.send_reply",
  policy: mayReply,
  input: ownReplyInput,
  rateLimit: replyPace,
  async run(work, { token }) {
    const opened = await openedBy(work, token);
    if (!opened.ok) return opened;
    const reply = opened.value.reply && (await lockedReply(work, opened.value.reply.id));
    if (!reply) return notFound();
    if (reply.sentAt !== undefined) return refusedBy("choose.reply.refused.sentBefore");
    if (Object.keys(reply.said).length === 0) return refusedBy("choose.reply.refused.nothing");
    await setSent(work, reply.id);
    work.emit({ name: "choose.reply_sent", payload: { guideId: reply.guideId, replyId: reply.id } });
    return ok({ token });
  },
});

/** Takes one's own answers back, sent or not and also after the link closed: name and answers are gone at once. */
export const withdrawReply = command({
  name: "choose.withdraw_reply",
  policy: mayReply,
  input: ownReplyInput,
  rateLimit: replyPace,
  async run(work, { token }) {
    const behind = await behindLink(work, token);
    if (!behind.ok) return behind;
    // The guide first, as whoever weighs replies does: nothing of this one is kept after it went.
    await lockedGuide(work, behind.value.guide.id);
    const reply = behind.value.reply && (await lockedReply(work, behind.value.reply.id));
    if (!reply) return behind.value.standing === "erased" ? refusedBy("choose.reply.refused.erased") : notFound();
    await eraseReplyWords(work, reply, undefined);
    work.emit({ name: "choose.reply_withdrawn", payload: { guideId: reply.guideId, replyId: reply.id } });
    return ok({ token });
  },
});
