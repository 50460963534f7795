import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Fields, Method } from "../../../platform/define/method.ts";
import { page } from "../../../platform/define/page.ts";
import { said } from "../../../platform/i18n/said.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryBySlug, trajectoryTitle } from "../../trajectories/room.ts";
import type { AnsweredContribution } from "../contribution.ts";
import { publishedByReceipt } from "../contribution-reader.ts";
import { listHref, publicPath } from "../paths.ts";
import type { Place } from "../place.ts";
import { isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { PublicContributionView } from "../views/public-contribution.view.tsx";

const params = z.object({
  slug: z.string().max(80),
  activity: z.string().max(40),
  receipt: z.string().max(20),
});

export type PublicShown = Pick<AnsweredContribution, "contribution" | "answer"> & {
  readonly place: Place;
  /** With what was promised. */
  readonly trajectory: Trajectory;
  readonly fields: Fields;
};

/**
 * One contribution on an address that stays, to send to somebody; gone as soon as it is taken back or rejected. Never kept:
 * there are thousands, and a machine that reads them all would push the pages that everybody asks for out of memory.
 */
export function publicContributionPage(methods: readonly Method[]) {
  return page({
    path: publicPath,
    layout: "resident",
    policy: mayTakePart,
    params,
    async load(work, { slug, activity, receipt }) {
      const place = await placeOf(work, methods, activity);
      if (!place || place.trajectory.slug !== slug || !isPublicPlace(place)) return notFound();
      const trajectory = await trajectoryBySlug(work, slug);
      const found = await publishedByReceipt(work, activity, receipt);
      if (!found || !trajectory) return notFound();
      const { contribution, answer } = found;
      const fields = (await place.method.restore(work, [contribution])).get(contribution.id) ?? {};
      const shown: PublicShown = { contribution, answer, place, trajectory, fields };
      return ok(shown);
    },
    title: ({ contribution }, frame) =>
      frame.t("engage.one.titleOf", { title: titleIn(frame, contribution), receipt: contribution.receipt }),
    crumbs: ({ place, contribution }, frame) => [
      { label: trajectoryTitle(frame, place.trajectory), href: `/trajecten/${place.trajectory.slug}` },
      { label: frame.t("engage.list.all"), href: listHref(place.trajectory.slug, place.activity.id) },
      { label: titleIn(frame, contribution) },
    ],
    view: (shown, frame) => <PublicContributionView shown={shown} frame={frame} />,
  });
}

/** In the language in which it was written. */
function titleIn(reader: { readonly lang: string }, { lang, title }: AnsweredContribution["contribution"]): string {
  return said(reader, { lang, text: title });
}
