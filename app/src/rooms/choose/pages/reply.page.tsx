import { z } from "zod";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Challenge } from "../../trajectories/room.ts";
import { challengeById } from "../../trajectories/room.ts";
import { retentionOf } from "../../tenancy/room.ts";
import type { ChooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { compareReplies } from "../domain/differences.ts";
import { allAsked } from "../domain/said.ts";
import { replyPages } from "../domain/sharing.ts";
import { contentOf } from "../own-numbers-store.ts";
import { replyPaths } from "../paths.ts";
import { mayReply } from "../policy.ts";
import type { OpenedShare } from "../reply-access.ts";
import { behindLink, openedBy } from "../reply-access.ts";
import { latestAdvice } from "../reader.ts";
import { sentRepliesBy } from "../reply-reader.ts";
import type { ShownAfterwards } from "../views/reply-others.view.tsx";
import { ReplyPageView } from "../views/reply-page.view.tsx";
import { ReplyView } from "../views/reply.view.tsx";

const token = z.string().max(100);

/** What a colleague opens with a link: what is asked and who they are, later how far they are and sending it. */
export function replyHomePage(content: GuideContent, { beginReply, sendReply, withdrawReply }: ChooseCommands) {
  return page({
    path: replyPaths.home(":token"),
    layout: "resident",
    policy: mayReply,
    params: z.object({ token }),
    async load(work, { token: opens }: { token: string }) {
      const opened = await behind(work, content, opens);
      if (!opened.ok) return opened;
      const { reply, standing } = opened.value;
      if (reply === undefined && standing !== "open") return refusedBy(`choose.reply.refused.${standing}`);
      const shown = await shownAfterwards(work, opened.value);
      return ok({ ...opened.value, ...shown, nameMonths: (await retentionOf(work)).contactDetailsMonths });
    },
    title: ({ challenge }, { t }) => `${t("choose.reply.title")}: ${challenge.title}`,
    view: (loaded, frame) => <ReplyView {...loaded} frame={frame} />,
    actions: {
      begin: action({ command: beginReply, next: (begun) => ({ to: replyPaths.home(begun.token) }) }),
      send: action({
        command: sendReply,
        next: (sent) => ({ to: replyPaths.home(sent.token), notice: "choose.notice.replySent" }),
      }),
      withdraw: action({
        command: withdrawReply,
        next: (own) => ({ to: replyPaths.home(own.token), notice: "choose.notice.replyWithdrawn" }),
      }),
    },
  });
}

/** One page of the questions, answered by a colleague. */
export function replyQuestionsPage(content: GuideContent, { saveReply }: ChooseCommands) {
  return page({
    path: replyPaths.page(":token", ":page"),
    layout: "resident",
    policy: mayReply,
    params: z.object({ token, page: z.string().max(20) }),
    async load(work, params: { token: string; page: string }) {
      const opened = await openedOn(work, content, params.token);
      if (!opened.ok) return opened;
      const { reply, pages } = opened.value;
      const here = pages.find(({ slug }) => slug === params.page);
      return here && reply ? ok({ ...opened.value, reply, here }) : notFound();
    },
    title: ({ here, challenge }, frame) => `${here.title[frame.lang === "en" ? "en" : "nl"]}: ${challenge.title}`,
    view: (loaded, frame) => <ReplyPageView {...loaded} frame={frame} />,
    actions: {
      save: action({
        command: saveReply,
        next: (saved) => ({
          to: saved.next === undefined ? replyPaths.home(saved.token) : replyPaths.page(saved.token, saved.next),
          notice: "choose.notice.saved",
        }),
      }),
    },
  });
}

export type OpenedReply = OpenedShare & {
  readonly content: GuideContent;
  readonly challenge: Challenge;
  readonly token: string;
  readonly pages: ReturnType<typeof replyPages>;
};

/** Nobody is led by what others say: first one's own answers, then those of others, if the link shows them. */
async function shownAfterwards(work: Work, opened: OpenedReply): Promise<ShownAfterwards> {
  const { reply, share, content, pages, standing } = opened;
  if (reply?.sentAt === undefined || standing !== "open") return { others: undefined, advice: undefined };
  const keys = pages.flatMap((one) => one.keys);
  const asked = allAsked(content).filter(({ id }) => keys.includes(id));
  // Only of this link: by another one people were told that nobody but the team reads it.
  const others = (await sentRepliesBy(work, share.id)).filter(({ id }) => id !== reply.id);
  const advice = share.showsAdvice ? await latestAdvice(work, share.guideId) : undefined;
  return {
    others: share.showsOthers
      ? { people: others.length, compared: compareReplies(asked, reply.said, others) }
      : undefined,
    advice: advice && { items: advice.advice.best[0]?.items ?? [], computedAt: advice.computedAt },
  };
}

async function openedOn(work: Work, national: GuideContent, opens: string): Promise<Result<OpenedReply, Refusal>> {
  const opened = await openedBy(work, opens);
  return opened.ok ? behind(work, national, opens) : opened;
}

async function behind(work: Work, national: GuideContent, opens: string): Promise<Result<OpenedReply, Refusal>> {
  const opened = await behindLink(work, opens);
  if (!opened.ok) return opened;
  const challenge = await challengeById(work, opened.value.guide.challengeId);
  const content = await contentOf(work, national);
  const pages = replyPages(content, opened.value.share.part);
  return challenge ? ok({ ...opened.value, content, challenge, token: opens, pages }) : notFound();
}
