import { action } from "../../../platform/define/page.ts";
import { recordDecision } from "../commands/record-decision.ts";
import { recordMotivation } from "../commands/record-motivation.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { DecisionForm, MotivationForm } from "../views/motivation-form.view.tsx";
import { trajectoryPage } from "./trajectory-page.ts";

/** Whether to involve people. */
export function motivationPage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.motivation(":id"),
    policy: mayPrepare,
    partKey: "trajectories.tab.motivation",
    more: () => Promise.resolve(undefined),
    view: ({ trajectory }, frame) => <MotivationForm frame={frame} trajectory={trajectory} links={bindings.links} />,
    actions: {
      save: action({
        command: recordMotivation,
        next: ({ id }) => ({ to: paths.overview(id), notice: "trajectories.notice.saved" }),
      }),
    },
  });
}

/** What was decided in the end. */
export function decisionPage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.decision(":id"),
    policy: mayPrepare,
    partKey: "trajectories.staff.recordDecision",
    more: () => Promise.resolve(undefined),
    view: ({ trajectory }, frame) => <DecisionForm frame={frame} trajectory={trajectory} links={bindings.links} />,
    actions: {
      save: action({
        command: recordDecision,
        next: ({ id }) => ({ to: paths.overview(id), notice: "trajectories.notice.decisionRecorded" }),
      }),
    },
  });
}
