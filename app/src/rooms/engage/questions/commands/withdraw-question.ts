import { tokenHash } from "../../../../kernel/ids.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { ownPace } from "../../commands/paces.ts";
import { mayTakePart } from "../../policy.ts";
import { questionTokenInput } from "../inputs.ts";
import { questionByToken } from "../reader.ts";
import { withdrawQuestion as withdraw } from "../writer.ts";

/** Who asked takes it back: words, answers and address go, only times stay. */
export const withdrawQuestion = command({
  name: "engage.withdraw_question",
  policy: mayTakePart,
  input: questionTokenInput,
  rateLimit: ownPace,
  async run(work, { token }) {
    const question = await questionByToken(work, tokenHash(token), true);
    if (!question || question.withdrawnAt !== undefined) return notFound();
    await withdraw(work, question.id);
    const { id: questionId, trajectoryId } = question;
    work.emit({ name: "engage.question_withdrawn", payload: { trajectoryId, questionId } });
    return ok({});
  },
});
