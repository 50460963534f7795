import { z } from "zod";
import { ok } from "../../kernel/result.ts";
import { job } from "../define/job.ts";
import type { Work } from "../define/work.ts";

type Kept = {
  platform_outbox: { at: Date; relayed_at: Date | null };
  platform_once: { at: Date };
  platform_mail: { created_at: Date; state: string };
};

const dayMs = 86_400_000;
const outboxDays = 90;
const onceDays = 2;
const mailDays = 90;

/** Removes what has served: told events and old mail after 90 days, one-time keys of forms after two. */
export const cleanUpJob = job({
  name: "platform.clean_up",
  input: z.object({}),
  retryLimit: 3,
  async run(context) {
    await context.inTenant(async (work) => {
      await cleanUp(work);
      return ok(undefined);
    });
  },
});

async function cleanUp(work: Work): Promise<void> {
  const db = work.db.$extendTables<Kept>();
  const before = (days: number) => new Date(work.now.getTime() - days * dayMs);
  await db
    .deleteFrom("platform_outbox")
    .where("at", "<", before(outboxDays))
    .where("relayed_at", "is not", null)
    .execute();
  await db.deleteFrom("platform_once").where("at", "<", before(onceDays)).execute();
  await db
    .deleteFrom("platform_mail")
    .where("created_at", "<", before(mailDays))
    .where("state", "<>", "waiting")
    .execute();
}
