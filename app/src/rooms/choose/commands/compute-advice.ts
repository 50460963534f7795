import type { Answers } from "@brink/decision-guide";
import { judgeScan, mayGoOn, parseAnswers } from "@brink/decision-guide";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { estimatedIn } from "../domain/estimated.ts";
import type { Guide } from "../domain/guide.ts";
import { inputHash } from "../domain/input-hash.ts";
import { ruleVersion } from "../domain/rule-version.ts";
import { computeAdviceInput } from "../inputs.ts";
import { mayGuide } from "../policy.ts";
import type { AdviceComputer } from "../ports.ts";
import { guideById, lockedGuide } from "../reader.ts";
import { contentOf } from "../own-numbers-store.ts";
import { insertAdvice } from "../writer.ts";
import { computePace } from "./pace.ts";

/** Computes an advice and keeps it with everything that is needed to compute it again. */
export function computeAdvice(national: GuideContent, computer: AdviceComputer) {
  return slowCommand({
    name: "choose.compute_advice",
    policy: mayGuide,
    input: computeAdviceInput,
    rateLimit: computePace,
    async prepare(look, { id }: { readonly id: string }) {
      const asked = await look(async (work) => askedOf(await guideById(work, id), work, national));
      if (!asked.ok) return asked;
      if (computer.isBusy()) return refused({ kind: "tooMany", retryAfterSeconds: 10 });
      const { guide, input, content } = asked.value;
      const begun = performance.now();
      const advice = await computer.compute({ catalogue: content.catalogue, estimated: estimatedIn(content) }, input);
      const seconds = Math.round(performance.now() - begun) / 1000;
      return ok(async (work) => {
        const now = await askedOf(await lockedGuide(work, id), work, national);
        if (!now.ok) return now;
        if (isOther(asked.value, now.value)) return refusedBy("choose.refused.changedWhileComputing");
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
          ownItems: content.ownItems,
          seconds,
        });
        work.emit({ name: "choose.advice_computed", payload: { guideId: id, adviceId } });
        return ok({ id, adviceId });
      });
    },
  });
}

type Asked = {
  readonly guide: Guide;
  readonly input: { readonly answers: Answers; readonly today: string };
  readonly content: GuideContent;
};

/** What an advice is computed from; refused when there can be none yet. */
async function askedOf(guide: Guide | undefined, work: Work, national: GuideContent): Promise<Result<Asked, Refusal>> {
  if (!guide) return notFound();
  const judgement = judgeScan(guide.checks);
  if (!judgement.complete) return refusedBy("choose.refused.scanIncomplete", { count: judgement.unanswered.length });
  if (!mayGoOn(judgement)) return refusedBy(`choose.refused.outcome.${judgement.scan.outcome}`);
  const answers = parseAnswers(guide.answers);
  if (!answers.ok) return refusedBy("choose.refused.incomplete", { count: answers.refusal.length });
  const input = { answers: answers.value, today: dayOf(work.now) };
  return ok({ guide, input, content: await contentOf(work, national) });
}

/** A colleague changed an answer or a number while this was computed. */
function isOther(before: Asked, now: Asked): boolean {
  return before.guide.version !== now.guide.version || before.content.catalogueHash !== now.content.catalogueHash;
}
