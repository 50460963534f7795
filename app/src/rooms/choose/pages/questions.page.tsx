import { judgeScan, mayGoOn } from "@brink/decision-guide";
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
import type { GivenAnswers } from "../domain/guide.ts";
import type { Looked } from "../views/live-advice.view.tsx";
import { guideNumbers } from "../domain/guide-numbers.ts";
import { contentOf } from "../own-numbers-store.ts";
import type { AdviceComputer } from "../ports.ts";
import { dayOf } from "../../trajectories/room.ts";
import { loadGuide } from "../queries/guide.ts";

/** One page of the 24 situation questions, with what the answers do to the advice once the QuickScan says to go on. */
export function questionsPage(
  content: GuideContent,
  commands: Pick<ChooseCommands, "saveAnswers">,
  computer: Pick<AdviceComputer, "provisional" | "isBusy">,
) {
  return page({
    path: paths.questions(":id", ":page"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string(), page: z.coerce.number().int(), voorlopig: z.string().optional() }),
    async load(work, params: { id: string; page: number; voorlopig?: string | undefined }) {
      const loaded = await loadGuide(work, params.id);
      if (!loaded.ok) return loaded;
      const there = content.situation.pages.some((one) => one.page === params.page);
      if (!there) return notFound();
      const { guide } = loaded.value;
      const judgement = judgeScan(guide.checks);
      const isLive = judgement.complete && mayGoOn(judgement);
      const looks = isLive && params.voorlopig !== undefined;
      const own = await contentOf(work, content);
      const looked = looks ? await lookedAt(computer, own, guide.answers, dayOf(work.now)) : undefined;
      return ok({
        ...loaded.value,
        page: params.page,
        isLive,
        looked,
        content: own,
        numbersHash: guideNumbers(own).hash,
      });
    },
    title: ({ page: number }, frame) =>
      `${frame.t("choose.steps.situation")}: ${frame.t("choose.situation.page", { number, all: content.situation.pages.length })}`,
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.steps.situation")),
    view: (loaded, frame) => <QuestionsView {...loaded} frame={frame} />,
    styles: ["styles/live-advice.css"],
    scripts: ["staff/live-advice.ts"],
    actions: {
      save: action({
        command: commands.saveAnswers,
        next: ({ id, next, look }) => ({
          to:
            next === undefined ? paths.advice(id) : paths.questions(id, next) + (look ? "?voorlopig=1#voorlopig" : ""),
          notice: "choose.notice.saved",
        }),
      }),
    },
  });
}

/** Nobody waits in a row for what does not count yet. */
async function lookedAt(
  computer: Pick<AdviceComputer, "provisional" | "isBusy">,
  { catalogue }: GuideContent,
  answers: GivenAnswers,
  today: string,
): Promise<Looked> {
  return computer.isBusy() ? { state: "tooBusy" } : computer.provisional(catalogue, answers, today);
}
