import { z } from "zod";
import { pickText } from "../../../../kernel/localized.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { isPublic, trajectoryBySlug, trajectoryTitle } from "../../../trajectories/room.ts";
import { publicCrumb } from "../../trajectory-crumbs.ts";
import { mayTakePart } from "../../policy.ts";
import { askToFollow } from "../commands/follow.ts";
import { publicThemeHref } from "../../themes/paths.ts";
import type { PublicTheme } from "../../themes/public-reader.ts";
import { publicThemeById } from "../../themes/public-reader.ts";
import type { askToFollowNear } from "../commands/follow-near.ts";
import { askedPath, followAllPath, followNearPath, followPath, followThemePath } from "../paths.ts";
import { offersPush } from "../push/reader.ts";
import { AskNearView } from "../views/ask-near.view.tsx";
import { AskedView, AskView } from "../views/ask.view.tsx";

const open = { layout: "resident", policy: mayTakePart } as const;
const asked = () => ({ to: askedPath });

type OfTrajectory = { readonly trajectory: Trajectory; readonly push: boolean };

/** Mail about one trajectory. */
export const followPage = page({
  ...open,
  path: followPath,
  params: z.object({ slug: z.string().max(80) }),
  async load(work, { slug }) {
    const trajectory = await trajectoryBySlug(work, slug);
    return trajectory && isPublic(trajectory) ? ok({ trajectory, push: await offersPush(work) }) : notFound();
  },
  title: ({ trajectory }, frame) => frame.t("engage.follow.titleOf", { title: trajectoryTitle(frame, trajectory) }),
  crumbs: ({ trajectory }: OfTrajectory, frame) => [
    publicCrumb(frame, trajectory),
    { label: frame.t("engage.follow.short") },
  ],
  view: (shown: OfTrajectory, frame) => <AskView {...shown} frame={frame} />,
  actions: {
    follow: action({
      command: askToFollow,
      input: ({ slug }, { theme: _none, ...form }) => ({ ...form, slug }),
      next: asked,
    }),
  },
});

type Themed = OfTrajectory & { readonly theme: PublicTheme };

/** Mail about one theme of a trajectory. */
export const followThemePage = page({
  ...open,
  path: followThemePath,
  params: z.object({ slug: z.string().max(80), theme: z.string().max(40) }),
  async load(work, { slug, theme: themeId }) {
    const trajectory = await trajectoryBySlug(work, slug);
    if (!trajectory || !isPublic(trajectory)) return notFound();
    const theme = await publicThemeById(work, trajectory.id, themeId);
    return theme ? ok({ trajectory, theme, push: await offersPush(work) }) : notFound();
  },
  title: ({ theme }, frame) =>
    frame.t("engage.follow.titleOf", { title: said(frame, pickText(theme.name, frame.lang)) }),
  crumbs: ({ trajectory, theme }: Themed, frame) => [
    publicCrumb(frame, trajectory),
    { label: said(frame, pickText(theme.name, frame.lang)), href: publicThemeHref(trajectory.slug, theme.id) },
    { label: frame.t("engage.follow.short") },
  ],
  view: (shown: Themed, frame) => <AskView {...shown} frame={frame} />,
  actions: { follow: action({ command: askToFollow, next: asked }) },
});

/** Mail about what happens around a place. */
export function followNearPage(ask: ReturnType<typeof askToFollowNear>) {
  return page({
    ...open,
    path: followNearPath,
    params: z.object({}),
    load: async (work) => ok({ push: await offersPush(work) }),
    title: (_, { t }) => t("engage.follow.near.title"),
    view: ({ push }, frame) => <AskNearView push={push} frame={frame} />,
    actions: { follow: action({ command: ask, next: asked }) },
  });
}

/** Mail about everything that the municipality does. */
export const followAllPage = page({
  ...open,
  path: followAllPath,
  params: z.object({}),
  load: async (work) => ok({ push: await offersPush(work) }),
  title: (_, { t, tenant }) => t("engage.follow.titleAll", { municipality: tenant.name }),
  view: ({ push }, frame) => <AskView push={push} frame={frame} />,
  actions: {
    follow: action({
      command: askToFollow,
      input: (_, { slug: _none, theme: _neither, ...form }) => form,
      next: asked,
    }),
  },
});

/** The same for everybody, whatever they typed. */
export const askedPage = page({
  ...open,
  path: askedPath,
  params: z.object({}),
  load: () => Promise.resolve(ok(undefined)),
  title: (_, { t }) => t("engage.follow.askedTitle"),
  view: (_, frame) => <AskedView frame={frame} />,
});
