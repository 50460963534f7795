import { tokenHash } from "../../../../kernel/ids.ts";
import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { nameOf } from "../../commands/moderate.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayAnswerQuestions } from "../../policy.ts";
import type { QuestionBindings } from "../bindings.ts";
import { questionToken } from "../bindings.ts";
import { answerInput } from "../inputs.ts";
import { sendAnswer } from "../letters.ts";
import { askedTurn } from "../reader.ts";
import { updateQuestion, updateTurn } from "../writer.ts";

/** An answer by a person, with name and function; who left an address gets it by mail. */
export function answerQuestion(bindings: QuestionBindings) {
  return command({
    name: "engage.answer_question",
    policy: mayAnswerQuestions,
    input: answerInput,
    rateLimit: staffPace,
    async run(work, input) {
      const { turnId, answer: words, byFunction } = input;
      const found = await askedTurn(work, input);
      if (!found) return notFound();
      const { question, turn } = found;
      if (turn.answer) return refusedBy("engage.question.staff.refused.answered");
      if (turn.moderation === "dismissed") return refusedBy("engage.question.staff.refused.dismissed");
      const answer = { words, at: work.now, byName: nameOf(work.actor), byFunction, additions: [] };
      await updateTurn(work, turnId, {
        ...{ answer: words, answered_at: answer.at },
        ...{ answered_by: work.actor.kind === "person" ? work.actor.personId : null },
        ...{ answered_by_name: answer.byName, answered_by_function: byFunction },
      });
      await sendAnswer(work, bindings, { question, turn, answer });
      // Who asked before there were private links gets one; that their address goes with the answer was promised.
      const token_hash = tokenHash(questionToken(bindings, question.id));
      if (!question.hasLink && question.email !== undefined)
        await updateQuestion(work, question.id, { email: null, token_hash });
      const { trajectoryId } = question;
      work.emit({ name: "engage.question_answered", payload: { trajectoryId, questionId: question.id } });
      return ok({ trajectoryId });
    },
  });
}
