import { z } from "zod";
import type { ReactElement } from "react";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Action, Page } from "../../../platform/define/page.ts";
import { page } from "../../../platform/define/page.ts";
import type { Policy } from "../../../platform/define/policy.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../domain.ts";
import { trajectoryById } from "../reader.ts";
import { trajectoryCrumbs } from "../views/trajectory-head.view.tsx";
import { titleOf } from "../views/words.view.tsx";

type Params = {
  readonly id: string;
  /** Asks for proposals in what is still empty. */
  readonly voorstel?: "ja" | undefined;
};

type TrajectoryPage<More> = {
  readonly path: string;
  readonly policy: Policy;
  /** The message that says which part of the trajectory this page is. */
  readonly partKey: string;
  more(work: Work, trajectory: Trajectory, asked: Params): Promise<More>;
  view(loaded: { readonly trajectory: Trajectory; readonly more: More }, frame: Frame): ReactElement;
  readonly actions?: Readonly<Record<string, Action<Params>>>;
};

/** A staff page about one part of one trajectory: they all load it, name it and lead back in the same way. */
export function trajectoryPage<More>(spec: TrajectoryPage<More>): Page<Params, { trajectory: Trajectory; more: More }> {
  return page({
    path: spec.path,
    layout: "staff",
    policy: spec.policy,
    params: z.object({ id: z.string(), voorstel: z.enum(["ja"]).optional().catch(undefined) }),
    async load(work, asked) {
      const trajectory = await trajectoryById(work, asked.id);
      return trajectory ? ok({ trajectory, more: await spec.more(work, trajectory, asked) }) : notFound();
    },
    title: ({ trajectory }, frame) => `${frame.t(spec.partKey)}: ${titleOf(frame, trajectory)}`,
    crumbs: ({ trajectory }, frame) => trajectoryCrumbs(frame, trajectory, { label: frame.t(spec.partKey) }),
    view: (loaded, frame) => spec.view(loaded, frame),
    ...(spec.actions === undefined ? {} : { actions: spec.actions }),
  });
}
