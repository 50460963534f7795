import { createElement } from "react";
import { z } from "zod";
import { notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import { action, page } from "../../../../../platform/define/page.ts";
import type { ActivityPlace } from "../../../../trajectories/room.ts";
import { activityPlace, trajectoryCrumbs } from "../../../../trajectories/room.ts";
import { maySetUp } from "../../../policy.ts";
import { questionsHref } from "../pages/questions-href.ts";
import { questionsOf } from "../reader.ts";
import { testsHref, testsPath } from "./href.ts";
import { removeTests } from "./remove-tests.ts";
import type { TestAnswer } from "./test-reader.ts";
import { testsOf } from "./test-reader.ts";
import type { TestedQuestion } from "./test-results.ts";
import { testedQuestions } from "./test-results.ts";
import { TestsView } from "./tests.view.tsx";

type Params = { readonly activity: string };
const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

export type TestsShown = {
  readonly place: ActivityPlace;
  readonly tests: readonly TestAnswer[];
  readonly questions: readonly TestedQuestion[];
};

/** The results with test answers alone, for who makes the survey. */
export const testsPage = page({
  path: testsPath,
  layout: "staff",
  policy: maySetUp,
  params,
  async load(work, { activity }) {
    const place = await activityPlace(work, activity);
    if (place?.activity.inBrink !== "survey") return notFound();
    const tests = await testsOf(work, activity);
    const shown: TestsShown = { place, tests, questions: testedQuestions(await questionsOf(work, activity), tests) };
    return ok(shown);
  },
  title: (_shown, { t }) => t("survey.staff.tests.title"),
  crumbs: ({ place }, { t, lang }) =>
    trajectoryCrumbs(
      { t, lang },
      place.trajectory,
      { label: t("survey.staff.title"), href: questionsHref(place.activity.id) },
      { label: t("survey.staff.tests.title") },
    ),
  view: (shown, frame) => createElement(TestsView, { shown, frame }),
  actions: {
    remove: action({
      command: removeTests,
      input: ({ activity }: Params) => ({ activityId: activity }),
      next: (_output: unknown, { activity }: Params) => ({ to: testsHref(activity), notice: "survey.staff.removed" }),
    }),
  },
});
