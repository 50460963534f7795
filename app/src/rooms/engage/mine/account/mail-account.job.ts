import { z } from "zod";
import { newToken, tokenHash } from "../../../../kernel/ids.ts";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import {
  confirmMinutes,
  mailedToResident,
  mailsADay,
  markResidentMailed,
  waitingResident,
} from "../../../identity/room.ts";
import type { EngageBindings } from "../../bindings.ts";
import { sendLetter } from "../../letters.ts";
import { confirmAccountHref } from "../paths.ts";

/** Asks whose address was typed to confirm it. Beyond the limit of an address nothing happens, and nobody hears of that. */
export function mailAccountJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return job({
    name: "engage.mail_account",
    input: z.object({ requestId: z.string() }),
    retryLimit: 5,
    async run(context, { requestId }) {
      await context.inTenant(async (work) => {
        const request = await waitingResident(work, requestId);
        if (!request || (await mailedToResident(work, request.email)) >= mailsADay) return ok(undefined);
        const token = newToken();
        if (!(await markResidentMailed(work, request.id, tokenHash(token)))) return ok(undefined);
        await sendLetter(work, bindings, {
          to: request,
          stem: "mail.account",
          params: () => ({ minutes: confirmMinutes }),
          path: confirmAccountHref(token),
          key: `engage.account ${request.id}`,
          validUntil: new Date(work.now.getTime() + confirmMinutes * 60_000),
        });
        return ok(undefined);
      });
    },
  });
}
