import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import { action, page } from "../../../platform/define/page.ts";
import { setUpActivity } from "../commands/set-up-activity.ts";
import { typedFields } from "../form-fields.ts";
import { setupHref, setupPath } from "../paths.ts";
import { placeOf } from "../place.ts";
import { maySetUp } from "../policy.ts";
import { activityCrumbs } from "../trajectory-crumbs.ts";
import { SetupView } from "../views/setup.view.tsx";

type Params = { readonly activity: string; readonly voorstel?: string | undefined };
const params: z.ZodType<Params> = z.object({
  activity: z.string().max(40),
  /** Somebody asked for what lies ready. */
  voorstel: z.enum(["ja"]).optional().catch(undefined),
});

/** What people are asked and when their words become visible. */
export function setupPage(methods: readonly Method[], setUp = setUpActivity(methods)) {
  return page({
    path: setupPath,
    layout: "staff",
    policy: maySetUp,
    params,
    async load(work, { activity, voorstel }) {
      const place = await placeOf(work, methods, activity);
      return place ? ok({ place, isAsked: voorstel !== undefined }) : notFound();
    },
    title: (_shown, { t }) => t("engage.setup.title"),
    crumbs: ({ place }, frame) => activityCrumbs(frame, place, { label: frame.t("engage.setup.title") }),
    view: (shown, frame) => <SetupView {...shown} frame={frame} />,
    actions: {
      setUp: action({
        command: setUp,
        input: ({ activity }: Params, form) => ({ activityId: activity, fields: typedFields(form) }),
        next: (_output: unknown, { activity }: Params) => ({ to: setupHref(activity), notice: "engage.setup.saved" }),
      }),
    },
  });
}
