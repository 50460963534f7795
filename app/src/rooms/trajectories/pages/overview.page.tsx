import { page } from "../../../platform/define/page.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { staffTrajectory } from "../queries/staff-trajectory.ts";
import { OverviewView } from "../views/overview.view.tsx";
import { trajectoryCrumbs } from "../views/trajectory-head.view.tsx";
import { titleOf } from "../views/words.view.tsx";

export function overviewPage(bindings: TrajectoriesBindings) {
  const shown = staffTrajectory(bindings);
  return page({
    path: paths.overview(":id"),
    layout: "staff",
    policy: mayLook,
    params: shown.input,
    load: (work, params) => shown.read(work, params),
    title: ({ trajectory }, frame) => titleOf(frame, trajectory),
    crumbs: ({ trajectory }, frame) => trajectoryCrumbs(frame, trajectory),
    view: (loaded, frame) => <OverviewView {...loaded} links={bindings.links} frame={frame} />,
  });
}
