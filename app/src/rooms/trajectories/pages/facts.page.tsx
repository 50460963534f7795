import { action } from "../../../platform/define/page.ts";
import { changeTrajectory } from "../commands/change-trajectory.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { FactsForm } from "../views/facts-form.view.tsx";
import { trajectoryPage } from "./trajectory-page.ts";

export function factsPage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.facts(":id"),
    policy: mayPrepare,
    partKey: "trajectories.tab.facts",
    more: (work) => bindings.areas.areas(work),
    view: ({ trajectory, more }, frame) => (
      <FactsForm frame={frame} trajectory={trajectory} areas={more} links={bindings.links} />
    ),
    actions: {
      save: action({
        command: changeTrajectory,
        next: ({ id }) => ({ to: paths.overview(id), notice: "trajectories.notice.saved" }),
      }),
    },
  });
}
