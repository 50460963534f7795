import { z } from "zod";
import { action, page } from "../../../platform/define/page.ts";
import { changeChallenge } from "../commands/change-challenge.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { challenge } from "../queries/challenge.ts";
import { ChallengeView } from "../views/challenge.view.tsx";

export function challengePage(bindings: TrajectoriesBindings) {
  const shown = challenge(bindings.areas, bindings.challengeSteps);
  return page({
    path: paths.challenge(":id"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string() }),
    load: (work, params: { id: string }) => shown.read(work, params),
    title: ({ challenge: found }) => found.title,
    crumbs: ({ challenge: found }, { t }) => [
      { label: t("trajectories.crumb.workbench"), href: paths.dashboard },
      { label: t("trajectories.nav.challenges"), href: paths.challenges },
      { label: found.title },
    ],
    view: (loaded, frame) => <ChallengeView {...loaded} frame={frame} />,
    actions: {
      save: action({
        command: changeChallenge,
        next: ({ id }) => ({ to: paths.challenge(id), notice: "trajectories.notice.challengeSaved" }),
      }),
    },
  });
}
