import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import {
  isPublic,
  trajectoryTitle,
  trajectoryById,
  trajectoryBySlug,
  trajectoryCrumbs,
} from "../../trajectories/room.ts";
import type { giveAnswer } from "../commands/questions.ts";
import { askQuestion, registerQuestion } from "../commands/questions.ts";
import { paths } from "../paths.ts";
import { mayAnswerQuestions, mayRead, maySay } from "../policy.ts";
import type { MeasureBindings } from "../ports.ts";
import { questionsOf } from "../question-reader.ts";
import { AskView, QuestionView, QuestionsView } from "../views/questions.view.tsx";

/** Questions to the team: what waits, what was answered, and a form for what came in by telephone. */
export function questionsPage(bindings: MeasureBindings) {
  return page({
    path: paths.questions(":id"),
    layout: "staff",
    policy: mayRead,
    params: z.object({ id: z.string() }),
    async load(work, { id }) {
      const trajectory = await trajectoryById(work, id);
      return trajectory ? ok({ trajectory, questions: await questionsOf(work, id) }) : notFound();
    },
    title: (_, frame) => frame.t("measure.questions.title"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(frame, trajectory, { label: frame.t("measure.questions.title") }),
    view: (loaded, frame) => (
      <QuestionsView
        {...loaded}
        frame={frame}
        links={bindings.links()}
        mayAnswer={mayAnswerQuestions.allows(frame.actor)}
      />
    ),
    actions: {
      register: action({
        command: registerQuestion,
        input: ({ id }, form) => ({ ...form, trajectoryId: id }),
        next: ({ trajectoryId, questionId }) => ({
          to: paths.question(trajectoryId, questionId),
          notice: "measure.notice.registered",
        }),
      }),
    },
  });
}

/** One question, to answer. */
export function questionPage(bindings: MeasureBindings, answer: ReturnType<typeof giveAnswer>) {
  return page({
    path: paths.question(":id", ":questionId"),
    layout: "staff",
    policy: mayAnswerQuestions,
    params: z.object({ id: z.string(), questionId: z.string() }),
    async load(work, { id, questionId }) {
      const trajectory = await trajectoryById(work, id);
      const questions = trajectory ? await questionsOf(work, id) : [];
      const question = questions.find((one) => one.id === questionId);
      return trajectory && question ? ok({ trajectory, question }) : notFound();
    },
    title: (_, frame) => frame.t("measure.question.title"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(
        frame,
        trajectory,
        { label: frame.t("measure.questions.title"), href: paths.questions(trajectory.id) },
        { label: frame.t("measure.question.title") },
      ),
    view: (loaded, frame) => <QuestionView {...loaded} frame={frame} links={bindings.links()} />,
    actions: {
      answer: action({
        command: answer,
        input: ({ id, questionId }, form) => ({ trajectoryId: id, questionId, answer: form["answer"] }),
        next: ({ trajectoryId }) => ({ to: paths.questions(trajectoryId), notice: "measure.notice.answered" }),
      }),
    },
  });
}

/** A question of a resident to the team. */
export const askPage = page({
  path: paths.ask(":slug"),
  layout: "resident",
  policy: maySay,
  params: z.object({ slug: z.string() }),
  async load(work, { slug }) {
    const trajectory = await trajectoryBySlug(work, slug);
    return trajectory && isPublic(trajectory) ? ok({ trajectory }) : notFound();
  },
  title: ({ trajectory }, { t, lang }) => `${t("measure.ask.title")}: ${trajectoryTitle({ lang }, trajectory)}`,
  view: ({ trajectory }, frame) => <AskView frame={frame} trajectory={trajectory} />,
  actions: {
    ask: action({
      command: askQuestion,
      input: ({ slug }, { words, email, lang }) => ({ slug, lang, words, email }),
      next: ({ slug }) => ({ to: `/trajecten/${slug}`, notice: "measure.notice.asked" }),
    }),
  },
});
