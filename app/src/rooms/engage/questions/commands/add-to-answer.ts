import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { nameOf } from "../../commands/moderate.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayAnswerQuestions } from "../../policy.ts";
import type { QuestionBindings } from "../bindings.ts";
import { additionsAtMost } from "../domain.ts";
import { answerInput } from "../inputs.ts";
import { sendAddition } from "../letters.ts";
import { askedTurn } from "../reader.ts";
import { insertAddition } from "../writer.ts";

/** More is known by now, or the answer is not right any more: that is said below it, and what stood there stays. */
export function addToAnswer(bindings: QuestionBindings) {
  return command({
    name: "engage.add_to_answer",
    policy: mayAnswerQuestions,
    input: answerInput,
    rateLimit: staffPace,
    async run(work, input) {
      const found = await askedTurn(work, input);
      if (!found || found.question.withdrawnAt) return notFound();
      const { question, turn } = found;
      if (!turn.answer) return refusedBy("engage.question.staff.refused.notAnswered");
      if (turn.answer.additions.length >= additionsAtMost)
        return refusedBy("engage.question.staff.refused.addedOften", { max: additionsAtMost });
      const addition = { words: input.answer, at: work.now, byName: nameOf(work.actor), byFunction: input.byFunction };
      await insertAddition(work, turn.id, addition);
      await sendAddition(work, bindings, { question, turn, addition });
      const { trajectoryId } = question;
      work.emit({ name: "engage.question_answer_added_to", payload: { trajectoryId, questionId: question.id } });
      return ok({ trajectoryId });
    },
  });
}
