import { z } from "zod";
import { newId, tokenHash } from "../../../kernel/ids.ts";
import { forbidden, notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { isForActivity } from "../../../platform/define/actor.ts";
import { command } from "../../../platform/define/command.ts";
import * as field from "../../../platform/define/fields.ts";
import { activitiesOf, isPublic, trajectoryBySlug } from "../../trajectories/room.ts";
import type { QuestionBindings } from "../questions/bindings.ts";
import { questionToken } from "../questions/bindings.ts";
import { dueAt } from "../questions/domain.ts";
import { questionLength, readers } from "../questions/inputs.ts";
import { sendReceived } from "../questions/letters.ts";
import { insertQuestion } from "../questions/writer.ts";
import { keyPace } from "./pace.ts";
import { maySend } from "./policy.ts";

const input = z.object({
  slug: z.string().max(80),
  words: field.text(questionLength),
  readers: field.oneOf(readers),
  lang: field.pageLanguage(),
  email: field.optionalEmail(),
});

/** A question to the team, asked in another system of the municipality: as on the website, with a page of its own to go on. */
export function receiveQuestion(bindings: QuestionBindings) {
  return command({
    name: "engage.receive_question",
    policy: maySend,
    input,
    rateLimit: keyPace,
    async run(work, { slug, words, readers: who, lang, email }) {
      const trajectory = await trajectoryBySlug(work, slug);
      if (!trajectory || !isPublic(trajectory)) return notFound();
      // A key for some activities is for their trajectories.
      const activities = await activitiesOf(work, trajectory.id);
      const isTheirs = work.actor.kind !== "key" || work.actor.activityIds.length === 0;
      if (!isTheirs && !activities.some(({ id }) => isForActivity(work.actor, id))) return forbidden();
      const asked = { id: newId(), trajectoryId: trajectory.id, lang, email, askedAt: work.now };
      const token = questionToken(bindings, asked.id);
      await insertQuestion(work, {
        ...asked,
        ...{ route: "api", isPublic: who === "everybody", words, tokenHash: tokenHash(token) },
      });
      await sendReceived(work, bindings, asked, asked);
      work.emit({ name: "engage.question_asked", payload: { trajectoryId: trajectory.id, questionId: asked.id } });
      return ok({ token, dueAt: dueAt(asked) });
    },
  });
}
