import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { saveChecks } from "../commands/save-checks.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { ChecksView } from "../views/checks.view.tsx";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { say } from "../views/words.ts";
import { loadGuide } from "../queries/guide.ts";

/** Six of the 36 checks of the QuickScan. */
export function checksPage(content: GuideContent) {
  return page({
    path: paths.checks(":id", ":theme"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string(), theme: z.string() }),
    async load(work, params: { id: string; theme: string }) {
      const theme = content.themes.find(({ code }) => code === params.theme);
      const loaded = await loadGuide(work, params.id);
      if (!loaded.ok) return loaded;
      return theme ? ok({ ...loaded.value, theme }) : notFound();
    },
    title: ({ theme }, frame) => `${frame.t("choose.steps.scan")}: ${say(frame, theme.name)}`,
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.steps.scan")),
    view: (loaded, frame) => <ChecksView {...loaded} frame={frame} content={content} />,
    styles: ["styles/live-advice.css"],
    scripts: ["staff/live-scan.ts"],
    actions: {
      save: action({
        command: saveChecks,
        next: ({ id, next }) => ({
          to: next === undefined ? paths.outcome(id) : paths.checks(id, next),
          notice: "choose.notice.saved",
        }),
      }),
    },
  });
}
