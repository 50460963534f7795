import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { trajectoryById, trajectoryCrumbs } from "../../../trajectories/room.ts";
import { reasonsInUse } from "../../own-reasons/reader.ts";
import { mayReadContributions } from "../../policy.ts";
import { answeredForTeam } from "../answered-reader.ts";
import { othersToLook } from "../../moderation/others.ts";
import { answerers } from "../answerers.ts";
import type { QuestionBindings } from "../bindings.ts";
import type { QuestionCommands } from "../commands/all.ts";
import { staffQuestionHref, staffQuestionPath, staffQuestionsHref } from "../paths.ts";
import { functionOf, questionById } from "../reader.ts";
import { openTurnOf } from "../domain.ts";
import { similarTo } from "../similar.ts";
import type { StaffQuestionShown } from "../views/staff-question.view.tsx";
import { StaffQuestionView } from "../views/staff-question.view.tsx";

type Params = { readonly id: string; readonly questionId: string; readonly antwoord?: string | undefined };

const toAll =
  (notice: string) =>
  (_output: unknown, { id }: { readonly id: string }) => ({ to: staffQuestionsHref(id), notice });
const back =
  (notice: string) =>
  (_output: unknown, { id, questionId }: Params) => ({ to: staffQuestionHref(id, questionId), notice });

/** One question, to answer, and to show to everybody. */
export function staffQuestionPage({ links = () => [] }: QuestionBindings, commands: QuestionCommands) {
  return page({
    path: staffQuestionPath,
    layout: "staff",
    policy: mayReadContributions,
    params: z.object({
      ...{ id: z.string(), questionId: z.string() },
      /** An earlier answer that was put in the field. */
      antwoord: z.uuid().optional().catch(undefined),
    }),
    async load(work, { id, questionId, antwoord }) {
      const trajectory = await trajectoryById(work, id);
      const question = await questionById(work, questionId);
      if (!trajectory || question?.trajectoryId !== id) return notFound();
      const { actor } = work;
      const lastFunction = actor.kind === "person" ? await functionOf(work, actor.personId) : undefined;
      const answered = await answeredForTeam(work, { trajectoryId: id, questionId });
      const shown: StaffQuestionShown = {
        ...{ trajectory, question, lastFunction, reasons: await reasonsInUse(work) },
        earlier: similarTo(openTurnOf(question)?.words ?? "", answered),
        again: answered.find(({ turnId }) => turnId === antwoord)?.answer,
        people: await answerers(work),
        others: await othersToLook(work),
      };
      return ok(shown);
    },
    title: (_, frame) => frame.t("engage.question.staff.one"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(
        frame,
        trajectory,
        { label: frame.t("engage.question.staff.title"), href: staffQuestionsHref(trajectory.id) },
        { label: frame.t("engage.question.staff.one") },
      ),
    view: (shown, frame) => <StaffQuestionView shown={shown} links={links()} frame={frame} />,
    actions: {
      assign: action({ command: commands.assign, next: back("engage.question.staff.notice.assigned") }),
      answer: action({ command: commands.answer, next: toAll("engage.question.staff.notice.answered") }),
      addTo: action({ command: commands.addTo, next: back("engage.question.staff.notice.added") }),
      dismiss: action({ command: commands.dismiss, next: back("engage.question.staff.notice.dismissed") }),
      reopen: action({ command: commands.reopen, next: back("engage.question.staff.notice.reopened") }),
      publishQuestion: action({ command: commands.publish, next: back("engage.question.staff.notice.published") }),
      rejectQuestion: action({ command: commands.reject, next: back("engage.question.staff.notice.rejected") }),
    },
  });
}
