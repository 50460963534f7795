import { page } from "../../../platform/define/page.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { paths } from "../paths.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { publicTrajectory } from "../queries/public-trajectory.ts";
import { methodNames } from "../views/catalogue-words.ts";
import { feedsAbout } from "./feeds-about.ts";
import { PublicTrajectoryView } from "../views/public-trajectory.view.tsx";
import { titleOf } from "../views/words.view.tsx";

/** The public page of one trajectory. The same for every visitor, so it may be kept until something changes. */
export function publicTrajectoryPage(bindings: TrajectoriesBindings) {
  const shown = publicTrajectory(bindings);
  return page({
    path: paths.trajectory(":slug"),
    layout: "resident",
    policy: anyone(),
    params: shown.input,
    load: (work, params) => shown.read(work, params),
    title: ({ trajectory }, frame) => titleOf(frame, trajectory),
    crumbs: ({ trajectory }, frame) => [
      { label: frame.t("trajectories.crumb.home"), href: "/" },
      { label: frame.t("trajectories.list.title"), href: paths.trajectories },
      { label: titleOf(frame, trajectory) },
    ],
    view: (loaded, frame) => (
      <PublicTrajectoryView
        {...loaded}
        frame={frame}
        participation={bindings.participation}
        methodName={methodNames(loaded.catalogue, frame.lang)}
      />
    ),
    feeds: ({ trajectory }, frame) => feedsAbout(bindings, frame, trajectory),
    cacheable: true,
  });
}
