import { action } from "../../../platform/define/page.ts";
import { setPhases } from "../commands/set-phases.ts";
import { dayOf } from "../domain/days.ts";
import { proposedPhases } from "../domain/proposed-phases.ts";
import { paths } from "../paths.ts";
import { activitiesOf, phasesOf } from "../plan-reader.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { PhasesForm } from "../views/phases-form.view.tsx";
import { trajectoryPage } from "./trajectory-page.ts";

export function phasesPage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.phases(":id"),
    policy: mayPrepare,
    partKey: "trajectories.tab.phases",
    async more(work, trajectory) {
      const phases = await phasesOf(work, trajectory.id);
      if (phases.length > 0) return { phases, areProposed: false };
      const proposed = proposedPhases(trajectory, await activitiesOf(work, trajectory.id), dayOf(work.now));
      return { phases: proposed, areProposed: proposed.length > 0 };
    },
    view: ({ trajectory, more }, frame) => (
      <PhasesForm frame={frame} trajectory={trajectory} {...more} links={bindings.links} />
    ),
    actions: {
      save: action({
        command: setPhases,
        next: ({ id }) => ({ to: paths.phases(id), notice: "trajectories.notice.saved" }),
      }),
    },
  });
}
