import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { outdatedBy } from "../domain/advice-state.ts";
import { contentOf } from "../own-numbers-store.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { latestAdvice } from "../reader.ts";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { TradeOffView } from "../views/trade-off.view.tsx";
import { loadGuide } from "../queries/guide.ts";

/** The trade-off of the last advice; each combination in it leads to its own page, where it can be chosen. */
export function tradeOffPage(national: GuideContent) {
  return page({
    path: paths.tradeOff(":id"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string() }),
    async load(work, { id }: { id: string }) {
      const loaded = await loadGuide(work, id);
      if (!loaded.ok) return loaded;
      const content = await contentOf(work, national);
      const advice = await latestAdvice(work, id);
      return ok({
        ...loaded.value,
        content,
        advice,
        outdated: advice && outdatedBy(loaded.value.guide, advice, content),
      });
    },
    title: (_, frame) => frame.t("choose.tradeOff.title"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.tradeOff.title")),
    view: (loaded, frame) => <TradeOffView {...loaded} frame={frame} />,
  });
}
