import { page } from "../../../platform/define/page.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { feedsAbout } from "./feeds-about.ts";
import { paths } from "../paths.ts";
import { publicTrajectories } from "../queries/public-trajectories.ts";
import { PublicTrajectoriesView } from "../views/public-trajectories.view.tsx";

export function publicTrajectoriesPage(bindings: Pick<TrajectoriesBindings, "feeds" | "participation">) {
  const listed = publicTrajectories(bindings);
  return page({
    path: paths.trajectories,
    layout: "resident",
    policy: anyone(),
    params: listed.input,
    load: (work, params) => listed.read(work, params),
    title: (_loaded, { t }) => t("trajectories.list.title"),
    crumbs: (_loaded, { t }) => [
      { label: t("trajectories.crumb.home"), href: "/" },
      { label: t("trajectories.list.title") },
    ],
    view: (loaded, frame) => <PublicTrajectoriesView {...loaded} frame={frame} />,
    feeds: (_loaded, frame) => feedsAbout(bindings, frame),
    cacheable: true,
  });
}
