import { createElement } from "react";
import { z } from "zod";
import { notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import { action, page } from "../../../../../platform/define/page.ts";
import type { ActivityPlace } from "../../../../trajectories/room.ts";
import { activityPlace, trajectoryCrumbs } from "../../../../trajectories/room.ts";
import { maySetUp } from "../../../policy.ts";
import { asking } from "../parts.ts";
import { questionsHref } from "../pages/questions-href.ts";
import { questionsOf } from "../reader.ts";
import type { BrinkSet } from "./brink-sets.ts";
import { brinkSets } from "./brink-sets.ts";
import { removeTemplate, saveTemplate, takeOverQuestions } from "./set-commands.ts";
import type { EarlierSurvey, Template } from "./set-reader.ts";
import { earlierSurveys, templatesOf } from "./set-reader.ts";
import { SetsView } from "./sets.view.tsx";
import { setsHref, setsPath } from "./href.ts";

type Params = { readonly activity: string };

export type SetsShown = {
  readonly place: ActivityPlace;
  /** How many there are in this survey. */
  readonly questions: number;
  readonly ofBrink: readonly BrinkSet[];
  readonly own: readonly Template[];
  readonly earlier: readonly EarlierSurvey[];
};

const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

/** Questions that somebody wrote before, to take over. */
export const setsPage = page({
  path: setsPath,
  layout: "staff",
  policy: maySetUp,
  params,
  async load(work, { activity }) {
    const place = await activityPlace(work, activity);
    if (place?.activity.inBrink !== "survey") return notFound();
    const shown: SetsShown = {
      place,
      questions: asking(await questionsOf(work, activity)).length,
      ofBrink: brinkSets(),
      own: await templatesOf(work),
      earlier: await earlierSurveys(work, activity),
    };
    return ok(shown);
  },
  title: (_shown, { t }) => t("survey.staff.sets.title"),
  crumbs: ({ place }, { t, lang }) =>
    trajectoryCrumbs(
      { t, lang },
      place.trajectory,
      { label: t("survey.staff.title"), href: questionsHref(place.activity.id) },
      { label: t("survey.staff.sets.title") },
    ),
  view: (shown, frame) => createElement(SetsView, { shown, frame }),
  actions: {
    take: action({
      command: takeOverQuestions,
      input: ({ activity }: Params, form) => ({ activityId: activity, set: form["set"] }),
      next: (_output: unknown, { activity }: Params) => ({
        to: questionsHref(activity),
        notice: "survey.staff.sets.taken",
      }),
    }),
    keep: action({
      command: saveTemplate,
      input: ({ activity }: Params, form) => ({ activityId: activity, name: form["name"] }),
      next: (_output: unknown, { activity }: Params) => ({ to: setsHref(activity), notice: "survey.staff.saved" }),
    }),
    remove: action({
      command: removeTemplate,
      input: ({ activity }: Params, form) => ({ activityId: activity, templateId: form["templateId"] }),
      next: (_output: unknown, { activity }: Params) => ({ to: setsHref(activity), notice: "survey.staff.removed" }),
    }),
  },
});
