import type { ReactElement } from "react";
import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { MethodResults } from "../../../platform/define/method-results.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { page } from "../../../platform/define/page.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { byRoutePath, listHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { isPublicPlace, placeOf, resultsActivity, resultsWait } from "../place.ts";
import { mayReadContributions } from "../policy.ts";
import { registerCrumbs } from "../trajectory-crumbs.ts";
import { titleOf } from "../views/names.ts";

type Params = { readonly activity: string };
const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

type Shown = {
  readonly place: Place;
  /** By the rules of the public, also while the public has to wait. */
  readonly together: MethodResults;
  readonly byRoute: MethodResults;
};

/** What came in so far; and, never in public, whether who answered on paper answered otherwise than who did so by internet. */
export function byRoutePage(methods: readonly Method[]) {
  return page({
    path: byRoutePath,
    layout: "staff",
    policy: mayReadContributions,
    params,
    async load(work, { activity }) {
      const place = await placeOf(work, methods, activity);
      const results = place?.method.results;
      if (!place || !results?.byRoute) return notFound();
      const { setup } = place;
      const own = resultsActivity(place);
      const together = await results.load(work, own, setup);
      const shown: Shown = { place, together, byRoute: await results.byRoute(work, own, setup) };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.staff.byRoute.title"),
    crumbs: ({ place }, frame) => registerCrumbs(frame, place.trajectory, frame.t("engage.staff.byRoute.title")),
    view: (shown, frame) => <TeamResultsView shown={shown} frame={frame} />,
  });
}

function TeamResultsView({ shown, frame }: { readonly shown: Shown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { place, together, byRoute } = shown;
  const isWaiting = resultsWait(place);
  const publicPage = isPublicPlace(place) ? listHref(place.trajectory.slug, place.activity.id) : undefined;
  return (
    <div className="stack stack--sections">
      <Heading level={1} kicker={titleOf(place, frame.lang)}>
        {t("engage.staff.byRoute.title")}
      </Heading>
      <section className="stack stack--loose">
        <Heading level={2}>{t("engage.staff.byRoute.together")}</Heading>
        <p className="measure">{t(isWaiting ? "engage.staff.byRoute.waiting" : "engage.staff.byRoute.asPublic")}</p>
        {publicPage !== undefined && (
          <p>
            <a href={publicPage}>{t("engage.staff.byRoute.public")}</a>
          </p>
        )}
        {together.view(frame, isWaiting ? undefined : publicPage)}
      </section>
      <section className="stack stack--loose">
        <Heading level={2}>{t("engage.staff.byRoute.ways")}</Heading>
        {byRoute.view(frame)}
      </section>
    </div>
  );
}
