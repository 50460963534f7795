import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { batchesOf } from "../../paper/batch-reader.ts";
import type { openBatch } from "../../paper/commands/open-batch.ts";
import type { Batch } from "../../paper/domain.ts";
import { registerHref, streetPath, tabletHref } from "../../paths.ts";
import type { Place } from "../../place.ts";
import { placeOf } from "../../place.ts";
import { mayEnter } from "../../policy.ts";
import { StreetView } from "../views/street.view.tsx";

type Params = { readonly activity: string };
const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

export type StreetShown = { readonly place: Place; readonly batches: readonly Batch[] };

/** Going into the street with a tablet: the piles of interviews, and a new one. */
export function streetPage(methods: readonly Method[], open: ReturnType<typeof openBatch>) {
  return page({
    path: streetPath,
    layout: "staff",
    policy: mayEnter,
    params,
    async load(work, { activity }) {
      const place = await placeOf(work, methods, activity);
      if (!place) return notFound();
      const batches = (await batchesOf(work, place.activity.id)).filter(({ route }) => route === "street");
      const shown: StreetShown = { place, batches };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.street.title"),
    crumbs: ({ place }, { t, lang }) => [
      { label: trajectoryTitle({ lang }, place.trajectory), href: `/beheer/trajecten/${place.trajectory.id}` },
      { label: t("engage.register.title"), href: registerHref(place.trajectory.id) },
      { label: t("engage.street.title") },
    ],
    view: (shown, frame) => <StreetView shown={shown} frame={frame} />,
    actions: {
      open: action({
        command: open,
        input: ({ activity }: Params, form) => ({ ...form, activityId: activity, route: "street" }),
        next: ({ batchId }: { batchId: string }) => ({ to: tabletHref(batchId), notice: "engage.street.opened" }),
      }),
    },
  });
}
