import { parseAnswers } from "@brink/decision-guide";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { inputHash } from "../domain/input-hash.ts";
import { ruleVersion } from "../domain/rule-version.ts";
import { judgeScan, mayGoOn } from "../domain/scan.ts";
import { computeAdviceInput } from "../inputs.ts";
import { mayGuide } from "../policy.ts";
import type { AdviceComputer } from "../ports.ts";
import { lockedGuide } from "../reader.ts";
import { contentOf } from "../own-numbers-store.ts";
import { insertAdvice } from "../writer.ts";
import { computePace } from "./pace.ts";

/** Computes an advice and keeps it with everything that is needed to compute it again. */
export function computeAdvice(national: GuideContent, computer: AdviceComputer) {
  return command({
    name: "choose.compute_advice",
    policy: mayGuide,
    input: computeAdviceInput,
    rateLimit: computePace,
    async run(work, { id }) {
      const guide = await lockedGuide(work, id);
      if (!guide) return notFound();
      const judgement = judgeScan(guide.checks);
      if (!judgement.complete)
        return refusedBy("choose.refused.scanIncomplete", { count: judgement.unanswered.length });
      if (!mayGoOn(judgement)) return refusedBy(`choose.refused.outcome.${judgement.scan.outcome}`);
      const answers = parseAnswers(guide.answers);
      if (!answers.ok) return refusedBy("choose.refused.incomplete", { count: answers.refusal.length });
      const input = { answers: answers.value, today: dayOf(work.now) };
      const content = await contentOf(work, national);
      const begun = performance.now();
      const advice = await computer.compute(content.catalogue, input);
      const adviceId = await insertAdvice(work, {
        guideId: id,
        guideVersion: guide.version,
        ruleVersion,
        catalogueVersion: content.version,
        catalogueHash: content.catalogueHash,
        inputHash: inputHash(input, content.catalogueHash),
        today: input.today,
        answers: guide.answers,
        advice,
        ownNumbers: content.own,
        seconds: Math.round(performance.now() - begun) / 1000,
      });
      work.emit({ name: "choose.advice_computed", payload: { guideId: id, adviceId } });
      return ok({ id, adviceId });
    },
  });
}
