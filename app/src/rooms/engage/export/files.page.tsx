import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import { page } from "../../../platform/define/page.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryById, trajectoryCrumbs } from "../../trajectories/room.ts";
import { filesPath, registerHref } from "../paths.ts";
import { mayExport } from "../policy.ts";
import type { Exportable } from "./exported.ts";
import { exportable } from "./exported.ts";
import { FilesView } from "./files.view.tsx";

type Params = { readonly id: string };
const params: z.ZodType<Params> = z.object({ id: z.string().max(40) });

export type FilesShown = { readonly trajectory: Trajectory; readonly activities: readonly Exportable[] };

/** What came in as files, to take along: which file is for what, and what to mind. */
export function filesPage(methods: readonly Method[]) {
  return page({
    path: filesPath,
    layout: "staff",
    policy: mayExport,
    params,
    async load(work, { id }) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      const shown: FilesShown = { trajectory, activities: await exportable(work, methods, trajectory) };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.staff.files.title"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(
        frame,
        trajectory,
        { label: frame.t("engage.register.title"), href: registerHref(trajectory.id) },
        { label: frame.t("engage.staff.files.title") },
      ),
    view: (shown, frame) => <FilesView shown={shown} frame={frame} />,
  });
}
