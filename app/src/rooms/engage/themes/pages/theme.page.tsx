import { z } from "zod";
import { pickText } from "../../../../kernel/localized.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { RawForm } from "../../../../platform/define/page.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryById, trajectoryCrumbs } from "../../../trajectories/room.ts";
import type { AnsweredContribution } from "../../contribution.ts";
import type { Sliced } from "../../contribution-reader.ts";
import { typedFields } from "../../form-fields.ts";
import { registerPerPage } from "../../page-sizes.ts";
import { mayReadContributions } from "../../policy.ts";
import { confirmThemeAnswer, proposeThemeAnswer } from "../commands/answer-theme.ts";
import { changeTheme, removeTheme } from "../commands/change-themes.ts";
import { regroupContributions } from "../commands/group-contributions.ts";
import type { CountedTheme } from "../domain.ts";
import { themeHref, themePath, themesHref } from "../paths.ts";
import { isPublicTheme } from "../public-reader.ts";
import { languagesOf, sourcesOf, themeById, themesOf, themeStanding } from "../reader.ts";
import { ThemeView } from "../views/theme.view.tsx";

type Params = {
  readonly id: string;
  readonly theme: string;
  readonly pagina: number;
  readonly kies?: "alles" | undefined;
};

const params: z.ZodType<Params> = z.object({
  ...{ id: z.string().max(40), theme: z.string().max(40) },
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  kies: z.enum(["alles"]).optional().catch(undefined),
});

export type ThemeShown = Pick<AnsweredContribution, "answer" | "proposal"> & {
  readonly trajectory: Trajectory;
  readonly theme: CountedTheme;
  /** The other themes of the trajectory. */
  readonly others: readonly CountedTheme[];
  readonly found: Sliced<AnsweredContribution>;
  readonly page: number;
  /** Every box of the page is ticked. */
  readonly all: boolean;
  /** The languages in which the answer has to speak. */
  readonly asked: readonly string[];
  readonly isPublic: boolean;
};

const ofTheme = ({ theme }: Params, form: RawForm) => ({ ...form, themeId: theme });
const back =
  (notice: string) =>
  (_output: unknown, { id, theme }: Params) => ({ to: themeHref(id, theme), notice });

/** One theme for the team: what people said, one answer to all of it, and what is in it. */
export const themePage = page({
  path: themePath,
  layout: "staff",
  policy: mayReadContributions,
  params,
  async load(work, { id, theme: themeId, pagina, kies }) {
    const [theme, trajectory] = [await themeById(work, themeId), await trajectoryById(work, id)];
    if (!trajectory || theme?.trajectoryId !== trajectory.id) return notFound();
    const shown: ThemeShown = {
      ...{ trajectory, theme, page: pagina, all: kies === "alles" },
      ...(await themeStanding(work, themeId)),
      others: (await themesOf(work, trajectory.id)).filter((one) => one.id !== theme.id),
      found: await sourcesOf(work, themeId, { page: pagina, perPage: registerPerPage }),
      asked: await languagesOf(work, themeId),
      isPublic: await isPublicTheme(work, themeId),
    };
    return ok(shown);
  },
  title: ({ theme }, frame) => said(frame, pickText(theme.name, frame.lang)),
  crumbs: ({ trajectory, theme }, frame) =>
    trajectoryCrumbs(
      frame,
      trajectory,
      { label: frame.t("engage.theme.staff.title"), href: themesHref(trajectory.id) },
      { label: said(frame, pickText(theme.name, frame.lang)) },
    ),
  view: (shown, frame) => <ThemeView shown={shown} frame={frame} />,
  actions: {
    proposeTheme: action({ command: proposeThemeAnswer, input: ofTheme, next: back("engage.register.proposed") }),
    confirmTheme: action({ command: confirmThemeAnswer, input: ofTheme, next: back("engage.register.confirmed") }),
    regroup: action({
      command: regroupContributions,
      input: ofTheme,
      next: back("engage.theme.staff.notice.regrouped"),
    }),
    change: action({
      command: changeTheme,
      input: ({ theme }: Params, form) => ({ themeId: theme, fields: typedFields(form) }),
      next: back("engage.theme.staff.notice.changed"),
    }),
    remove: action({
      command: removeTheme,
      input: ({ theme }: Params) => ({ themeId: theme }),
      next: (_output, { id }) => ({ to: themesHref(id), notice: "engage.theme.staff.notice.removed" }),
    }),
  },
});
