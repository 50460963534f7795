import { action } from "../../../platform/define/page.ts";
import { setPhases } from "../commands/set-phases.ts";
import { paths } from "../paths.ts";
import { phasesOf } from "../plan-reader.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { PhasesForm } from "../views/phases-form.view.tsx";
import { trajectoryPage } from "./trajectory-page.ts";

export function phasesPage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.phases(":id"),
    policy: mayPrepare,
    partKey: "trajectories.tab.phases",
    more: (work, { id }) => phasesOf(work, id),
    view: ({ trajectory, more }, frame) => (
      <PhasesForm frame={frame} trajectory={trajectory} phases={more} links={bindings.links} />
    ),
    actions: {
      save: action({
        command: setPhases,
        next: ({ id }) => ({ to: paths.phases(id), notice: "trajectories.notice.saved" }),
      }),
    },
  });
}
