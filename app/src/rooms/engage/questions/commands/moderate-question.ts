import { invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { translator } from "../../../../platform/i18n/translator.ts";
import { ownWordsIn } from "../../../tenancy/room.ts";
import { staffPace } from "../../commands/paces.ts";
import { foundPlaces, namedIn, wordsMasked } from "../../moderation/found-places.ts";
import { wordsFor } from "../../own-reasons/domain.ts";
import { chosenReason } from "../../own-reasons/reader.ts";
import { mayModerate } from "../../policy.ts";
import type { QuestionBindings } from "../bindings.ts";
import { publishTurnInput, rejectTurnInput } from "../inputs.ts";
import { sendRejection } from "../letters.ts";
import { askedTurn } from "../reader.ts";
import { needsSomebodyElse } from "../second-look.ts";
import { decidedNow, emitOfQuestion, updateTurn } from "../writer.ts";

/** Lets everybody read a question, or read it otherwise, with signs in the place of data of people. The team keeps reading what was asked. */
export function publishQuestion({ words }: Pick<QuestionBindings, "words">) {
  return command({
    name: "engage.publish_question",
    policy: mayModerate,
    input: publishTurnInput,
    rateLimit: staffPace,
    async run(work, input) {
      const { turnId, seen, places, also } = input;
      const found = await askedTurn(work, input);
      if (!found) return notFound();
      const { question, turn } = found;
      if (!question.isPublic) return refusedBy("engage.question.staff.refused.private");
      if (turn.moderation !== seen) return refusedBy("engage.refused.notWaiting");
      if (needsSomebodyElse(question, turn, work.actor)) return refusedBy("engage.question.staff.refused.secondLook");
      const own = { title: "", body: turn.words };
      const chosen = foundPlaces(own).filter(({ key }) => places.includes(key));
      if (chosen.length < new Set(places).size) return refusedBy("engage.refused.textChanged");
      if (also !== "" && namedIn(turn.words, also).length === 0) return invalidField("also", "engage.field.notInText");
      const t = translator(words(), question.lang, await ownWordsIn(work, words(), question.lang));
      const shown = wordsMasked(own, chosen, also, (kind) => t(`engage.masked.${kind}`)).body;
      await updateTurn(work, turnId, {
        ...{ moderation: "published", public_words: shown, moderation_reason: null, moderation_words: null },
        ...decidedNow(work),
      });
      emitOfQuestion(work, question, "published");
      return ok({ trajectoryId: question.trajectoryId });
    },
  });
}

/** Does not show a question, or no longer, and tells who asked why. */
export function rejectQuestion(bindings: QuestionBindings) {
  return command({
    name: "engage.reject_question",
    policy: mayModerate,
    input: rejectTurnInput,
    rateLimit: staffPace,
    async run(work, input) {
      const { turnId, seen, rejection, rejectionWords } = input;
      const found = await askedTurn(work, input);
      if (!found) return notFound();
      const { question, turn } = found;
      if (!question.isPublic) return refusedBy("engage.question.staff.refused.private");
      if (turn.moderation !== seen || seen === "rejected") return refusedBy("engage.refused.notWaiting");
      if (needsSomebodyElse(question, turn, work.actor)) return refusedBy("engage.question.staff.refused.secondLook");
      const why = await chosenReason(work, { rejection, rejectionWords });
      if (!why.ok) return why;
      const { reason } = why.value;
      const words = wordsFor(why.value, question.lang);
      await updateTurn(work, turnId, {
        ...{ moderation: "rejected", public_words: null, moderation_reason: reason },
        ...{ moderation_words: words === "" ? null : words },
        ...decidedNow(work),
      });
      await sendRejection(work, bindings, found, { reason, words });
      emitOfQuestion(work, question, "rejected");
      return ok({ trajectoryId: question.trajectoryId });
    },
  });
}
