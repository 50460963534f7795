import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayModerate } from "../../policy.ts";
import type { QuestionBindings } from "../bindings.ts";
import { isOpenTurn, openTurnOf } from "../domain.ts";
import { dismissTurnInput, reopenTurnInput } from "../inputs.ts";
import { sendDismissal } from "../letters.ts";
import { askedTurn } from "../reader.ts";
import { isOwn, isPutBackInTime, needsSomebodyElse } from "../second-look.ts";
import { decidedNow, emitOfQuestion, updateQuestion, updateTurn } from "../writer.ts";

/**
 * What is no question, or spam, gets no answer, whoever may read it: it waits for nobody and everybody reads it no longer. Who asked
 * reads why, and is mailed, but for spam: such an address is nobody's.
 */
export function dismissQuestion(bindings: QuestionBindings) {
  return command({
    name: "engage.dismiss_question",
    policy: mayModerate,
    input: dismissTurnInput,
    rateLimit: staffPace,
    async run(work, input) {
      const found = await askedTurn(work, input);
      if (!found) return notFound();
      const { question, turn } = found;
      if (!isOpenTurn(turn)) return refusedBy("engage.question.staff.refused.notOpen");
      if (needsSomebodyElse(question, turn, work.actor)) return refusedBy("engage.question.staff.refused.secondLook");
      await updateTurn(work, turn.id, {
        ...{ moderation: "dismissed", public_words: null, moderation_reason: input.dismissal, moderation_words: null },
        ...decidedNow(work),
      });
      if (input.dismissal !== "spam") await sendDismissal(work, bindings, found);
      emitOfQuestion(work, question, "dismissed");
      return ok({ questionId: question.id });
    },
  });
}

/** Somebody else says that it is a question after all: it waits as before, since it was asked. */
export const reopenQuestion = command({
  name: "engage.reopen_question",
  policy: mayModerate,
  input: reopenTurnInput,
  rateLimit: staffPace,
  async run(work, input) {
    const found = await askedTurn(work, input);
    if (!found) return notFound();
    const { question, turn } = found;
    if (turn.moderation !== "dismissed") return refusedBy("engage.question.staff.refused.notDismissed");
    if (isOwn(turn, work.actor)) return refusedBy("engage.question.staff.refused.ownDismissal");
    if (!isPutBackInTime(turn, work.now)) return refusedBy("engage.question.staff.refused.tooLate");
    // There is one at most that waits for the team.
    if (openTurnOf(question)) return refusedBy("engage.question.staff.refused.askedAgain");
    const moderation = question.isPublic ? "waiting" : "private";
    await updateTurn(work, turn.id, { moderation, moderation_reason: null, ...decidedNow(work) });
    await updateQuestion(work, question.id, { closed_at: null, closed_by: null });
    emitOfQuestion(work, question, "reopened");
    return ok({ questionId: question.id });
  },
});
