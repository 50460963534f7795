import { judgeScan, mayGoOn } from "@brink/decision-guide";
import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { ChooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { compareReplies } from "../domain/differences.ts";
import type { Guide } from "../domain/guide.ts";
import { allAsked, saidIn } from "../domain/said.ts";
import type { ComparedWithEffect } from "../domain/talk-first.ts";
import { replyPages } from "../domain/sharing.ts";
import { effectOf } from "../domain/weighing.ts";
import { contentOf } from "../own-numbers-store.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { erasedReplies, sentRepliesTo } from "../reply-reader.ts";
import { answerChangesOf, sharesOf, weighingOf } from "../sharing-reader.ts";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { RepliesView } from "../views/replies.view.tsx";
import { loadGuide } from "../queries/guide.ts";

type RepliesCommands = Pick<ChooseCommands, "takeOverAnswer" | "weighReplies" | "eraseReply">;

/** The answers of colleagues beside the guide's own, what they would do, and which answer became which. */
export function repliesPage(national: GuideContent, commands: RepliesCommands) {
  return page({
    path: paths.replies(":id"),
    layout: "staff",
    policy: mayGuide,
    params: z.object({ id: z.string() }),
    async load(work, { id }: { id: string }) {
      const loaded = await loadGuide(work, id);
      if (!loaded.ok) return loaded;
      const content = await contentOf(work, national);
      return ok({ ...loaded.value, content, ...(await besideOf(work, content, loaded.value.guide)) });
    },
    title: (_, frame) => frame.t("choose.replies.title"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.replies.title")),
    view: (loaded, frame) => <RepliesView {...loaded} frame={frame} />,
    actions: {
      takeOver: action({
        command: commands.takeOverAnswer,
        next: ({ id }) => ({ to: paths.replies(id), notice: "choose.notice.takenOver" }),
      }),
      weigh: action({ command: commands.weighReplies, next: ({ id }) => ({ to: paths.replies(id) }) }),
      erase: action({
        command: commands.eraseReply,
        next: ({ id }) => ({ to: paths.replies(id), notice: "choose.notice.replyErased" }),
      }),
    },
  });
}

async function besideOf(work: Work, content: GuideContent, guide: Guide) {
  const { replies: sent, more } = await sentRepliesTo(work, guide.id);
  const kept = await weighingOf(work, guide.id);
  const holds = kept?.guideVersion === guide.version && kept.catalogueHash === content.catalogueHash;
  const weighing = holds ? kept : undefined;
  const shares = (await sharesOf(work, guide.id)).filter(({ id }) => sent.some(({ shareId }) => shareId === id));
  const keys = shares.flatMap(({ part }) => replyPages(content, part).flatMap((one) => one.keys));
  // What no colleague was asked is nothing that none of them answered.
  const asked = allAsked(content).filter(({ id }) => keys.includes(id));
  const compared = compareReplies(asked, saidIn(guide), sent).map((one): ComparedWithEffect => {
    const effects = one.given.map(({ answer, isNew }) => (isNew ? effectOf(guide, one, answer, weighing) : undefined));
    return { ...one, effects };
  });
  const goesOn = mayGoOn(judgeScan(guide.checks));
  const [changes, erased] = [await answerChangesOf(work, guide.id), await erasedReplies(work, guide.id)];
  return { compared, sent, more, erased, weighing, goesOn, changes };
}
