import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { command } from "../../../platform/define/command.ts";
import { baseLang, withText } from "../domain/texts.ts";
import { addActivityInput } from "../plan-inputs.ts";
import { insertActivity } from "../plan-writer.ts";
import { mayPrepare } from "../policy.ts";
import type { ParticipationMethod, TrajectoriesBindings } from "../ports.ts";
import { lockedTrajectory } from "../reader.ts";
import { left } from "./change-activity-locked.ts";
import { staffPace } from "./change-locked.ts";
import { goneOwn } from "./own-codes.ts";

/** What an activity is planned from. */
export type PlanBindings = Pick<TrajectoriesBindings, "participation" | "catalogue">;

/** Plans one more activity, in Brink or outside it. */
export function addActivity({ participation, catalogue }: PlanBindings) {
  return command({
    name: "trajectories.add_activity",
    policy: mayPrepare,
    input: addActivityInput,
    rateLimit: staffPace,
    async run(work, { trajectoryId, title, inBrink, ...typed }) {
      const trajectory = await lockedTrajectory(work, trajectoryId);
      if (!trajectory) return notFound();
      if (trajectory.status === "evaluated") return refusedBy("trajectories.refused.finished");
      if (!isKnown(participation, inBrink)) return invalidField("inBrink", "platform.field.choose");
      const gone = goneOwn(await catalogue(work), typed);
      if (gone !== undefined) return invalidField(gone, "platform.field.choose");
      const plan = { ...typed, title: withText({}, baseLang, title), inBrink: inBrink || undefined };
      const activityId = await insertActivity(work, { ...plan, trajectoryId });
      return left(work, "activity_planned", { activityId, trajectoryId });
    },
  });
}

/** Blank is outside Brink. */
export function isKnown(participation: readonly ParticipationMethod[], inBrink: string): boolean {
  return inBrink === "" || participation.some((method) => method.id === inBrink);
}
