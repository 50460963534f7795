import { createElement } from "react";
import { z } from "zod";
import { notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import { page } from "../../../../../platform/define/page.ts";
import type { ActivityPlace } from "../../../../trajectories/room.ts";
import { activityPlace, trajectoryCrumbs } from "../../../../trajectories/room.ts";
import { byRouteHref } from "../../../paths.ts";
import { mayReadContributions } from "../../../policy.ts";
import type { Question } from "../domain.ts";
import { kindOf } from "../kinds/kind-of.ts";
import { questionsOf } from "../reader.ts";
import { placesPath, placesPerPage } from "./href.ts";
import type { NamedPlace } from "./place-reader.ts";
import { namedPlaces } from "./place-reader.ts";
import { PlacesView } from "./places.view.tsx";

type Params = { readonly activity: string; readonly code: string; readonly pagina: number };

const params: z.ZodType<Params> = z.object({
  ...{ activity: z.string().max(40), code: z.string().max(10) },
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type PlacesShown = {
  readonly place: ActivityPlace;
  readonly question: Question;
  readonly found: { readonly total: number; readonly items: readonly NamedPlace[] };
  readonly page: number;
};

/** Every place that people named, as they are: for the team alone. */
export const placesPage = page({
  path: placesPath,
  layout: "staff",
  policy: mayReadContributions,
  params,
  styles: ["styles/map.css"],
  scripts: ["map/brink-map.ts"],
  async load(work, { activity, code, pagina }) {
    const place = await activityPlace(work, activity);
    if (place?.activity.inBrink !== "survey") return notFound();
    const question = (await questionsOf(work, activity)).find((one) => one.code === code);
    if (!question || kindOf(question).placeAsk === undefined) return notFound();
    const found = await namedPlaces(work, activity, code, { page: pagina, perPage: placesPerPage });
    const shown: PlacesShown = { place, question, found, page: pagina };
    return ok(shown);
  },
  title: (_shown, { t }) => t("survey.staff.places.title"),
  crumbs: ({ place }, { t, lang }) =>
    trajectoryCrumbs(
      { t, lang },
      place.trajectory,
      { label: t("engage.staff.byRoute.title"), href: byRouteHref(place.activity.id) },
      { label: t("survey.staff.places.title") },
    ),
  view: (shown, frame) => createElement(PlacesView, { shown, frame }),
});
