import { amsterdamMoment } from "@brink/indicators";
import { newId } from "../../../../kernel/ids.ts";
import { invalidField, notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { trajectoryById } from "../../../trajectories/room.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayAnswerQuestions } from "../../policy.ts";
import { registerInput } from "../inputs.ts";
import { insertQuestion } from "../writer.ts";

/** A question that came in by telephone, mail or face to face. */
export const registerQuestion = command({
  name: "engage.register_question",
  policy: mayAnswerQuestions,
  input: registerInput,
  rateLimit: staffPace,
  async run(work, { trajectoryId, route, words, isPublic, askedOn, askedTime }) {
    const trajectory = await trajectoryById(work, trajectoryId);
    if (!trajectory) return notFound();
    const askedAt = amsterdamMoment(askedOn, askedTime);
    if (askedAt === undefined) return invalidField("askedTime", "engage.question.staff.field.time");
    if (askedAt > work.now) return invalidField("askedOn", "engage.question.staff.field.notInFuture");
    const questionId = newId();
    await insertQuestion(work, {
      ...{ id: questionId, trajectoryId, route, lang: "nl", isPublic, words, askedAt },
      ...{ email: undefined, tokenHash: undefined },
    });
    work.emit({ name: "engage.question_asked", payload: { trajectoryId, questionId } });
    return ok({ trajectoryId, questionId });
  },
});
