import { invalidField, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { dayOf } from "../domain/days.ts";
import { baseLang, withText } from "../domain/texts.ts";
import { registerActivityInput } from "../plan-inputs.ts";
import { mayPrepare } from "../policy.ts";
import { changeLockedActivity } from "./change-activity-locked.ts";
import { staffPace } from "./change-locked.ts";

/** What happened at an activity: who came, hours, costs, what was said. Entered by hand, and shown as such. */
export const registerActivity = command({
  name: "trajectories.register_activity",
  policy: mayPrepare,
  input: registerActivityInput,
  rateLimit: staffPace,
  run: (work, typed) =>
    changeLockedActivity(work, typed, "activity_registered", (activity) => {
      if (activity.status === "cancelled") return refusedBy("trajectories.refused.wasCancelled");
      if (activity.startsOn === undefined) return refusedBy("trajectories.refused.dayMissing");
      if (activity.startsOn > dayOf(work.now)) return refusedBy("trajectories.refused.notYetHappened");
      if (activity.inBrink !== undefined && typed.cameTotal !== undefined) {
        return invalidField("cameTotal", "trajectories.refused.countsItself");
      }
      return ok({
        came_total: typed.cameTotal ?? null,
        came_by_group: JSON.stringify(typed.cameByGroup),
        hours: typed.hours ?? null,
        cost_cents: typed.cost ?? null,
        said: JSON.stringify(withText(activity.outcome?.said ?? {}, baseLang, typed.said)),
        registered_at: work.now,
        ...(activity.inBrink === undefined ? { status: "done" as const } : {}),
      });
    }),
});
