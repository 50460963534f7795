import { z } from "zod";
import type { Localized } from "../../../kernel/localized.ts";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Fields, Method } from "../../../platform/define/method.ts";
import { page } from "../../../platform/define/page.ts";
import type { AnsweredContribution } from "../contribution.ts";
import { listPerPage } from "../page-sizes.ts";
import { listHref, searchPath } from "../paths.ts";
import type { Place } from "../place.ts";
import { isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import type { Found } from "../search/found-or-mended.ts";
import { foundOrMended } from "../search/found-or-mended.ts";
import { answerChoices, listOrders, searchPublished } from "../search/public-reader.ts";
import { subjectsOf } from "../search/subjects.ts";
import { titleOf } from "../views/names.ts";
import { SearchView } from "../views/search.view.tsx";
import { publicCrumb } from "../trajectory-crumbs.ts";

const params = z.object({
  slug: z.string().max(80),
  activity: z.string().max(40),
  zoek: z.string().max(100).catch("").default(""),
  /** Which of the subjects that are offered, from 1. */
  thema: z.coerce.number().int().min(1).max(100).optional().catch(undefined),
  antwoord: z.enum(answerChoices).optional().catch(undefined),
  volgorde: z.enum(listOrders).catch("new").default("new"),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type SearchShown = Found<AnsweredContribution> & {
  readonly place: Place;
  readonly filter: z.output<typeof params>;
  readonly subjects: readonly Localized[];
  readonly fields: ReadonlyMap<string, Fields>;
};

/** Finds what people brought in. Never kept: who thinks of enough words would push all other pages out of memory. */
export function searchPage(methods: readonly Method[]) {
  return page({
    path: searchPath,
    layout: "resident",
    policy: mayTakePart,
    params,
    async load(work, filter) {
      const place = await placeOf(work, methods, filter.activity);
      if (!place || place.trajectory.slug !== filter.slug || !isPublicPlace(place) || place.method.results)
        return notFound();
      const { method } = place;
      const subjects = subjectsOf(place);
      const subject = subjects[(filter.thema ?? 0) - 1];
      const about = subject && method.subjects?.about(subject);
      const own = { activityId: filter.activity, about, order: filter.volgorde, answered: filter.antwoord };
      const result = await foundOrMended(work, { publishedOf: filter.activity }, filter.zoek, (asked) =>
        searchPublished(work, { ...own, asked, page: filter.pagina, perPage: listPerPage }),
      );
      const fields = await method.restore(
        work,
        result.found.items.map(({ contribution }) => contribution),
      );
      const shown: SearchShown = { ...result, place, filter, subjects, fields };
      return ok(shown);
    },
    title: ({ place }, { t, lang }) => t("engage.search.titleOf", { title: titleOf(place, lang) }),
    crumbs: ({ place }, { t, lang }) => [
      publicCrumb({ lang }, place.trajectory),
      { label: t("engage.list.all"), href: listHref(place.trajectory.slug, place.activity.id) },
      { label: t("engage.search.crumb") },
    ],
    view: (shown, frame) => <SearchView shown={shown} frame={frame} />,
  });
}
