import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import { retentionOf } from "../../tenancy/room.ts";
import { deleteOldResidents } from "../residents/writer.ts";
import { deleteEndedKeys } from "../client-keys/writer.ts";
import { deleteOldKeys } from "../keys/key-writer.ts";
import { deleteOld } from "../writer.ts";

/**
 * Every night: traces of signing in, people who left and addresses of residents that were not confirmed again go, after the
 * months that the municipality chose. Where an id of
 * theirs stands under a decision it stays, without a name.
 */
export const forgetJob = job({
  name: "identity.forget",
  input: z.object({}),
  retryLimit: 3,
  async run(context) {
    await context.inTenant(async (work) => {
      const { sessionsMonths, contactDetailsMonths } = await retentionOf(work);
      const endedBefore = monthsBefore(work.now, sessionsMonths);
      const leftBefore = monthsBefore(work.now, contactDetailsMonths);
      await deleteOldResidents(work, leftBefore);
      await deleteOldKeys(work, endedBefore);
      await deleteEndedKeys(work);
      return ok(await deleteOld(work, { endedBefore, leftBefore }));
    });
  },
});

/** The same day so many months ago; the last day of the month where that day does not exist. */
export function monthsBefore(now: Date, months: number): Date {
  const first = new Date(now);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(now.getUTCDate(), lastDay));
  return first;
}
