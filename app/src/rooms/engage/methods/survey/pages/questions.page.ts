import { createElement } from "react";
import { z } from "zod";
import { notFound } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import { action, page } from "../../../../../platform/define/page.ts";
import { activityPlace, trajectoryCrumbs } from "../../../../trajectories/room.ts";
import { typedFields } from "../../../form-fields.ts";
import { setupHref } from "../../../paths.ts";
import { maySetUp } from "../../../policy.ts";
import { moveQuestionUp, removeQuestion, saveQuestion } from "../commands/change-questions.ts";
import { isKind } from "../kinds/kind-of.ts";
import { proposedQuestion } from "../proposed-question.ts";
import { questionsOf } from "../reader.ts";
import { questionsHref } from "./questions-href.ts";
import { QuestionsView } from "./questions.view.tsx";

type Params = {
  readonly activity: string;
  readonly vraag?: string | undefined;
  readonly soort?: string | undefined;
  readonly voorstel?: string | undefined;
};

const params: z.ZodType<Params> = z.object({
  activity: z.string(),
  vraag: z.string().max(10).optional(),
  soort: z.string().max(30).optional(),
  voorstel: z.enum(["ja"]).optional().catch(undefined),
});

const done =
  (notice: string) =>
  (_output: unknown, { activity }: Params) => ({ to: questionsHref(activity), notice });

/** Where staff write the questions. */
export const questionsPage = page({
  path: "/beheer/meedoen/:activity/vragen",
  layout: "staff",
  policy: maySetUp,
  params,
  async load(work, { activity, vraag, soort, voorstel }) {
    const place = await activityPlace(work, activity);
    if (place?.activity.inBrink !== "survey") return notFound();
    const questions = await questionsOf(work, activity);
    const editing = questions.find((one) => one.code === vraag);
    const kind = soort !== undefined && isKind(soort) ? soort : (editing?.kind ?? "single");
    const isAsked = voorstel !== undefined && questions.length === 0 && kind === "open";
    const proposed = isAsked ? proposedQuestion(place.trajectory) : undefined;
    return ok({ place, activityId: activity, questions, editing, kind, proposed });
  },
  title: (_shown, { t }) => t("survey.staff.title"),
  crumbs: ({ place }, { t, lang }) =>
    trajectoryCrumbs(
      { t, lang },
      place.trajectory,
      { label: t("engage.setup.title"), href: setupHref(place.activity.id) },
      { label: t("survey.staff.title") },
    ),
  view: (shown, frame) => createElement(QuestionsView, { shown, frame }),
  actions: {
    save: action({
      command: saveQuestion,
      input: ({ activity }: Params, form) => ({
        activityId: activity,
        code: form["code"],
        kind: form["kind"],
        fields: typedFields(form),
      }),
      next: done("survey.staff.saved"),
    }),
    remove: action({
      command: removeQuestion,
      input: ({ activity }: Params, form) => ({ activityId: activity, code: form["code"] }),
      next: done("survey.staff.removed"),
    }),
    up: action({
      command: moveQuestionUp,
      input: ({ activity }: Params, form) => ({ activityId: activity, code: form["code"] }),
      next: done("survey.staff.saved"),
    }),
  },
});
