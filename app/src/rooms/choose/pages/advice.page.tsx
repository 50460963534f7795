import { z } from "zod";
import type { Answers } from "@brink/decision-guide";
import { judgeScan, mayGoOn, parseAnswers, situationFromAnswers } from "@brink/decision-guide";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf, trajectoryPaths } from "../../trajectories/room.ts";
import { keptArticles } from "../bylaw-reader.ts";
import type { ChooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { outdatedBy } from "../domain/advice-state.ts";
import { datedArticles } from "../domain/bylaw.ts";
import { bylawSays } from "../domain/bylaw-says.ts";
import { caseSituation } from "../domain/case-situation.ts";
import type { Guide } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { contentOf } from "../own-numbers-store.ts";
import type { CaseBindings } from "../ports.ts";
import { choiceOf, latestAdvice } from "../reader.ts";
import { AdviceView } from "../views/advice.view.tsx";
import { BylawSays } from "../views/bylaw-says.view.tsx";
import { NearCases, nearCasesAtMost } from "../views/near-cases.view.tsx";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { loadGuide } from "../queries/guide.ts";

/** The advice as it was computed last, and choosing from it. */
export function advicePage(
  national: GuideContent,
  commands: Pick<ChooseCommands, "computeAdvice" | "chooseCombination">,
  library: CaseBindings,
) {
  return page({
    path: paths.advice(":id"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string() }),
    async load(work, { id }: { id: string }) {
      const loaded = await loadGuide(work, id);
      if (!loaded.ok) return loaded;
      const content = await contentOf(work, national);
      const { guide } = loaded.value;
      const [judgement, choice] = [judgeScan(guide.checks), await choiceOf(work, id)];
      const answers = parseAnswers(guide.answers);
      const advice = await latestAdvice(work, id);
      return ok({
        ...loaded.value,
        content,
        judgement,
        ...{ goesOn: mayGoOn(judgement), missing: answers.ok ? [] : answers.refusal },
        ...{ advice, outdated: advice && outdatedBy(guide, advice, content), choice },
        bylaw: answers.ok ? await bylawOn(work, answers.value) : [],
        near: await nearTo(work, library, guide),
      });
    },
    title: (_, frame) => frame.t("choose.steps.advice"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.steps.advice")),
    view: (loaded, frame) => (
      <>
        <AdviceView {...loaded} frame={frame} />
        <BylawSays {...loaded} frame={frame} />
        <NearCases {...loaded} frame={frame} />
      </>
    ),
    actions: {
      compute: action({
        command: commands.computeAdvice,
        next: ({ id }) => ({ to: paths.advice(id), notice: "choose.notice.computed" }),
      }),
      choose: action({
        command: commands.chooseCombination,
        next: ({ trajectoryId }) => ({ to: trajectoryPaths.overview(trajectoryId), notice: "choose.notice.chosen" }),
      }),
    },
  });
}

/** What the by-law says today of a decision with these answers. */
async function bylawOn(work: Work, answers: Answers) {
  const day = dayOf(work.now);
  const { level } = situationFromAnswers(answers, day).situation;
  return bylawSays(datedArticles(await keptArticles(work)), { answers, level, day });
}

/** The cases nearest to what is answered; undefined while that says too little. */
async function nearTo(work: Work, { cases, inhabitants }: CaseBindings, { answers }: Guide) {
  const situation = caseSituation(answers, await inhabitants(work));
  return situation && cases.nearest(situation, nearCasesAtMost);
}
