import { judgeScan, mayGoOn } from "@brink/decision-guide";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { compareReplies, withAnswer } from "../domain/differences.ts";
import type { Guide } from "../domain/guide.ts";
import type { Said } from "../domain/said.ts";
import { allAsked, answerText, saidIn } from "../domain/said.ts";
import type { Weighed } from "../domain/weighing.ts";
import { inShort, toWeigh, weighedAtMost } from "../domain/weighing.ts";
import { contentOf } from "../own-numbers-store.ts";
import { mayGuide } from "../policy.ts";
import type { AdviceComputer } from "../ports.ts";
import { guideById, lockedGuide } from "../reader.ts";
import { weighRepliesInput } from "../sharing-inputs.ts";
import { sentRepliesTo } from "../reply-reader.ts";
import { keepWeighing } from "../sharing-writer.ts";
import { computePace } from "./pace.ts";

/** What each answer of a colleague that differs would do to the advice, one at a time; as many as one press allows. */
export function weighReplies(national: GuideContent, computer: AdviceComputer) {
  return slowCommand({
    name: "choose.weigh_replies",
    policy: mayGuide,
    input: weighRepliesInput,
    rateLimit: computePace,
    async prepare(look, { id }: { readonly id: string }) {
      const asked = await look((work) => askedOf(work, national, id));
      if (!asked.ok) return asked;
      if (computer.isBusy()) return refused({ kind: "tooMany", retryAfterSeconds: 10 });
      const { guide, content } = asked.value;
      const weighed = await weigh(computer, asked.value);
      return ok(async (work) => {
        const now = await lockedGuide(work, id);
        if (now?.version !== guide.version) return refusedBy("choose.refused.changedWhileComputing");
        const { catalogueHash } = content;
        const instead = await stillSaid(work, national, guide, weighed.instead);
        await keepWeighing(work, id, { ...weighed, instead, guideVersion: guide.version, catalogueHash });
        work.emit({ name: "choose.replies_weighed", payload: { guideId: id } });
        return ok({ id });
      });
    },
  });
}

type Asked = {
  readonly guide: Guide;
  readonly content: GuideContent;
  readonly variants: readonly { readonly asked: string; readonly answer: Said }[];
  readonly today: string;
};

/** Refused while there can be no advice, and when nobody says anything else. */
async function askedOf(work: Work, national: GuideContent, id: string): Promise<Result<Asked, Refusal>> {
  const guide = await guideById(work, id);
  if (!guide) return notFound();
  const judgement = judgeScan(guide.checks);
  if (!judgement.complete || !mayGoOn(judgement)) return refusedBy("choose.replies.refused.noAdvice");
  const variants = await variantsOf(work, national, guide);
  if (variants.length === 0) return refusedBy("choose.replies.refused.nothingToWeigh");
  return ok({ guide, content: await contentOf(work, national), variants, today: dayOf(work.now) });
}

async function variantsOf(work: Work, national: GuideContent, guide: Guide): Promise<Asked["variants"]> {
  const { replies } = await sentRepliesTo(work, guide.id);
  return toWeigh(compareReplies(allAsked(national), saidIn(guide), replies)).slice(0, weighedAtMost);
}

/** Without what was withdrawn or erased while it was computed. */
async function stillSaid(work: Work, national: GuideContent, guide: Guide, instead: Weighed["instead"]) {
  const said = (await variantsOf(work, national, guide)).map(({ asked, answer }) => asked + answerText(answer));
  return instead.filter(({ asked, answer }) => said.includes(asked + answerText(answer)));
}

/** One after the other: others who ask for an advice get their turn in between. */
async function weigh(computer: AdviceComputer, { guide, content, variants, today }: Asked): Promise<Weighed> {
  const advised = async (answers: Said) => inShort(await computer.provisional(content.catalogue, answers, today));
  const now = await advised(guide.answers);
  const instead: Weighed["instead"][number][] = [];
  for (const { asked, answer } of variants)
    instead.push({ asked, answer, advised: await advised(withAnswer(guide.answers, answer)) });
  return { now, instead };
}
