import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { ChooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { QuestionsView } from "../views/questions.view.tsx";
import { loadGuide } from "./load-guide.ts";

/** One page of the 24 situation questions. */
export function questionsPage(content: GuideContent, commands: Pick<ChooseCommands, "saveAnswers">) {
  return page({
    path: paths.questions(":id", ":page"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string(), page: z.coerce.number().int() }),
    async load(work, params: { id: string; page: number }) {
      const loaded = await loadGuide(work, params.id);
      if (!loaded.ok) return loaded;
      const there = content.situation.pages.some((one) => one.page === params.page);
      return there ? ok({ ...loaded.value, page: params.page }) : notFound();
    },
    title: ({ page: number }, frame) =>
      `${frame.t("choose.steps.situation")}: ${frame.t("choose.situation.page", { number, all: content.situation.pages.length })}`,
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.steps.situation")),
    view: (loaded, frame) => <QuestionsView {...loaded} frame={frame} content={content} />,
    actions: {
      save: action({
        command: commands.saveAnswers,
        next: ({ id, next }) => ({
          to: next === undefined ? paths.advice(id) : paths.questions(id, next),
          notice: "choose.notice.saved",
        }),
      }),
    },
  });
}
