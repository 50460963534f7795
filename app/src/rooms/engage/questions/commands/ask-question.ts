import { newId, tokenHash } from "../../../../kernel/ids.ts";
import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { isPublic, trajectoryBySlug } from "../../../trajectories/room.ts";
import { knownParticipant } from "../../participant.ts";
import { mayTakePart } from "../../policy.ts";
import { answeredInPublic } from "../answered-reader.ts";
import { signalsOf } from "../../suspicion/signals.ts";
import type { QuestionBindings } from "../bindings.ts";
import { questionToken } from "../bindings.ts";
import { askInput } from "../inputs.ts";
import { sendReceived } from "../letters.ts";
import { similarTo } from "../similar.ts";
import { insertQuestion } from "../writer.ts";

/**
 * A resident asks the team something. What was answered already and asks much of the same is shown first, once. The way to its own page is
 * given once, and mailed to who left an address.
 */
export function askQuestion(bindings: QuestionBindings) {
  return command({
    name: "engage.ask_question",
    policy: mayTakePart,
    input: askInput,
    rateLimit: { max: 10, perSeconds: 600 },
    async run(work, { slug, lang, words, readers, email, hasLooked, begunAt, trap }) {
      const trajectory = await trajectoryBySlug(work, slug);
      if (!trajectory || !isPublic(trajectory)) return notFound();
      if (!hasLooked && similarTo(words, await answeredInPublic(work, trajectory.id)).length > 0)
        return refusedBy("engage.question.refused.similar");
      const asked = { id: newId(), trajectoryId: trajectory.id, lang, email, askedAt: work.now };
      const token = questionToken(bindings, asked.id);
      await insertQuestion(work, {
        ...asked,
        ...{ route: "online", isPublic: readers === "everybody", words, tokenHash: tokenHash(token) },
        signals: signalsOf({ trap, begunAt, now: work.now, text: words }),
        participantId: knownParticipant(work.actor),
      });
      await sendReceived(work, bindings, asked, asked);
      work.emit({ name: "engage.question_asked", payload: { trajectoryId: trajectory.id, questionId: asked.id } });
      return ok({ token });
    },
  });
}
