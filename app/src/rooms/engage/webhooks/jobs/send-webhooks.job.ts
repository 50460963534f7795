import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import type { JobContext } from "../../../../platform/define/job.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { peopleWithRole } from "../../../identity/room.ts";
import { sendLetter } from "../../letters.ts";
import type { WebhookBindings } from "../bindings.ts";
import type { Delivery, Webhook } from "../domain.ts";
import { failingDays, headersOf, nextTry, secretOf } from "../domain.ts";
import { webhookHref } from "../paths.ts";
import { webhookById } from "../webhook-reader.ts";
import { claimDelivery, markDelivery, noteFailing, switchWebhook } from "../webhook-writer.ts";

// Standard Webhooks: an answer within 15 to 30 seconds. One that is slow holds up the others of its municipality.
const tryMs = 15_000;
// Far more than comes in a minute; the rest is for the next one.
const atMost = 500;

/** Sends what is due. Of a webhook that does not answer the rest waits for the next time. */
export function sendWebhooksJob(bindings: WebhookBindings) {
  return job({
    name: "engage.send_webhooks",
    input: z.object({}),
    retryLimit: 2,
    async run(context) {
      const silent: string[] = [];
      for (let count = 0; count < atMost; count += 1) {
        const claimed = await context.inTenant(async (work) => {
          const delivery = await claimDelivery(work, silent);
          const webhook = delivery && (await webhookById(work, delivery.webhookId));
          return ok(webhook && { delivery, webhook, now: work.now });
        });
        if (!claimed.ok || !claimed.value) return;
        const answer = await sent(bindings, context.tenantId, claimed.value);
        if (!hasArrived(answer)) silent.push(claimed.value.webhook.id);
        await note(context, bindings, claimed.value.delivery, answer);
      }
    },
  });
}

type Claimed = { readonly delivery: Delivery; readonly webhook: Webhook; readonly now: Date };

/** A status, or a word for why there is none. Where the answer points is not followed. */
async function sent(bindings: WebhookBindings, tenantId: string, { delivery, webhook, now }: Claimed): Promise<string> {
  const { version } = webhook.secret;
  const isOverlapping = webhook.overlapUntil !== undefined && webhook.overlapUntil > now;
  const versions = isOverlapping ? [version, version - 1] : [version];
  const secrets = versions.map((one) => secretOf(bindings, tenantId, webhook.id, one));
  const message = { id: delivery.messageId, timestamp: Math.floor(now.getTime() / 1000), body: delivery.body };
  const request = { method: "POST", headers: headersOf(message, secrets), body: delivery.body };
  try {
    const signal = AbortSignal.timeout(tryMs);
    return String((await bindings.webhookFetch(webhook.url, { ...request, signal })).status);
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "UNKNOWN";
  if (error.name === "AbortError" || error.name === "TimeoutError") return "TOO_SLOW";
  return "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}

export function hasArrived(answer: string): boolean {
  return /^2\d\d$/.test(answer);
}

async function note(context: JobContext, bindings: WebhookBindings, delivery: Delivery, answer: string): Promise<void> {
  await context.inTenant(async (work) => {
    const webhook = await webhookById(work, delivery.webhookId, true);
    if (!webhook) return ok(undefined);
    const arrived = hasArrived(answer);
    const nextAt = arrived ? undefined : nextTry(delivery.attempts, work.now);
    await markDelivery(work, delivery.id, { answer, arrived, nextAt });
    await noteFailing(work, webhook.id, !arrived);
    if (answer === "410") await putOff(work, bindings, webhook, "gone");
    else if (!arrived && isLongSilent(webhook, work.now)) await putOff(work, bindings, webhook, "failed");
    return ok(undefined);
  });
}

function isLongSilent({ failingSince }: Webhook, now: Date): boolean {
  return failingSince !== undefined && now.getTime() - failingSince.getTime() >= failingDays * 86_400_000;
}

/** Nothing is sent any more, and every administrator is told once. */
async function putOff(work: Work, bindings: WebhookBindings, webhook: Webhook, why: "failed" | "gone"): Promise<void> {
  if (webhook.off !== undefined) return;
  await switchWebhook(work, webhook.id, why);
  work.emit({ name: "engage.webhook_put_off", payload: { webhookId: webhook.id, why } });
  for (const { id, email, lang } of await peopleWithRole(work, "administrator"))
    await sendLetter(work, bindings, {
      to: { email, lang },
      stem: `staff.mail.webhookOff.${why}`,
      params: () => ({ name: webhook.name }),
      path: webhookHref(webhook.id),
      key: `engage.webhook_off ${webhook.id} ${id} ${work.now.toISOString()}`,
    });
}
