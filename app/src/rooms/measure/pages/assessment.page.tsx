import { z } from "zod";
import { action, page } from "../../../platform/define/page.ts";
import { assessOneself } from "../commands/assess-oneself.ts";
import { paths } from "../paths.ts";
import { mayAssess } from "../policy.ts";
import { assessments, ownAssessment } from "../queries/assessments.ts";
import { AssessmentView, AssessmentsView } from "../views/assessment.view.tsx";
import { answersIn } from "./form-answers.ts";

/** One's own assessments, and of teams what may be shown. */
export const assessmentsPage = page({
  path: paths.assessments,
  layout: "staff",
  policy: mayAssess,
  params: z.object({}),
  load: (work, params) => assessments.read(work, params),
  title: (_, frame) => frame.t("measure.assessment.title"),
  view: (rows, frame) => <AssessmentsView frame={frame} rows={rows} />,
});

/** The mirror itself. */
export const assessmentPage = page({
  path: paths.assessment(":id", ":moment"),
  layout: "staff",
  policy: mayAssess,
  params: z.object({ id: z.string(), moment: z.enum(["before", "after"]) }),
  load: (work, { id, moment }) => ownAssessment.read(work, { id, moment }),
  title: (_, frame) => frame.t("measure.assessment.title"),
  crumbs: (_, frame) => [{ label: frame.t("measure.assessment.title"), href: paths.assessments }],
  view: (loaded, frame) => <AssessmentView {...loaded} frame={frame} />,
  actions: {
    save: action({
      command: assessOneself,
      input: ({ id, moment }, form) => ({ trajectoryId: id, moment, answers: answersIn(form) }),
      next: () => ({ to: paths.assessments, notice: "measure.notice.assessed" }),
    }),
  },
});
