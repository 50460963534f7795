import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { translateTrajectory } from "../commands/translate-trajectory.ts";
import { paths } from "../paths.ts";
import { otherLang } from "../plan-inputs.ts";
import { activitiesOf, phasesOf } from "../plan-reader.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { trajectoryById } from "../reader.ts";
import { TextsForm } from "../views/texts-form.view.tsx";
import { trajectoryCrumbs } from "../views/trajectory-head.view.tsx";

type Params = { readonly id: string; readonly language: string };

export function textsPage(bindings: TrajectoriesBindings) {
  return page({
    path: paths.texts(":id", ":language"),
    layout: "staff",
    policy: mayPrepare,
    params: z.object({ id: z.string(), language: otherLang }),
    async load(work, { id, language }: Params) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      return ok({
        trajectory,
        phases: await phasesOf(work, id),
        activities: await activitiesOf(work, id),
        lang: language,
      });
    },
    title: (_loaded, { t }) => t("trajectories.tab.texts"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(frame, trajectory, { label: frame.t("trajectories.tab.texts") }),
    view: (loaded, frame) => <TextsForm {...loaded} frame={frame} links={bindings.links} />,
    actions: {
      save: action({
        command: translateTrajectory,
        input: ({ id, language }: Params, form) => ({ ...form, id, lang: language }),
        next: (_changed, { id, language }) => ({ to: paths.texts(id, language), notice: "trajectories.notice.saved" }),
      }),
    },
  });
}
