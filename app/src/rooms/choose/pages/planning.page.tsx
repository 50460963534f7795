import { z } from "zod";
import { action, page } from "../../../platform/define/page.ts";
import type { ChooseCommands } from "../commands/all.ts";
import { itemsOf } from "../inputs.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { PlanningView } from "../views/planning.view.tsx";
import type { PlanSources } from "../queries/planning.ts";
import { loadPlanning } from "../queries/planning.ts";

/** Who is reached and how, what has to happen when, and what it takes: of a choice, an advice, or ?set=M22,M60. */
export function planningPage(sources: PlanSources, commands: Pick<ChooseCommands, "savePlanning">) {
  return page({
    path: paths.planning(":id"),
    layout: "staff",
    policy: mayLook,
    params: planningParams,
    load: (work, params: PlanningParams) => loadPlanning(work, sources, params),
    title: (_, frame) => frame.t("choose.planning.title"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.planning.title")),
    view: (loaded, frame) => <PlanningView {...loaded} frame={frame} />,
    actions: {
      save: action({
        command: commands.savePlanning,
        next: ({ id }, { set }) => ({
          to: set === "" ? paths.planning(id) : paths.planningOf(id, itemsOf(set)),
          notice: "choose.notice.planningSaved",
        }),
      }),
    },
  });
}

export const planningParams = z.object({ id: z.string(), set: z.string().max(200).default("") });
export type PlanningParams = z.output<typeof planningParams>;
