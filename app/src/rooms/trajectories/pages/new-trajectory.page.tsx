import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { createTrajectory } from "../commands/create-trajectory.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import { challengeById } from "../reader.ts";
import { NewTrajectoryView } from "../views/new-trajectory.view.tsx";

export const newTrajectoryPage = page({
  path: `${paths.staffTrajectories}/nieuw`,
  layout: "staff",
  policy: mayPrepare,
  params: z.object({ opgave: z.string() }),
  async load(work, { opgave }: { opgave: string }) {
    const challenge = await challengeById(work, opgave);
    return challenge ? ok({ challenge }) : notFound();
  },
  title: (_loaded, { t }) => t("trajectories.staff.newTrajectory"),
  crumbs: ({ challenge }, { t }) => [
    { label: t("trajectories.crumb.workbench"), href: paths.dashboard },
    { label: t("trajectories.nav.challenges"), href: paths.challenges },
    { label: challenge.title, href: paths.challenge(challenge.id) },
    { label: t("trajectories.staff.newTrajectory") },
  ],
  view: (loaded, frame) => <NewTrajectoryView {...loaded} frame={frame} />,
  actions: {
    create: action({
      command: createTrajectory,
      input: ({ opgave }: { opgave: string }, form) => ({ ...form, challengeId: opgave }),
      next: ({ id }) => ({ to: paths.motivation(id), notice: "trajectories.notice.trajectoryCreated" }),
    }),
  },
});
