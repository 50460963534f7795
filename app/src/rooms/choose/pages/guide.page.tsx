import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { paths } from "../paths.ts";
import { copyGuide } from "../commands/copy-guide.ts";
import { mayLook } from "../policy.ts";
import { contentOf } from "../own-numbers-store.ts";
import { choiceOf, latestAdvice } from "../reader.ts";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { GuideView } from "../views/guide.view.tsx";
import { loadGuide } from "../queries/guide.ts";

/** One run of the decision guide: where it stands. */
export function guidePage(national: GuideContent) {
  return page({
    path: paths.guide(":id"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string() }),
    async load(work, { id }: { id: string }) {
      const loaded = await loadGuide(work, id);
      if (!loaded.ok) return loaded;
      const content = await contentOf(work, national);
      return ok({ ...loaded.value, content, advice: await latestAdvice(work, id), choice: await choiceOf(work, id) });
    },
    title: ({ challenge }, frame) => `${frame.t("choose.nav.guides")}: ${challenge.title}`,
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge),
    actions: {
      copy: action({
        command: copyGuide,
        next: ({ id }) => ({ to: paths.guide(id), notice: "choose.notice.copied" }),
      }),
    },
    view: (loaded, frame) => <GuideView {...loaded} frame={frame} />,
  });
}
