import type { ReactElement } from "react";
import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { Place } from "../../place.ts";
import { placeOf } from "../../place.ts";
import { mayEnter } from "../../policy.ts";
import { batchesOf } from "../batch-reader.ts";
import type { openBatch } from "../commands/open-batch.ts";
import { registerCrumbs } from "../../trajectory-crumbs.ts";
import type { Batch, BatchRoute } from "../domain.ts";

type Params = { readonly activity: string };
const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

export type PilesShown = { readonly place: Place; readonly piles: readonly Batch[] };

type Kind = {
  readonly path: string;
  /** Keys of its title, and of what is said once a pile is made. */
  readonly title: string;
  readonly opened: string;
  readonly hrefOf: (batchId: string) => string;
  /** These piles alone; without it all of them, and the form says of which way a new one is. */
  readonly route?: BatchRoute;
  readonly view: (shown: PilesShown, frame: Frame) => ReactElement;
};

/** The piles of an activity, and a new one. */
export function pilesPage(methods: readonly Method[], open: ReturnType<typeof openBatch>, kind: Kind) {
  const { path, title, route } = kind;
  return page({
    path,
    layout: "staff",
    policy: mayEnter,
    params,
    async load(work, { activity }) {
      const place = await placeOf(work, methods, activity);
      if (!place) return notFound();
      const all = await batchesOf(work, place.activity.id);
      const shown: PilesShown = { place, piles: all.filter((pile) => route === undefined || pile.route === route) };
      return ok(shown);
    },
    title: (_shown, { t }) => t(title),
    crumbs: ({ place }, frame) => registerCrumbs(frame, place.trajectory, frame.t(title)),
    view: kind.view,
    actions: {
      open: action({
        command: open,
        input: ({ activity }: Params, form) => ({ ...form, ...(route && { route }), activityId: activity }),
        next: ({ batchId }: { batchId: string }) => ({ to: kind.hrefOf(batchId), notice: kind.opened }),
      }),
    },
  });
}
