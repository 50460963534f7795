import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { createChallenge } from "../commands/create-challenge.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { ChallengeForm } from "../views/challenge-form.view.tsx";

export function newChallengePage(bindings: TrajectoriesBindings) {
  return page({
    path: paths.newChallenge,
    layout: "staff",
    policy: mayPrepare,
    params: z.object({}),
    load: async (work) => ok({ areas: await bindings.areas.areas(work) }),
    title: (_loaded, { t }) => t("trajectories.staff.newChallenge"),
    crumbs: (_loaded, { t }) => [
      { label: t("trajectories.crumb.workbench"), href: paths.dashboard },
      { label: t("trajectories.nav.challenges"), href: paths.challenges },
      { label: t("trajectories.staff.newChallenge") },
    ],
    view: ({ areas }, frame) => (
      <>
        <Heading level={1}>{frame.t("trajectories.staff.newChallenge")}</Heading>
        <p className="lead measure">{frame.t("trajectories.staff.newChallengeLead")}</p>
        <ChallengeForm frame={frame} areas={areas} back={paths.challenges} />
      </>
    ),
    actions: {
      save: action({
        command: createChallenge,
        next: ({ id }) => ({ to: paths.challenge(id), notice: "trajectories.notice.challengeSaved" }),
      }),
    },
  });
}
