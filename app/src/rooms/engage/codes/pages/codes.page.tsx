import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { setupHref } from "../../paths.ts";
import type { Place } from "../../place.ts";
import { placeOf } from "../../place.ts";
import { maySetUp } from "../../policy.ts";
import type { makeCodeBatch } from "../commands/make-code-batch.ts";
import { revokeCode } from "../commands/revoke-codes.ts";
import { batchHref, codesHref, codesPath } from "../paths.ts";
import type { CodeBatch } from "../reader.ts";
import { batchesOf } from "../reader.ts";
import { trajectoryCrumbs } from "../../../trajectories/room.ts";
import { CodesView } from "../views/codes.view.tsx";

type Params = { readonly activity: string };
const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

export type CodesShown = { readonly place: Place; readonly batches: readonly CodeBatch[] };

/** The codes of an activity: what came of them, more of them, and taking one back. */
export function codesPage(methods: readonly Method[], make: ReturnType<typeof makeCodeBatch>) {
  return page({
    path: codesPath,
    layout: "staff",
    policy: maySetUp,
    params,
    async load(work, { activity }) {
      const place = await placeOf(work, methods, activity);
      if (!place) return notFound();
      const shown: CodesShown = { place, batches: await batchesOf(work, activity) };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.codes.staff.title"),
    crumbs: ({ place }, { t, lang }) =>
      trajectoryCrumbs(
        { t, lang },
        place.trajectory,
        { label: t("engage.setup.title"), href: setupHref(place.activity.id) },
        { label: t("engage.codes.staff.title") },
      ),
    view: (shown, frame) => <CodesView shown={shown} frame={frame} />,
    actions: {
      make: action({
        command: make,
        input: ({ activity }: Params, form) => ({ ...form, activityId: activity }),
        next: ({ batchId, key }: { batchId: string; key: string }) => ({ to: batchHref(batchId, key) }),
      }),
      revokeOne: action({
        command: revokeCode,
        input: ({ activity }: Params, form) => ({ ...form, activityId: activity }),
        next: (_output: unknown, { activity }: Params) => ({
          to: codesHref(activity),
          notice: "engage.codes.staff.oneRevoked",
        }),
      }),
    },
  });
}
