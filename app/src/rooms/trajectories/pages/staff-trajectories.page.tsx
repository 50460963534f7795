import { page } from "../../../platform/define/page.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { staffTrajectories } from "../queries/staff-trajectories.ts";
import { StaffTrajectoriesView } from "../views/staff-trajectories.view.tsx";

export const staffTrajectoriesPage = page({
  path: paths.staffTrajectories,
  layout: "staff",
  policy: mayLook,
  params: staffTrajectories.input,
  load: (work, params) => staffTrajectories.read(work, params),
  title: (_loaded, { t }) => t("trajectories.nav.trajectories"),
  crumbs: (_loaded, { t }) => [
    { label: t("trajectories.crumb.workbench"), href: paths.dashboard },
    { label: t("trajectories.nav.trajectories") },
  ],
  view: (loaded, frame) => <StaffTrajectoriesView {...loaded} frame={frame} />,
});
