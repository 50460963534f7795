import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { batchHref, paperPath, registerHref } from "../../paths.ts";
import type { Place } from "../../place.ts";
import { placeOf } from "../../place.ts";
import { mayEnter } from "../../policy.ts";
import { batchesOf } from "../batch-reader.ts";
import type { openBatch } from "../commands/open-batch.ts";
import type { Batch } from "../domain.ts";
import { PaperView } from "../views/paper.view.tsx";

type Params = { readonly activity: string };
const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

export type PaperShown = { readonly place: Place; readonly batches: readonly Batch[] };

/** Everything on paper of an activity: the form to print, and the piles that came back. */
export function paperPage(methods: readonly Method[], open: ReturnType<typeof openBatch>) {
  return page({
    path: paperPath,
    layout: "staff",
    policy: mayEnter,
    params,
    async load(work, { activity }) {
      const place = await placeOf(work, methods, activity);
      if (!place) return notFound();
      const shown: PaperShown = { place, batches: await batchesOf(work, place.activity.id) };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.staff.paper.title"),
    crumbs: ({ place }, { t, lang }) => [
      { label: trajectoryTitle({ lang }, place.trajectory), href: `/beheer/trajecten/${place.trajectory.id}` },
      { label: t("engage.register.title"), href: registerHref(place.trajectory.id) },
      { label: t("engage.staff.paper.title") },
    ],
    view: (shown, frame) => <PaperView shown={shown} frame={frame} />,
    actions: {
      open: action({
        command: open,
        input: ({ activity }: Params, form) => ({ ...form, activityId: activity }),
        next: ({ batchId }: { batchId: string }) => ({ to: batchHref(batchId), notice: "engage.staff.batch.opened" }),
      }),
    },
  });
}
