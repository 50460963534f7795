import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import type { Work } from "../../../platform/define/work.ts";
import { peopleWithRole } from "../../identity/room.ts";
import { addDays, dayOf } from "../domain/days.ts";
import type { Reminder } from "../domain/reminders.ts";
import { remindersOn } from "../domain/reminders.ts";
import { mailReminders } from "../letters.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { promisesBefore } from "../reader.ts";

/** How many wait for the answer that was promised. */
async function owedBy(
  work: Work,
  { answersOwed }: Pick<TrajectoriesBindings, "answersOwed">,
  { trajectory, promise }: Reminder,
): Promise<number | undefined> {
  return promise === "hearBack" ? answersOwed?.(work, trajectory.id) : undefined;
}

/** On working days at eight: tells project leads in one mail which promises to residents end soon or are late, and how many wait for their answer. */
export function remindJob(bindings: Pick<TrajectoriesBindings, "mail" | "answersOwed">) {
  return job({
    name: "trajectories.remind",
    input: z.object({}),
    retryLimit: 3,
    async run(context) {
      await context.inTenant(async (work) => {
        const due = remindersOn(await promisesBefore(work, addDays(dayOf(work.now), 10), 1000), work.now);
        if (due.length === 0) return ok(undefined);
        const reminders: Reminder[] = [];
        for (const one of due) reminders.push({ ...one, owed: await owedBy(work, bindings, one) });
        for (const person of await peopleWithRole(work, "projectLead"))
          await mailReminders(work, bindings, person, reminders);
        return ok(undefined);
      });
    },
  });
}
