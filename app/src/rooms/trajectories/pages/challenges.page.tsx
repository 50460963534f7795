import { page } from "../../../platform/define/page.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import { challenges } from "../queries/challenges.ts";
import { ChallengesView } from "../views/challenges.view.tsx";

export const challengesPage = page({
  path: paths.challenges,
  layout: "staff",
  policy: mayLook,
  params: challenges.input,
  load: (work, params) => challenges.read(work, params),
  title: (_loaded, { t }) => t("trajectories.nav.challenges"),
  crumbs: (_loaded, { t }) => [
    { label: t("trajectories.crumb.workbench"), href: paths.dashboard },
    { label: t("trajectories.nav.challenges") },
  ],
  view: (loaded, frame) => <ChallengesView {...loaded} frame={frame} />,
});
