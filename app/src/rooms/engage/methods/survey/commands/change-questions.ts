import { invalidField, notFound, refusedBy } from "../../../../../kernel/refusal.ts";
import type { Refusal } from "../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../kernel/result.ts";
import { command } from "../../../../../platform/define/command.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import { acceptsInput, activityPlace } from "../../../../trajectories/room.ts";
import { staffPace } from "../../../commands/paces.ts";
import { maySetUp } from "../../../policy.ts";
import { allLookBack } from "../asked.ts";
import type { Question } from "../domain.ts";
import { partsAtMost, questionsAtMost } from "../domain.ts";
import { freeCode } from "../free-code.ts";
import { kindOf } from "../kinds/kind-of.ts";
import { asking, counted, isPart, needs } from "../parts.ts";
import { parseQuestion, questionInput, saveQuestionInput } from "../question-inputs.ts";
import { isAnswered, questionsOf } from "../reader.ts";
import { deleteQuestion, insertQuestion, orderQuestions, updateQuestion } from "../writer.ts";

/** Adds a question, or changes one. Once somebody answered it, its words may be corrected and nothing else. */
export const saveQuestion = command({
  name: "engage.save_survey_question",
  policy: maySetUp,
  input: saveQuestionInput,
  rateLimit: staffPace,
  async run(work, { activityId, code, kind, fields }) {
    const questions = await surveyQuestions(work, activityId);
    if (!questions.ok) return questions;
    const at = questions.value.findIndex((one) => one.code === code);
    if (code !== undefined && at < 0) return notFound();
    const parsed = parseQuestion(kind, fields, counted(at < 0 ? questions.value : questions.value.slice(0, at)));
    if (!parsed.ok) return refused({ kind: "invalid", fields: parsed.refusal });
    const question: Question = { code: code ?? freeCode(questions.value, kind), ...parsed.value };
    if (at < 0) {
      const full = fullWith(questions.value, question);
      if (full) return refused(full);
      await insertQuestion(work, activityId, question, questions.value.length + 1);
    } else {
      const old = questions.value[at];
      if (old && isPart(old) !== isPart(question)) return invalidField("kind", "platform.field.choose");
      if (old && !sameShape(old, question) && (await isAnswered(work, activityId, question.code)))
        return refusedBy("survey.refused.answered");
      await updateQuestion(work, activityId, question);
    }
    return emitQuestionsChanged(work, activityId);
  },
});

/** Takes a question out that nobody answered and on which no other depends. */
export const removeQuestion = command({
  name: "engage.remove_survey_question",
  policy: maySetUp,
  input: questionInput,
  rateLimit: staffPace,
  async run(work, { activityId, code }) {
    const questions = await surveyQuestions(work, activityId);
    if (!questions.ok) return questions;
    if (!questions.value.some((one) => one.code === code)) return notFound();
    if (questions.value.some((one) => needs(one).includes(code))) return refusedBy("survey.refused.dependedOn");
    if (await isAnswered(work, activityId, code)) return refusedBy("survey.refused.answered");
    if (asking(questions.value).every((one) => one.code === code) && (await isRunning(work, activityId)))
      return refusedBy("survey.refused.last");
    await deleteQuestion(work, activityId, code);
    return emitQuestionsChanged(work, activityId);
  },
});

/** Moves a question one place up, as long as every condition still looks back. */
export const moveQuestionUp = command({
  name: "engage.move_survey_question_up",
  policy: maySetUp,
  input: questionInput,
  rateLimit: staffPace,
  async run(work, { activityId, code }) {
    const questions = await surveyQuestions(work, activityId);
    if (!questions.ok) return questions;
    const at = questions.value.findIndex((one) => one.code === code);
    if (at < 1) return at < 0 ? notFound() : ok({ activityId });
    const moved = questions.value.toSpliced(at, 1).toSpliced(at - 1, 0, ...questions.value.slice(at, at + 1));
    if (!allLookBack(moved)) return refusedBy("survey.refused.order");
    await orderQuestions(
      work,
      activityId,
      moved.map((one) => one.code),
    );
    return emitQuestionsChanged(work, activityId);
  },
});

/** The questions of a survey; refused for what is none. */
export async function surveyQuestions(work: Work, activityId: string): Promise<Result<readonly Question[], Refusal>> {
  const place = await activityPlace(work, activityId);
  if (place?.activity.inBrink !== "survey") return notFound();
  return ok(await questionsOf(work, activityId));
}

async function isRunning(work: Work, activityId: string): Promise<boolean> {
  const place = await activityPlace(work, activityId);
  return place !== undefined && acceptsInput(place.trajectory, place.activity, work.now);
}

/** Why one more does not fit; undefined when it does. */
export function fullWith(questions: readonly Question[], one: Question): Refusal | undefined {
  const questionCount = asking(questions).length;
  if (isPart(one) && questions.length - questionCount >= partsAtMost)
    return { kind: "refused", key: "survey.refused.fullParts", params: { max: partsAtMost } };
  if (!isPart(one) && questionCount >= questionsAtMost)
    return { kind: "refused", key: "survey.refused.full", params: { max: questionsAtMost } };
  return undefined;
}

/** The same kind, of which nothing changed by which earlier answers would lose their meaning. */
function sameShape(old: Question, question: Question): boolean {
  const { staff } = kindOf(question);
  return old.kind === question.kind && staff.shape(old) === staff.shape(question);
}

/** Tells who keeps pages of it. */
export function emitQuestionsChanged(work: Work, activityId: string) {
  work.emit({ name: "engage.survey_questions_changed", payload: { activityId } });
  return ok({ activityId });
}
