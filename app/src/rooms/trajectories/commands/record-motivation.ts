import { invalidField, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { dayOf } from "../domain/days.ts";
import { levelIsFixed } from "../domain/promise.ts";
import { baseLang, reviewsAfter, withTexts } from "../domain/texts.ts";
import { recordMotivationInput } from "../inputs.ts";
import { mayPrepare } from "../policy.ts";
import { changeTrajectory, staffPace } from "./change-locked.ts";

/** Why people are involved, or not this time: by whom that was decided and when (participation by-law, Gemeentewet 150). */
export const recordMotivation = command({
  name: "trajectories.record_motivation",
  policy: mayPrepare,
  input: recordMotivationInput,
  rateLimit: staffPace,
  run: (work, typed) =>
    changeTrajectory(work, typed, { event: "trajectory_changed" }, (before) => {
      if (typed.on > dayOf(work.now)) return invalidField("on", "trajectories.field.notInFuture");
      const turned = before.motivation !== undefined && before.motivation.decision !== typed.decision;
      if (turned && (levelIsFixed(before.status) || before.status === "not_now")) {
        return refusedBy("trajectories.refused.involvementIsPublic");
      }
      const texts = withTexts(before.texts, baseLang, { motivation: typed.reasons });
      return ok({
        texts: JSON.stringify(texts),
        translations: JSON.stringify(reviewsAfter(before, texts)),
        involvement: typed.decision,
        involvement_by: typed.by,
        involvement_on: typed.on,
      });
    }),
});
