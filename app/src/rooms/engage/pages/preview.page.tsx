import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { keepTest } from "../commands/keep-test.ts";
import { typedFields } from "../form-fields.ts";
import { previewPath, setupHref } from "../paths.ts";
import { placeOf } from "../place.ts";
import { maySetUp } from "../policy.ts";
import { trajectoryCrumbs } from "../../trajectories/room.ts";
import { PreviewView } from "../views/preview.view.tsx";

type Params = { readonly activity: string };
const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

/**
 * The screens that residents get, for who makes them and also before the opening. What is filled in goes along in the
 * address; it is kept only as a test, by a press at the end.
 */
export function previewPage(methods: readonly Method[], test: ReturnType<typeof keepTest>) {
  return page({
    path: previewPath,
    layout: "staff",
    policy: maySetUp,
    params,
    async load(work, { activity }) {
      const place = await placeOf(work, methods, activity);
      return place ? ok(place) : notFound();
    },
    title: (_place, { t }) => t("engage.staff.preview.title"),
    crumbs: (place, { t, lang }) =>
      trajectoryCrumbs(
        { t, lang },
        place.trajectory,
        { label: t("engage.setup.title"), href: setupHref(place.activity.id) },
        { label: t("engage.staff.preview.title") },
      ),
    view: (place, frame) => <PreviewView place={place} frame={frame} />,
    actions: {
      test: action({
        command: test,
        input: ({ activity }: Params, form) => ({ activityId: activity, fields: typedFields(form) }),
        next: ({ to }: { readonly to: string }) => ({ to, notice: "engage.staff.preview.kept" }),
      }),
    },
  });
}
