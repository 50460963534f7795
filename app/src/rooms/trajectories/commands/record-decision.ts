import { invalidField, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { dayOf } from "../domain/days.ts";
import { levelIsFixed } from "../domain/promise.ts";
import { baseLang, reviewsAfter, withTexts } from "../domain/texts.ts";
import { recordDecisionInput } from "../inputs.ts";
import { mayPrepare } from "../policy.ts";
import { changeTrajectory, staffPace } from "./change-locked.ts";

/** What was decided in the end and when: the promise "who decides, and when" is kept, or was late. */
export const recordDecision = command({
  name: "trajectories.record_decision",
  policy: mayPrepare,
  input: recordDecisionInput,
  rateLimit: staffPace,
  run: (work, typed) =>
    changeTrajectory(work, typed, { event: "decision_recorded" }, (before) => {
      if (!levelIsFixed(before.status)) return refusedBy("trajectories.refused.notOpenedYet");
      if (typed.decidedOn > dayOf(work.now)) return invalidField("decidedOn", "trajectories.field.notInFuture");
      const texts = withTexts(before.texts, baseLang, { decision: typed.decision });
      return ok({
        texts: JSON.stringify(texts),
        translations: JSON.stringify(reviewsAfter(before, texts)),
        decided_on: typed.decidedOn,
      });
    }),
});
