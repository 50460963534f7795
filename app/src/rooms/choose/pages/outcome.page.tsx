import { judgeScan } from "@brink/decision-guide";
import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { planTodos } from "../commands/plan-todos.ts";
import { recordMotivation } from "../commands/record-motivation.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { todosOf } from "../reader.ts";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { OutcomeView } from "../views/outcome.view.tsx";
import { loadMotivation } from "../queries/motivation.ts";
import { loadGuide } from "../queries/guide.ts";

/** What the QuickScan says: the outcome, the radar, the repairs, and the record when residents are not asked. */
export function outcomePage(content: GuideContent) {
  return page({
    path: paths.outcome(":id"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string() }),
    async load(work, { id }: { id: string }) {
      const loaded = await loadGuide(work, id);
      if (!loaded.ok) return loaded;
      const { guide } = loaded.value;
      const trajectory = guide.trajectoryId === undefined ? undefined : await trajectoryById(work, guide.trajectoryId);
      const motivation = await loadMotivation(work, id);
      return ok({
        ...loaded.value,
        ...motivation,
        judgement: judgeScan(guide.checks),
        todos: await todosOf(work, id),
        trajectory,
      });
    },
    title: (_, frame) => frame.t("choose.scan.outcome"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.scan.outcome")),
    view: (loaded, frame) => <OutcomeView {...loaded} frame={frame} content={content} />,
    actions: {
      todos: action({
        command: planTodos,
        next: ({ id }) => ({ to: `${paths.outcome(id)}#herstellijst`, notice: "choose.notice.todosSaved" }),
      }),
      motivate: action({
        command: recordMotivation,
        next: ({ id }) => ({
          to: `${paths.outcome(id)}#motivering`,
          notice: "choose.notice.motivationRecorded",
        }),
      }),
    },
  });
}
