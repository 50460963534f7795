import { parseAnswers } from "@brink/decision-guide";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { outdatedBy } from "../domain/advice-state.ts";
import { askWhyNotInput } from "../inputs.ts";
import { mayGuide } from "../policy.ts";
import type { AdviceComputer } from "../ports.ts";
import { adviceById, guideById, whyNotsOf } from "../reader.ts";
import { contentOf } from "../own-numbers-store.ts";
import { insertWhyNot } from "../writer.ts";
import { computePace } from "./pace.ts";

/** Asks of one method or technology why it is not in the advice; the answer is kept with the advice. */
export function askWhyNot(national: GuideContent, computer: AdviceComputer) {
  return command({
    name: "choose.ask_why_not",
    policy: mayGuide,
    input: askWhyNotInput,
    rateLimit: computePace,
    async run(work, { id, adviceId, item }) {
      const guide = await guideById(work, id);
      const advice = await adviceById(work, adviceId);
      if (!guide || advice?.guideId !== guide.id) return notFound();
      const content = await contentOf(work, national);
      if (!content.catalogue.some((one) => one.id === item))
        return refused({ kind: "invalid", fields: [{ field: "item", key: "choose.field.item" }] });
      const answers = parseAnswers(advice.answers);
      if (!answers.ok || outdatedBy(guide, advice, content) !== undefined)
        return refusedBy("choose.refused.whyNotOutdated");
      const asked = await whyNotsOf(work, adviceId);
      if (asked.some((one) => one.item === item)) return ok({ id, item });
      if (computer.isBusy()) return refused({ kind: "tooMany", retryAfterSeconds: 10 });
      const input = { answers: answers.value, today: advice.today };
      await insertWhyNot(work, { adviceId, item, answer: await computer.whyNot(content.catalogue, input, item) });
      work.emit({ name: "choose.why_not_asked", payload: { guideId: id, adviceId, item } });
      return ok({ id, item });
    },
  });
}
