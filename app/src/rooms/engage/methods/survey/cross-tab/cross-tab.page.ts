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
import { questionsOf } from "../reader.ts";
import type { Crossed } from "./crossed.ts";
import { comparable, crossed } from "./crossed.ts";
import { CrossTabView } from "./cross-tab.view.tsx";

type Params = { readonly activity: string; readonly rij: string; readonly kolom: string };

const params: z.ZodType<Params> = z.object({
  activity: z.string().max(40),
  rij: z.string().max(10).catch("").default(""),
  kolom: z.string().max(10).catch("").default(""),
});

export type CrossTabShown = {
  readonly place: ActivityPlace;
  /** What can be chosen. */
  readonly questions: readonly Question[];
  readonly asked: { readonly row: string; readonly column: string };
  readonly crossed: Crossed | undefined;
};

/** Two questions against each other, or a question against the ways in which answers came. */
export const crossTabPage = page({
  path: "/beheer/meedoen/:activity/vergelijk",
  layout: "staff",
  policy: mayReadContributions,
  params,
  async load(work, { activity, rij: row, kolom: column }) {
    const place = await activityPlace(work, activity);
    if (place?.activity.inBrink !== "survey") return notFound();
    const questions = await questionsOf(work, activity);
    const asked = { row, column };
    const shown: CrossTabShown = {
      ...{ place, asked, questions: comparable(questions) },
      crossed: await crossed(work, activity, questions, asked),
    };
    return ok(shown);
  },
  title: (_shown, { t }) => t("survey.staff.cross.title"),
  crumbs: ({ place }, { t, lang }) =>
    trajectoryCrumbs(
      { t, lang },
      place.trajectory,
      { label: t("engage.staff.byRoute.title"), href: byRouteHref(place.activity.id) },
      { label: t("survey.staff.cross.title") },
    ),
  view: (shown, frame) => createElement(CrossTabView, { shown, frame }),
});
