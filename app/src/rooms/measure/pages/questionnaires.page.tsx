import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { trajectoryById, trajectoryCrumbs } from "../../trajectories/room.ts";
import { enterAnswers } from "../commands/answer-questionnaire.ts";
import type { sendQuestionnaire } from "../commands/invite-participants.ts";
import { openQuestionnaire } from "../commands/open-questionnaire.ts";
import { paths } from "../paths.ts";
import { mayCompute, mayRead } from "../policy.ts";
import type { MeasureBindings } from "../ports.ts";
import { countInvitations, countResponses, isQuestionnaireOpen } from "../response-reader.ts";
import { EnterAnswersView, QuestionnairesView } from "../views/questionnaires.view.tsx";
import { answersIn } from "./form-answers.ts";

/** How many answers there are, and the ways to more. Never the answers themselves. */
export function questionnairesPage(bindings: MeasureBindings, send: ReturnType<typeof sendQuestionnaire>) {
  return page({
    path: paths.questionnaires(":id"),
    layout: "staff",
    policy: mayRead,
    params: z.object({ id: z.string() }),
    async load(work, { id }) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      const [responses, invitations] = [await countResponses(work, id), await countInvitations(work, id)];
      return ok({ trajectory, responses, invitations, isOpen: await isQuestionnaireOpen(work, id) });
    },
    title: (_, frame) => frame.t("measure.questionnaires.title"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(frame, trajectory, { label: frame.t("measure.questionnaires.title") }),
    view: (loaded, frame) => (
      <QuestionnairesView
        {...loaded}
        frame={frame}
        links={bindings.links()}
        mayChange={mayCompute.allows(frame.actor)}
      />
    ),
    actions: {
      open: action({
        command: openQuestionnaire,
        input: ({ id }, form) => ({ trajectoryId: id, isOpen: form["isOpen"] }),
        next: ({ trajectoryId, isOpen }) => ({
          to: paths.questionnaires(trajectoryId),
          notice: isOpen ? "measure.notice.opened" : "measure.notice.taken",
        }),
      }),
      send: action({
        command: send,
        input: ({ id }, form) => ({ trajectoryId: id, wave: form["wave"] }),
        next: ({ trajectoryId, sent }) => ({
          to: paths.questionnaires(trajectoryId),
          notice: sent > 0 ? "measure.notice.sent" : "measure.notice.nobody",
        }),
      }),
    },
  });
}

/** Answers from paper, a conversation or the telephone. */
export function enterAnswersPage(bindings: MeasureBindings) {
  return page({
    path: paths.enterAnswers(":id"),
    layout: "staff",
    policy: mayCompute,
    params: z.object({ id: z.string(), wave: z.enum(["before", "close", "threeMonths"]).catch("close") }),
    async load(work, { id, wave }) {
      const trajectory = await trajectoryById(work, id);
      return trajectory ? ok({ trajectory, wave }) : notFound();
    },
    title: (_, frame) => frame.t("measure.enter.title"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(
        frame,
        trajectory,
        { label: frame.t("measure.questionnaires.title"), href: paths.questionnaires(trajectory.id) },
        { label: frame.t("measure.enter.title") },
      ),
    view: (loaded, frame) => <EnterAnswersView {...loaded} frame={frame} links={bindings.links()} />,
    actions: {
      enter: action({
        command: enterAnswers,
        input: ({ id, wave }, { how, answeredOn, ...form }) => ({
          trajectoryId: id,
          wave,
          how,
          answeredOn,
          answers: answersIn(form),
        }),
        next: ({ trajectoryId }, { wave }) => ({
          to: `${paths.enterAnswers(trajectoryId)}?wave=${wave}`,
          notice: "measure.notice.entered",
        }),
      }),
    },
  });
}
