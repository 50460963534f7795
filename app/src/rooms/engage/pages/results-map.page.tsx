import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { ResultsOnMap } from "../../../platform/define/method-results.ts";
import { page } from "../../../platform/define/page.ts";
import { listHref, resultsMapPath } from "../paths.ts";
import type { Place } from "../place.ts";
import { isPublicPlace, placeOf, resultsActivity, resultsWait } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { ResultsMapView } from "../views/results-map.view.tsx";
import { publicCrumb } from "../trajectory-crumbs.ts";

type Params = { readonly slug: string; readonly activity: string; readonly code: string };
const params: z.ZodType<Params> = z.object({
  ...{ slug: z.string().max(80), activity: z.string().max(40), code: z.string().max(10) },
});

export type ResultsMapShown = { readonly place: Place; readonly onMap: ResultsOnMap };

/** How many people chose a place where: the list is the page, a map comes above it where there is JavaScript. */
export function resultsMapPage(methods: readonly Method[]) {
  return page({
    path: resultsMapPath,
    layout: "resident",
    policy: mayTakePart,
    params,
    cacheable: true,
    styles: ["styles/map.css"],
    scripts: ["map/brink-map.ts"],
    async load(work, { slug, activity, code }) {
      const place = await placeOf(work, methods, activity);
      if (!place || place.trajectory.slug !== slug || !isPublicPlace(place)) return notFound();
      const { method, setup } = place;
      if (resultsWait(place)) return notFound();
      const onMap = await method.results?.onMap?.(work, resultsActivity(place), setup, code);
      const shown = onMap && { place, onMap };
      return shown ? ok<ResultsMapShown>(shown) : notFound();
    },
    title: (_shown, { t }) => t("engage.map.title"),
    crumbs: ({ place }, { t, lang }) => [
      publicCrumb({ lang }, place.trajectory),
      { label: t("engage.list.results"), href: listHref(place.trajectory.slug, place.activity.id) },
      { label: t("engage.map.title") },
    ],
    view: (shown, frame) => <ResultsMapView shown={shown} frame={frame} />,
  });
}
