import { amsterdamDate } from "@brink/indicators";
import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { enqueueMail } from "../../../platform/mail/enqueue-mail.ts";
import { municipalityOf, ownWordsIn } from "../../tenancy/room.ts";
import { isPublic, textOf, trajectoryById, trajectoryBySlug } from "../../trajectories/room.ts";
import { amsterdamMoment } from "../amsterdam-moment.ts";
import { answerInput, askInput, registerQuestionInput } from "../inputs.ts";
import { mayAnswerQuestions, maySay } from "../policy.ts";
import type { MeasureBindings } from "../ports.ts";
import type { Question } from "../question-reader.ts";
import { questionById } from "../question-reader.ts";
import { answerQuestion, insertQuestion } from "../question-writer.ts";

const staffPace = { max: 60, perSeconds: 60 };

/** A resident asks the team something. */
export const askQuestion = command({
  name: "measure.ask_question",
  policy: maySay,
  input: askInput,
  rateLimit: { max: 10, perSeconds: 600 },
  async run(work, { slug, lang, words, email }) {
    const trajectory = await trajectoryBySlug(work, slug);
    if (!trajectory || !isPublic(trajectory)) return notFound();
    const question = { trajectoryId: trajectory.id, route: "online", lang, words, email, askedAt: work.now } as const;
    const questionId = await insertQuestion(work, question);
    work.emit({ name: "measure.question_asked", payload: { trajectoryId: trajectory.id, questionId } });
    return ok({ slug });
  },
});

/** A question that came in by telephone, mail or face to face. */
export const registerQuestion = command({
  name: "measure.register_question",
  policy: mayAnswerQuestions,
  input: registerQuestionInput,
  rateLimit: staffPace,
  async run(work, { trajectoryId, route, words, askedOn, askedTime }) {
    const trajectory = await trajectoryById(work, trajectoryId);
    if (!trajectory) return notFound();
    const askedAt = amsterdamMoment(askedOn, askedTime);
    if (askedAt === undefined) return invalidField("askedTime", "measure.field.time");
    if (askedAt > work.now) return invalidField("askedOn", "measure.field.notInFuture");
    const questionId = await insertQuestion(work, {
      trajectoryId,
      route,
      lang: "nl",
      words,
      email: undefined,
      askedAt,
    });
    work.emit({ name: "measure.question_asked", payload: { trajectoryId, questionId } });
    return ok({ trajectoryId, questionId });
  },
});

/** An answer by a person; who left an address gets it by mail, and the address is forgotten. */
export function giveAnswer(bindings: Pick<MeasureBindings, "words">) {
  return command({
    name: "measure.answer_question",
    policy: mayAnswerQuestions,
    input: answerInput,
    rateLimit: staffPace,
    async run(work, { trajectoryId, questionId, answer }) {
      const question = await questionById(work, questionId);
      if (!question || question.trajectoryId !== trajectoryId) return notFound();
      if (question.answeredAt !== null) return refusedBy("measure.refused.questionAnswered");
      const byName = work.actor.kind === "person" ? work.actor.name : "Brink";
      if (question.email !== null) await mailAnswer(work, bindings, question, answer);
      await answerQuestion(work, questionId, { answer, at: work.now, byName });
      work.emit({ name: "measure.question_answered", payload: { trajectoryId, questionId } });
      return ok({ trajectoryId, on: amsterdamDate(work.now.getTime()) });
    },
  });
}

async function mailAnswer(
  work: Work,
  bindings: Pick<MeasureBindings, "words">,
  question: Question,
  answer: string,
): Promise<void> {
  const { email, lang, trajectoryId, words: asked, id } = question;
  const trajectory = await trajectoryById(work, trajectoryId);
  if (email === null || !trajectory) return;
  const municipality = await municipalityOf(work);
  const words = bindings.words();
  const t = translator(words, lang, await ownWordsIn(work, words, lang));
  const params = {
    trajectory: textOf(trajectory, "title", lang).text,
    question: asked,
    answer,
    municipality: municipality?.name ?? "",
    phone: municipality?.contact.phone ?? "",
  };
  const mail = { subject: t("measure.mail.answer.subject", params), text: t("measure.mail.answer.text", params) };
  await enqueueMail(work, { to: email, lang, key: `measure.answer ${id}`, ...mail });
}
