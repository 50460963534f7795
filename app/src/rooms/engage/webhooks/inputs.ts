import { z } from "zod";
import { id, manyOf, text } from "../../../platform/define/fields.ts";
import { hookEvents } from "./domain.ts";

export const makeWebhookInput = z.object({
  name: text(80).transform((value) => value.replace(/\s+/g, " ")),
  url: text(500).refine(isAddress, "engage.staff.webhook.wrong.url"),
  events: manyOf(hookEvents).pipe(z.array(z.enum(hookEvents)).min(1, "engage.staff.webhook.wrong.noEvent")),
});

/** Whether it may be visited is asked when it is: a name can mean another machine tomorrow. */
function isAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.hash}` === "";
}

export const webhookInput = z.object({ webhookId: id() });
export const switchInput = z.object({ webhookId: id(), on: z.enum(["yes", "no"]) });
export const againInput = z.object({ webhookId: id(), deliveryId: id() });
