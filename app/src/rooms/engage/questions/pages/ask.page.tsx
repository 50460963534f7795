import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { isPublic, trajectoryBySlug, trajectoryTitle } from "../../../trajectories/room.ts";
import { mayTakePart } from "../../policy.ts";
import { answeredInPublic } from "../answered-reader.ts";
import type { askQuestion } from "../commands/ask-question.ts";
import { askPath, ownQuestionHref } from "../paths.ts";
import { trapName } from "../../suspicion/inputs.ts";
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
      if (!trajectory || !isPublic(trajectory)) return notFound();
      return ok({ trajectory, answered: await answeredInPublic(work, trajectory.id) });
    },
    title: ({ trajectory }, { t, lang }) => `${t("engage.question.ask")}: ${trajectoryTitle({ lang }, trajectory)}`,
    view: (shown, frame) => <AskView shown={shown} frame={frame} />,
    actions: {
      ask: action({
        command: ask,
        input: ({ slug }, form, { begunAt }) => ({ ...form, slug, begunAt, trap: form[trapName] }),
        next: ({ token }) => ({ to: ownQuestionHref(token), notice: "engage.question.notice.asked" }),
        asGuest: true,
      }),
    },
  });
}
