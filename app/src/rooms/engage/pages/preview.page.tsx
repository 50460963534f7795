import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import { page } from "../../../platform/define/page.ts";
import { trajectoryTitle } from "../../trajectories/room.ts";
import { previewPath, setupHref } from "../paths.ts";
import { placeOf } from "../place.ts";
import { maySetUp } from "../policy.ts";
import { PreviewView } from "../views/preview.view.tsx";

type Params = { readonly activity: string };
const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

/**
 * The screens that residents get, for who makes them and also before the opening. What is filled in goes along in the
 * address, so there is nothing to keep and no command.
 */
export function previewPage(methods: readonly Method[]) {
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
    crumbs: (place, { t, lang }) => [
      { label: trajectoryTitle({ lang }, place.trajectory), href: `/beheer/trajecten/${place.trajectory.id}` },
      { label: t("engage.setup.title"), href: setupHref(place.activity.id) },
      { label: t("engage.staff.preview.title") },
    ],
    view: (place, frame) => <PreviewView place={place} frame={frame} />,
  });
}
