import { z } from "zod";
import { ok } from "../../../../../kernel/result.ts";
import { command } from "../../../../../platform/define/command.ts";
import { staffPace } from "../../../commands/paces.ts";
import { mayOfferPush } from "../../../policy.ts";
import { beginOffer, endOffer } from "../writer.ts";

const byAdministrator = { policy: mayOfferPush, rateLimit: staffPace, input: z.object({}) } as const;

/** The municipality offers messages on devices, by way of the makers of browsers. */
export const offerPush = command({
  ...byAdministrator,
  name: "engage.offer_push",
  async run(work) {
    await beginOffer(work);
    return ok({});
  },
});

/** Not any more: every device is forgotten, with what it follows. */
export const withdrawPush = command({
  ...byAdministrator,
  name: "engage.withdraw_push",
  async run(work) {
    await endOffer(work);
    return ok({});
  },
});
