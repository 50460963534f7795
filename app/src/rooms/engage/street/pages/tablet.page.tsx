import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { trajectoryCrumbs } from "../../../trajectories/room.ts";
import { typedFields } from "../../form-fields.ts";
import { batchById } from "../../paper/batch-reader.ts";
import type { Batch } from "../../paper/domain.ts";
import { batchTitle } from "../../paper/load-batch.ts";
import { receivedInterviewHref, streetHref, tabletPath } from "../paths.ts";
import type { Place } from "../../place.ts";
import { placeOf } from "../../place.ts";
import { mayEnter } from "../../policy.ts";
import type { takeInterview } from "../commands/take-interview.ts";
import { TabletView } from "../views/tablet.view.tsx";

type Params = { readonly batch: string };
const params: z.ZodType<Params> = z.object({ batch: z.string().max(40) });

export type TabletShown = { readonly batch: Batch; readonly place: Place };
type Taken = { readonly batchId: string; readonly interviewId: string };

/**
 * Interviews of a pile on a tablet. The tablet keeps this page and shows it without a network (app/browser/street); what it kept
 * meanwhile it sends by this page's own form, and asks afterwards whether it is there.
 */
export function tabletPage(methods: readonly Method[], take: ReturnType<typeof takeInterview>) {
  return page({
    path: tabletPath,
    layout: "staff",
    policy: mayEnter,
    params,
    async load(work, { batch: id }) {
      const batch = await batchById(work, id);
      const place = batch?.route === "street" ? await placeOf(work, methods, batch.activityId) : undefined;
      if (!batch || !place) return notFound();
      const shown: TabletShown = { batch, place };
      return ok(shown);
    },
    title: ({ batch }, frame) => batchTitle(batch, frame),
    crumbs: ({ batch, place }, frame) =>
      trajectoryCrumbs(
        frame,
        place.trajectory,
        { label: frame.t("engage.street.staff.title"), href: streetHref(place.activity.id) },
        { label: batchTitle(batch, frame) },
      ),
    view: (shown, frame) => <TabletView shown={shown} frame={frame} />,
    styles: ["styles/street.css"],
    scripts: ["street/tablet.ts"],
    actions: {
      take: action({
        command: take,
        // The one-time key of the form is the interview's own number, so the house knows it too.
        input: ({ batch }: Params, form) => ({
          ...{ batchId: batch, interviewId: form["_once"], begunAt: form["_begunAt"] },
          fields: typedFields(form),
        }),
        next: ({ batchId, interviewId }: Taken) => ({ to: receivedInterviewHref(batchId, interviewId) }),
      }),
    },
  });
}
