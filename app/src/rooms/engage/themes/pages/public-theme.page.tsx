import { z } from "zod";
import { pickText } from "../../../../kernel/localized.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { page } from "../../../../platform/define/page.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { isPublic, trajectoryBySlug } from "../../../trajectories/room.ts";
import { publicCrumb } from "../../trajectory-crumbs.ts";
import type { AnsweredContribution } from "../../contribution.ts";
import type { Sliced } from "../../contribution-reader.ts";
import { answersPerPage } from "../../page-sizes.ts";
import { answersHref } from "../../paths.ts";
import { mayTakePart } from "../../policy.ts";
import { publicThemePath } from "../paths.ts";
import type { PublicTheme } from "../public-reader.ts";
import { publicSources, publicThemeById } from "../public-reader.ts";
import { PublicThemeView } from "../views/public-theme.view.tsx";

export type PublicThemeShown = {
  readonly trajectory: Trajectory;
  readonly theme: PublicTheme;
  readonly found: Sliced<AnsweredContribution>;
  readonly page: number;
};

/** What people said about one theme, and the one answer to it. */
export const publicThemePage = page({
  path: publicThemePath,
  layout: "resident",
  policy: mayTakePart,
  params: z.object({
    ...{ slug: z.string().max(80), theme: z.string().max(40) },
    pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  async load(work, { slug, theme: themeId, pagina }) {
    const trajectory = await trajectoryBySlug(work, slug);
    if (!trajectory || !isPublic(trajectory)) return notFound();
    const theme = await publicThemeById(work, trajectory.id, themeId);
    if (!theme) return notFound();
    const found = await publicSources(work, theme.id, { page: pagina, perPage: answersPerPage });
    const shown: PublicThemeShown = { trajectory, theme, found, page: pagina };
    return ok(shown);
  },
  title: ({ theme }, frame) => said(frame, pickText(theme.name, frame.lang)),
  crumbs: ({ trajectory, theme }, frame) => [
    publicCrumb(frame, trajectory),
    { label: frame.t("engage.answers.title"), href: answersHref(trajectory.slug) },
    { label: said(frame, pickText(theme.name, frame.lang)) },
  ],
  view: (shown, frame) => <PublicThemeView shown={shown} frame={frame} />,
});
