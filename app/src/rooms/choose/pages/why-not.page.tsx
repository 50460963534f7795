import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { ChooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { outdatedBy } from "../domain/advice-state.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { contentOf } from "../own-numbers-store.ts";
import { latestAdvice, whyNotsOf } from "../reader.ts";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { WhyNotView } from "../views/why-not.view.tsx";
import { loadGuide } from "../queries/guide.ts";

/** Why something is not in the advice: what was asked of the last advice, and asking more. */
export function whyNotPage(national: GuideContent, commands: Pick<ChooseCommands, "askWhyNot">) {
  return page({
    path: paths.whyNot(":id"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string() }),
    async load(work, { id }: { id: string }) {
      const loaded = await loadGuide(work, id);
      if (!loaded.ok) return loaded;
      const content = await contentOf(work, national);
      const advice = await latestAdvice(work, id);
      const asked = advice ? await whyNotsOf(work, advice.id) : [];
      return ok({
        ...loaded.value,
        content,
        advice,
        asked,
        outdated: advice && outdatedBy(loaded.value.guide, advice, content),
      });
    },
    title: (_, frame) => frame.t("choose.whyNot.title"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.whyNot.title")),
    view: (loaded, frame) => <WhyNotView {...loaded} frame={frame} />,
    actions: {
      ask: action({
        command: commands.askWhyNot,
        next: ({ id, item }) => ({ to: `${paths.whyNot(id)}#${item}` }),
      }),
    },
  });
}
