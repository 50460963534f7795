import { z } from "zod";
import { ok } from "../../kernel/result.ts";
import type { JobContext } from "../define/job.ts";
import { job } from "../define/job.ts";
import { bulkMailWaiting } from "./enqueue-mail.ts";
import type { KeptMail } from "./mail-table.ts";
import { bulkToSend } from "./reader.ts";

// So few that another municipality's turn comes soon, and that nobody takes the job for dead.
const atOnce = 200;
// A server that takes nothing is left alone until the next time.
const failuresAtMost = 5;

/**
 * Sends waiting bulk mail, one after the other, a few hundred at a time. After an event, and every ten minutes for what was
 * tried in vain. What several processes do at the same moment is still sent once: each mail is claimed.
 */
export const sendBulkMailJob = job({
  name: "platform.send_bulk_mail",
  input: z.object({}),
  retryLimit: 3,
  async run(context) {
    const waiting = await context.inTenant(async (work) => ok(await bulkToSend(work, atOnce)));
    if (!waiting.ok || !(await sendAll(context, waiting.value)) || waiting.value.length < atOnce) return;
    await context.inTenant((work) => {
      work.emit({ name: bulkMailWaiting, payload: {} });
      return Promise.resolve(ok(undefined));
    });
  },
});

/** False when the server is away. */
async function sendAll({ mailer, tenantId }: JobContext, mails: readonly KeptMail[]): Promise<boolean> {
  let failures = 0;
  for (const mail of mails) {
    failures = (await mailer.send(tenantId, mail)) === "unreachable" ? failures + 1 : 0;
    if (failures >= failuresAtMost) return false;
  }
  return true;
}
