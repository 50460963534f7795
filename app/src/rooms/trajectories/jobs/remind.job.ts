import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import { peopleWithRole } from "../../identity/room.ts";
import { addDays, dayOf } from "../domain/days.ts";
import { remindersOn } from "../domain/reminders.ts";
import { mailReminders } from "../letters.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { promisesBefore } from "../reader.ts";

/** On working days at eight: tells project leads in one mail which promises to residents end soon or are late. */
export function remindJob(bindings: Pick<TrajectoriesBindings, "mail">) {
  return job({
    name: "trajectories.remind",
    input: z.object({}),
    retryLimit: 3,
    async run(context) {
      await context.inTenant(async (work) => {
        const reminders = remindersOn(await promisesBefore(work, addDays(dayOf(work.now), 10), 1000), work.now);
        if (reminders.length === 0) return ok(undefined);
        for (const person of await peopleWithRole(work, "projectLead"))
          await mailReminders(work, bindings, person, reminders);
        return ok(undefined);
      });
    },
  });
}
