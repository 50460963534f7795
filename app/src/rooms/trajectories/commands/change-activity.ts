import { invalidField } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Activity } from "../domain.ts";
import { dayOf } from "../domain/days.ts";
import { activityState } from "../domain/running.ts";
import { baseLang, withText } from "../domain/texts.ts";
import { changeActivityInput } from "../plan-inputs.ts";
import { planColumns } from "../plan-writer.ts";
import { mayPrepare } from "../policy.ts";
import type { PlanBindings } from "./add-activity.ts";
import { isKnown } from "./add-activity.ts";
import { changeLockedActivity } from "./change-activity-locked.ts";
import { staffPace } from "./change-locked.ts";
import { goneOwn } from "./own-codes.ts";

/** Changes what is planned. Where people already took part in Brink, it stays the same participation method. */
export function changeActivity({ participation, catalogue }: PlanBindings) {
  return command({
    name: "trajectories.change_activity",
    policy: mayPrepare,
    input: changeActivityInput,
    rateLimit: staffPace,
    async run(work, { title, status, inBrink, ...typed }) {
      const known = await catalogue(work);
      return changeLockedActivity(work, typed, "activity_changed", (activity, trajectory) => {
        if (!isKnown(participation, inBrink)) return invalidField("inBrink", "platform.field.choose");
        const gone = goneOwn(known, typed, activity);
        if (gone !== undefined) return invalidField(gone, "platform.field.choose");
        const wanted = inBrink || undefined;
        const open = trajectory.status !== "preparing" && trajectory.status !== "not_now";
        if (wanted !== activity.inBrink && open && hasBegun(activity, dayOf(work.now))) {
          return invalidField("inBrink", "trajectories.refused.alreadyRunning");
        }
        const plan = { ...typed, title: withText(activity.title, baseLang, title), inBrink: wanted };
        return ok({ ...planColumns(plan), status });
      });
    },
  });
}

function hasBegun(activity: Activity, today: string): boolean {
  return activity.inBrink !== undefined && activityState(activity, today) !== "planned";
}
