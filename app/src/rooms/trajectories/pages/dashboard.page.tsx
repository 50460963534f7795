import { z } from "zod";
import { page } from "../../../platform/define/page.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { dashboard } from "../queries/dashboard.ts";
import { methodNames } from "../views/catalogue-words.ts";
import { DashboardView } from "../views/dashboard.view.tsx";

export function dashboardPage(bindings: TrajectoriesBindings) {
  const shown = dashboard(bindings);
  return page({
    path: paths.dashboard,
    layout: "staff",
    policy: mayLook,
    params: z.object({}),
    load: (work) => shown.read(work, {}),
    title: (_loaded, { t }) => t("trajectories.nav.dashboard"),
    view: (loaded, frame) => (
      <DashboardView {...loaded} frame={frame} methodName={methodNames(loaded.catalogue, frame.lang)} />
    ),
  });
}
