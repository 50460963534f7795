import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryById } from "../../../trajectories/room.ts";
import type { Sliced } from "../../contribution-reader.ts";
import { queuePath } from "../../paths.ts";
import { mayModerate } from "../../policy.ts";
import { undoRemoval } from "../commands.ts";
import type { Removal } from "../domain.ts";
import { removalsPerPage } from "../domain.ts";
import { removalsHref, removalsPath } from "../paths.ts";
import { removals } from "../reader.ts";
import { RemovalsView } from "../views/removals.view.tsx";

export type RemovalsShown = {
  readonly found: Sliced<Removal>;
  readonly page: number;
  readonly trajectories: ReadonlyMap<string, Trajectory>;
};

const params = z.object({ pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1) });

/** What was taken away in one go, with the way back and a report. */
export const removalsPage = page({
  path: removalsPath,
  layout: "staff",
  policy: mayModerate,
  params,
  async load(work, { pagina }) {
    const found = await removals(work, { page: pagina, perPage: removalsPerPage });
    const trajectories = new Map<string, Trajectory>();
    for (const id of new Set(found.items.map(({ trajectoryId }) => trajectoryId))) {
      const trajectory = await trajectoryById(work, id);
      if (trajectory) trajectories.set(id, trajectory);
    }
    const shown: RemovalsShown = { found, page: pagina, trajectories };
    return ok(shown);
  },
  title: (_shown, { t }) => t("engage.removals.staff.title"),
  crumbs: (_shown, { t }) => [
    { label: t("engage.queue.title"), href: queuePath },
    { label: t("engage.removals.staff.title") },
  ],
  view: (shown, frame) => <RemovalsView shown={shown} frame={frame} />,
  actions: {
    undo: action({
      command: undoRemoval,
      next: (_output, { pagina }) => ({ to: removalsHref(pagina), notice: "engage.removals.staff.undone" }),
    }),
  },
});
