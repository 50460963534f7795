import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Fields, Method } from "../../../platform/define/method.ts";
import { action, page } from "../../../platform/define/page.ts";
import { said } from "../../../platform/i18n/said.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryBySlug, trajectoryTitle } from "../../trajectories/room.ts";
import type { AnsweredContribution } from "../contribution.ts";
import { publishedByReceipt } from "../contribution-reader.ts";
import { listHref, publicHref, publicPath } from "../paths.ts";
import type { Place } from "../place.ts";
import { isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import type { Supported } from "../support/commands.ts";
import { supportContribution, withdrawSupport } from "../support/commands.ts";
import { supportedOf } from "../support/reader.ts";
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
  /** Whether whoever looks supports it. */
  readonly isSupported: boolean;
};

type Params = z.output<typeof params>;

/** What people do with what another wrote. */
export function supportCommands(methods: readonly Method[]) {
  return { support: supportContribution(methods), withdrawSupport: withdrawSupport(methods) };
}

const supporting = {
  input: ({ activity, receipt }: Params) => ({ activityId: activity, receipt }),
  asGuest: true,
};

const read = (notice: string) => (one: Supported) => ({ to: publicHref(one.slug, one), notice });

/**
 * One contribution on an address that stays, to send to somebody; gone as soon as it is taken back or rejected. Never kept:
 * there are thousands, and a machine that reads them all would push the pages that everybody asks for out of memory.
 */
export function publicContributionPage(methods: readonly Method[], commands = supportCommands(methods)) {
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
      const isSupported = (await supportedOf(work, [contribution.id])).has(contribution.id);
      const shown: PublicShown = { contribution, answer, place, trajectory, fields, isSupported };
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
    actions: {
      support: action({ command: commands.support, ...supporting, next: read("engage.support.given") }),
      withdrawSupport: action({
        ...{ command: commands.withdrawSupport, ...supporting },
        next: read("engage.support.withdrawn"),
      }),
    },
  });
}

/** In the language in which it was written. */
function titleIn(reader: { readonly lang: string }, { lang, title }: AnsweredContribution["contribution"]): string {
  return said(reader, { lang, text: title });
}
