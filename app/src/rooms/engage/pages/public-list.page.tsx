import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Fields, Method } from "../../../platform/define/method.ts";
import type { MethodResults } from "../../../platform/define/method-results.ts";
import { page } from "../../../platform/define/page.ts";
import type { AnsweredContribution } from "../contribution.ts";
import type { Sliced } from "../contribution-reader.ts";
import { publishedOf, unreadOf } from "../contribution-reader.ts";
import { listPath } from "../paths.ts";
import type { Place } from "../place.ts";
import { isPublicPlace, placeOf, resultsActivity, resultsWait } from "../place.ts";
import { listPerPage } from "../page-sizes.ts";
import { isAnyPlaced } from "../places/map-reader.ts";
import { mayTakePart } from "../policy.ts";
import { PublicListView } from "../views/public-list.view.tsx";
import { titleOf } from "../views/names.ts";
import { publicCrumb } from "../trajectory-crumbs.ts";

type Params = { readonly slug: string; readonly activity: string; readonly pagina: number };
const params: z.ZodType<Params> = z.object({
  slug: z.string().max(80),
  activity: z.string().max(40),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type ListShown = {
  readonly place: Place;
  readonly page: number;
  /** What the method shows instead of words; `later`: the team shows it when nobody can take part any more. */
  readonly results: MethodResults | "later" | undefined;
  readonly found: Sliced<AnsweredContribution>;
  /** How many are not here yet, because the team reads them first. */
  readonly unread: number;
  /** Whether any of them stands on the map. */
  readonly isOnMap: boolean;
  readonly fields: ReadonlyMap<string, Fields>;
};

/** What came in, for everybody: the published words, or counts with small numbers hidden. */
export function publicListPage(methods: readonly Method[]) {
  return page({
    path: listPath,
    layout: "resident",
    policy: mayTakePart,
    params,
    cacheable: true,
    async load(work, { slug, activity, pagina }) {
      const place = await placeOf(work, methods, activity);
      if (!place || place.trajectory.slug !== slug || !isPublicPlace(place)) return notFound();
      const { method, setup } = place;
      const results = resultsWait(place) ? "later" : await method.results?.load(work, resultsActivity(place), setup);
      const slice = { page: pagina, perPage: listPerPage };
      const found = results ? { items: [], total: 0 } : await publishedOf(work, activity, slice);
      const unread = results ? 0 : await unreadOf(work, activity);
      const fields = await method.restore(
        work,
        found.items.map(({ contribution }) => contribution),
      );
      const isOnMap = !results && (await isAnyPlaced(work, { activityIds: [activity] }));
      const shown: ListShown = { place, page: pagina, results, found, unread, isOnMap, fields };
      return ok(shown);
    },
    title: ({ place }, { t, lang }) =>
      t(place.method.results ? "engage.list.resultsOf" : "engage.list.titleOf", { title: titleOf(place, lang) }),
    crumbs: ({ place }, { t, lang }) => [
      publicCrumb({ lang }, place.trajectory),
      { label: t(place.method.results ? "engage.list.results" : "engage.list.all") },
    ],
    view: (shown, frame) => <PublicListView shown={shown} frame={frame} />,
  });
}
