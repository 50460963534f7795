import { z } from "zod";
import { parseAnswers } from "@brink/decision-guide";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { outdatedBy } from "../domain/advice-state.ts";
import { ownCombination } from "../domain/own-combination.ts";
import { itemsOf } from "../inputs.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { contentOf } from "../own-numbers-store.ts";
import { choiceOf, latestAdvice } from "../reader.ts";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { OwnCombinationView } from "../views/own-combination.view.tsx";
import { loadGuide } from "../queries/guide.ts";

type Params = { readonly id: string; readonly set: string; readonly add: string };

/** A combination put together by hand: ?set=M22,M60 and what is added to it, ?add=T04. */
export function combinationPage(national: GuideContent) {
  return page({
    path: paths.combination(":id"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string(), set: z.string().max(200).default(""), add: z.string().max(10).default("") }),
    async load(work, { id, set, add }: Params) {
      const loaded = await loadGuide(work, id);
      if (!loaded.ok) return loaded;
      const content = await contentOf(work, national);
      const { guide } = loaded.value;
      const known = new Set(content.records.map((record) => record.id));
      const items = itemsOf(`${set},${add}`).filter((item) => known.has(item));
      const advice = await latestAdvice(work, id);
      const choice = await choiceOf(work, id);
      const current = advice && outdatedBy(guide, advice, content) === undefined ? advice : undefined;
      const holds = current !== undefined && choice?.adviceId !== current.id;
      const answers = parseAnswers(guide.answers);
      const today = current?.today ?? dayOf(work.now);
      const result = answers.ok ? ownCombination(content.catalogue, answers.value, today, items) : undefined;
      return ok({
        ...loaded.value,
        content,
        items,
        result,
        advice: holds ? current : undefined,
        advised: current?.advice.best[0],
      });
    },
    title: (_, frame) => frame.t("choose.own.title"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.own.title")),
    view: (loaded, frame) => <OwnCombinationView {...loaded} frame={frame} />,
  });
}
