import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { MethodResults } from "../../../platform/define/method-results.ts";
import { page } from "../../../platform/define/page.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { trajectoryTitle } from "../../trajectories/room.ts";
import { byRoutePath, registerHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";
import { mayReadContributions } from "../policy.ts";
import { titleOf } from "../views/names.ts";

type Params = { readonly activity: string };
const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

type Shown = { readonly place: Place; readonly results: MethodResults };

/** Whether who answered on paper answered otherwise than who did so by internet. Never in public. */
export function byRoutePage(methods: readonly Method[]) {
  return page({
    path: byRoutePath,
    layout: "staff",
    policy: mayReadContributions,
    params,
    async load(work, { activity }) {
      const place = await placeOf(work, methods, activity);
      if (!place?.method.results?.byRoute) return notFound();
      const { setup, host, trajectory } = place;
      const own = { id: place.activity.id, trajectoryId: trajectory.id, settings: host.method };
      const shown: Shown = { place, results: await place.method.results.byRoute(work, own, setup) };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.staff.byRoute.title"),
    crumbs: ({ place }, { t, lang }) => [
      { label: trajectoryTitle({ lang }, place.trajectory), href: `/beheer/trajecten/${place.trajectory.id}` },
      { label: t("engage.register.title"), href: registerHref(place.trajectory.id) },
      { label: t("engage.staff.byRoute.title") },
    ],
    view: ({ place, results }, frame) => (
      <div className="stack stack--loose">
        <Heading level={1} kicker={titleOf(place, frame.lang)}>
          {frame.t("engage.staff.byRoute.title")}
        </Heading>
        {results.view(frame)}
      </div>
    ),
  });
}
