import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { trajectoryById, trajectoryCrumbs } from "../../../trajectories/room.ts";
import { mayReadContributions } from "../../policy.ts";
import type { QuestionBindings } from "../bindings.ts";
import { registerQuestion } from "../commands/register-question.ts";
import { questionsPerPage } from "../page-sizes.ts";
import { staffQuestionHref, staffQuestionsPath } from "../paths.ts";
import { questionsOf } from "../reader.ts";
import { StaffQuestionsView } from "../views/staff-questions.view.tsx";

/** Questions to the team: what waits, what was answered, and a form for what came in by telephone. */
export function staffQuestionsPage({ links = () => [] }: QuestionBindings) {
  return page({
    path: staffQuestionsPath,
    layout: "staff",
    policy: mayReadContributions,
    params: z.object({
      id: z.string(),
      pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
      /** Only what this person was asked to answer. */
      van: z.enum(["mij"]).optional().catch(undefined),
    }),
    async load(work, { id, pagina, van }) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      const assignee = van === "mij" && work.actor.kind === "person" ? work.actor.personId : undefined;
      const slice = { page: pagina, perPage: questionsPerPage, assignee };
      return ok({
        trajectory,
        page: pagina,
        isMine: assignee !== undefined,
        found: await questionsOf(work, id, slice),
      });
    },
    title: (_, frame) => frame.t("engage.question.staff.title"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(frame, trajectory, { label: frame.t("engage.question.staff.title") }),
    view: (shown, frame) => <StaffQuestionsView shown={shown} links={links()} frame={frame} />,
    actions: {
      register: action({
        command: registerQuestion,
        input: ({ id }, form) => ({ ...form, trajectoryId: id }),
        next: ({ trajectoryId, questionId }) => ({
          to: staffQuestionHref(trajectoryId, questionId),
          notice: "engage.question.staff.notice.registered",
        }),
      }),
    },
  });
}
