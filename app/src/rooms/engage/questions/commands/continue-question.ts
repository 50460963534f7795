import { tokenHash } from "../../../../kernel/ids.ts";
import type { Refusal } from "../../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { ownPace } from "../../commands/paces.ts";
import { mayTakePart } from "../../policy.ts";
import { signalsOf } from "../../suspicion/signals.ts";
import type { Question } from "../domain.ts";
import { openTurnOf } from "../domain.ts";
import { continueInput, questionTokenInput } from "../inputs.ts";
import { questionByToken } from "../reader.ts";
import { insertTurn, updateQuestion } from "../writer.ts";

/**
 * Who asked goes on asking, once the team has answered: a clock of its own, and read again before everybody does. What was
 * over goes on.
 */
export const continueQuestion = command({
  name: "engage.continue_question",
  policy: mayTakePart,
  input: continueInput,
  rateLimit: ownPace,
  async run(work, { token, words, email, begunAt, trap }) {
    const found = await answeredQuestion(work, token);
    if (!found.ok) return found;
    const { id, trajectoryId, isPublic } = found.value;
    const signals = signalsOf({ trap, begunAt, now: work.now, text: words });
    await insertTurn(work, { id, trajectoryId, isPublic, words, askedAt: work.now, signals });
    await updateQuestion(work, id, { closed_at: null, closed_by: null, ...(email === undefined ? {} : { email }) });
    work.emit({ name: "engage.question_asked", payload: { trajectoryId, questionId: id } });
    return ok({});
  },
});

/** Who asked says that it is answered: nothing more is mailed, so the address goes. */
export const closeQuestion = command({
  name: "engage.close_question",
  policy: mayTakePart,
  input: questionTokenInput,
  rateLimit: ownPace,
  async run(work, { token }) {
    const found = await answeredQuestion(work, token);
    if (!found.ok) return found;
    const { id, trajectoryId, closed } = found.value;
    if (closed) return refusedBy("engage.question.refused.closed");
    await updateQuestion(work, id, { closed_at: work.now, closed_by: "asker", email: null });
    work.emit({ name: "engage.question_closed", payload: { trajectoryId, questionId: id } });
    return ok({});
  },
});

/** The conversation behind a private link, locked, when the team owes nothing in it. */
async function answeredQuestion(work: Work, token: string): Promise<Result<Question, Refusal>> {
  const question = await questionByToken(work, tokenHash(token), true);
  if (!question || question.withdrawnAt !== undefined) return notFound();
  return openTurnOf(question) ? refusedBy("engage.question.refused.waiting") : ok(question);
}
