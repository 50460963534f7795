import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { isPublic, trajectoryBySlug, trajectoryTitle } from "../../../trajectories/room.ts";
import { mayTakePart } from "../../policy.ts";
import type { askQuestion } from "../commands/ask-question.ts";
import { askPath, ownQuestionHref } from "../paths.ts";
import { AskView } from "../views/ask.view.tsx";

/** A question of a resident to the team. */
export function askPage(ask: ReturnType<typeof askQuestion>) {
  return page({
    path: askPath,
    layout: "resident",
    policy: mayTakePart,
    params: z.object({ slug: z.string().max(200) }),
    async load(work, { slug }) {
      const trajectory = await trajectoryBySlug(work, slug);
      return trajectory && isPublic(trajectory) ? ok({ trajectory }) : notFound();
    },
    title: ({ trajectory }, { t, lang }) => `${t("engage.question.ask")}: ${trajectoryTitle({ lang }, trajectory)}`,
    view: ({ trajectory }, frame) => <AskView frame={frame} trajectory={trajectory} />,
    actions: {
      ask: action({
        command: ask,
        input: ({ slug }, { words, readers, email, lang }) => ({ slug, lang, words, readers, email }),
        next: ({ token }) => ({ to: ownQuestionHref(token), notice: "engage.question.notice.asked" }),
      }),
    },
  });
}
