import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Fields } from "../../../platform/define/method.ts";
import { action, page } from "../../../platform/define/page.ts";
import { said } from "../../../platform/i18n/said.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryBySlug } from "../../trajectories/room.ts";
import { publicCrumb } from "../trajectory-crumbs.ts";
import { argumentsPerPage } from "../arguments/domain.ts";
import type { BothSides } from "../arguments/reader.ts";
import { argumentsAbout } from "../arguments/reader.ts";
import { submitArgument } from "../arguments/submit-argument.ts";
import type { EngageBindings } from "../bindings.ts";
import type { Sent } from "../commands/check-sending.ts";
import type { AnsweredContribution } from "../contribution.ts";
import { publishedByReceipt } from "../contribution-reader.ts";
import { listHref, ownHref, publicHref, publicPath } from "../paths.ts";
import type { Place } from "../place.ts";
import { isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import type { Supported } from "../support/commands.ts";
import { supportContribution, withdrawSupport } from "../support/commands.ts";
import { trapName } from "../suspicion/inputs.ts";
import { supportedOf } from "../support/reader.ts";
import type { PublicTheme } from "../themes/public-reader.ts";
import { publicThemesAbout } from "../themes/public-reader.ts";
import { PublicContributionView } from "../views/public-contribution.view.tsx";

const params = z.object({
  slug: z.string().max(80),
  activity: z.string().max(40),
  receipt: z.string().max(20),
  argumenten: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
});

export type PublicShown = Pick<AnsweredContribution, "contribution" | "answer"> & {
  readonly place: Place;
  /** With what was promised. */
  readonly trajectory: Trajectory;
  readonly fields: Fields;
  /** Whether whoever looks supports it. */
  readonly isSupported: boolean;
  /** What it was answered together with. */
  readonly themes: readonly PublicTheme[];
  readonly argued: { readonly page: number; readonly found: BothSides };
};

type Params = z.output<typeof params>;

/** What people do with what another wrote. */
export function readerCommands(bindings: EngageBindings) {
  const { methods } = bindings;
  return {
    support: supportContribution(methods),
    withdrawSupport: withdrawSupport(methods),
    argue: submitArgument(bindings),
  };
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
export function publicContributionPage(bindings: EngageBindings, commands = readerCommands(bindings)) {
  return page({
    path: publicPath,
    layout: "resident",
    policy: mayTakePart,
    params,
    async load(work, { slug, activity, receipt, argumenten }) {
      const place = await placeOf(work, bindings.methods, activity);
      if (!place || place.trajectory.slug !== slug || !isPublicPlace(place)) return notFound();
      const trajectory = await trajectoryBySlug(work, slug);
      const found = await publishedByReceipt(work, activity, receipt);
      if (!found || !trajectory) return notFound();
      const { contribution, answer } = found;
      const fields = (await place.method.restore(work, [contribution])).get(contribution.id) ?? {};
      const isSupported = (await supportedOf(work, [contribution.id])).has(contribution.id);
      const slice = { page: argumenten, perPage: argumentsPerPage };
      const argued = { page: argumenten, found: await argumentsAbout(work, contribution.id, slice) };
      const themes = await publicThemesAbout(work, contribution.id);
      const shown: PublicShown = { contribution, answer, themes, place, trajectory, fields, isSupported, argued };
      return ok(shown);
    },
    title: ({ contribution }, frame) =>
      frame.t("engage.one.titleOf", { title: titleIn(frame, contribution), receipt: contribution.receipt }),
    crumbs: ({ place, contribution }, frame) => [
      publicCrumb(frame, place.trajectory),
      { label: frame.t("engage.list.all"), href: listHref(place.trajectory.slug, place.activity.id) },
      { label: titleIn(frame, contribution) },
    ],
    view: (shown, frame) => <PublicContributionView shown={shown} frame={frame} />,
    actions: {
      argue: action({
        command: commands.argue,
        input: ({ activity, receipt }: Params, form, { begunAt }) => ({
          ...{ ...form, activityId: activity, receipt, begunAt },
          trap: form[trapName],
        }),
        next: ({ token }: Sent) => ({ to: `${ownHref(token)}/bewijs` }),
        asGuest: true,
      }),
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
