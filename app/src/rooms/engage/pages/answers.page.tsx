import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import { page } from "../../../platform/define/page.ts";
import type { Activity, Trajectory } from "../../trajectories/room.ts";
import { activitiesOf, isPublic, trajectoryTitle, trajectoryBySlug } from "../../trajectories/room.ts";
import { publicCrumb } from "../trajectory-crumbs.ts";
import type { AnswersOverview, CountedAnswer } from "../answers-reader.ts";
import { answersOverview, countedAnswers, publicAnswers } from "../answers-reader.ts";
import type { AnsweredContribution } from "../contribution.ts";
import type { Sliced } from "../contribution-reader.ts";
import { outcomes } from "../domain.ts";
import { answersPath } from "../paths.ts";
import { answersPerPage, sourcesOnAnswers } from "../page-sizes.ts";
import { mayTakePart } from "../policy.ts";
import type { PublicSource, PublicTheme } from "../themes/public-reader.ts";
import { firstSources, publicThemes } from "../themes/public-reader.ts";
import { AnswersView } from "../views/answers.view.tsx";

const params = z.object({
  slug: z.string().max(80),
  uitkomst: z
    .enum([...outcomes, "waiting"])
    .optional()
    .catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type AnswersShown = {
  readonly trajectory: Trajectory;
  readonly overview: AnswersOverview;
  readonly outcome: (typeof outcomes)[number] | "waiting" | undefined;
  readonly page: number;
  readonly found: Sliced<AnsweredContribution>;
  readonly counted: readonly CountedAnswer[];
  /** What was answered for a whole group of contributions, on the first page of everything. */
  readonly themes: readonly PublicTheme[];
  readonly firstSources: ReadonlyMap<string, readonly PublicSource[]>;
  readonly activities: readonly Activity[];
  readonly methods: readonly Method[];
};

/** "What we did with your input": everything that came in, with what was done, why, by whom decided and when. */
export function answersPage(methods: readonly Method[]) {
  return page({
    path: answersPath,
    layout: "resident",
    policy: mayTakePart,
    params,
    cacheable: true,
    async load(work, { slug, uitkomst, pagina }) {
      const trajectory = await trajectoryBySlug(work, slug);
      if (!trajectory || !isPublic(trajectory)) return notFound();
      const filter = { trajectoryId: trajectory.id, outcome: uitkomst };
      const activities = await activitiesOf(work, trajectory.id);
      const counting = methods.filter(({ visibility }) => visibility === "counted").map(({ id }) => id);
      const counts = activities.some(({ inBrink }) => inBrink !== undefined && counting.includes(inBrink));
      const themes = pagina === 1 && uitkomst === undefined ? await publicThemes(work, trajectory.id) : [];
      const themeIds = themes.map(({ id }) => id);
      const shown: AnswersShown = {
        themes,
        firstSources: await firstSources(work, themeIds, sourcesOnAnswers),
        trajectory,
        methods,
        outcome: uitkomst,
        page: pagina,
        overview: await answersOverview(work, trajectory.id),
        found: await publicAnswers(work, { ...filter, page: pagina, perPage: answersPerPage }),
        counted: counts && pagina === 1 ? await countedAnswers(work, filter) : [],
        activities,
      };
      return ok(shown);
    },
    title: ({ trajectory }, { t, lang }) =>
      t("engage.answers.titleOf", { title: trajectoryTitle({ lang }, trajectory) }),
    crumbs: ({ trajectory }, { t, lang }) => [publicCrumb({ lang }, trajectory), { label: t("engage.answers.title") }],
    view: (shown, frame) => <AnswersView shown={shown} frame={frame} />,
  });
}
