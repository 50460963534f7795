import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../define/job.ts";
import { bulkMailRefused } from "../enqueue-mail.ts";
import { saysNoRecipient } from "../no-such-recipient.ts";
import { markReturned } from "../writer.ts";
import { permanentFailure } from "./delivery-report.ts";
import { returnMark, tokenIn } from "./return-address.ts";
import type { ReturnsMailbox } from "./returns-mailbox.ts";

/**
 * Reads what came back to this municipality. Of a mail that was given up for good the code is kept; when it says that nobody is
 * there, that is told as of one that was refused at once. Each mail counts once, however many reports come of it. What is late, an absence notice, or to an address that we never made, is left.
 */
export function readReturnsJob(mailbox: ReturnsMailbox) {
  return job({
    name: "platform.read_returns",
    input: z.object({}),
    retryLimit: 1,
    async run(context) {
      const { tenantId } = context;
      await mailbox.each(returnMark(tenantId), async ({ to, report = "" }) => {
        const [token, code] = [tokenIn(to, tenantId), permanentFailure(report)];
        if (token === undefined || code === undefined) return;
        await context.inTenant(async (work) => {
          const key = await markReturned(work, tokenHash(token), code);
          if (key !== undefined && saysNoRecipient(code)) work.emit({ name: bulkMailRefused, payload: { key } });
          return ok(undefined);
        });
      });
    },
  });
}
