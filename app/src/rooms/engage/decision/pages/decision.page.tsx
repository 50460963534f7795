import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { page } from "../../../../platform/define/page.ts";
import { trajectoryById, trajectoryCrumbs } from "../../../trajectories/room.ts";
import type { EngageBindings } from "../../bindings.ts";
import { mayReadContributions } from "../../policy.ts";
import { decisionPath } from "../paths.ts";
import { milestonesOf, stagesOf } from "../reader.ts";
import type { DecisionShown } from "../views/decision.view.tsx";
import { DecisionView } from "../views/decision.view.tsx";

/** For the team: who decides about a trajectory, and what is done after that. */
export function decisionPage({ links = () => [] }: Pick<EngageBindings, "links">) {
  return page({
    path: decisionPath,
    layout: "staff",
    policy: mayReadContributions,
    params: z.object({ id: z.string().max(40) }),
    async load(work, { id }) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      const shown: DecisionShown = {
        ...{ trajectory, links: links() },
        stages: await stagesOf(work, trajectory.id),
        milestones: await milestonesOf(work, trajectory.id),
      };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.decision.staff.title"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(frame, trajectory, { label: frame.t("engage.decision.staff.title") }),
    view: (shown, frame) => <DecisionView shown={shown} frame={frame} />,
  });
}
