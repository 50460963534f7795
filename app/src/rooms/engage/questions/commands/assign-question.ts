import { invalidField, notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayAnswerQuestions } from "../../policy.ts";
import { answerers } from "../answerers.ts";
import type { QuestionBindings } from "../bindings.ts";
import { assignInput } from "../inputs.ts";
import { questionById } from "../reader.ts";
import { sendAssigned } from "../staff-letters.ts";
import { updateQuestion } from "../writer.ts";

/** Names the colleague who answers, or nobody; she hears of it once, unless she chose herself. */
export function assignQuestion(bindings: QuestionBindings) {
  return command({
    name: "engage.assign_question",
    policy: mayAnswerQuestions,
    input: assignInput,
    rateLimit: staffPace,
    async run(work, { id, questionId, assignee }) {
      const question = await questionById(work, questionId, true);
      if (question?.trajectoryId !== id) return notFound();
      if (assignee === undefined) {
        await updateQuestion(work, questionId, { assigned_to: null, assigned_name: null });
        return ok({ questionId });
      }
      const person = (await answerers(work)).find((one) => one.id === assignee);
      if (!person) return invalidField("assignee", "engage.question.staff.field.assignee.gone");
      await updateQuestion(work, questionId, { assigned_to: person.id, assigned_name: person.name });
      const isOwn = work.actor.kind === "person" && work.actor.personId === person.id;
      if (!isOwn && question.assignee?.id !== person.id) await sendAssigned(work, bindings, { question, person });
      return ok({ questionId });
    },
  });
}
