import { notFound } from "../../../../kernel/refusal.ts";
import { newId } from "../../../../kernel/ids.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { mayManageWebhooks } from "../policy.ts";
import { againInput, makeWebhookInput, switchInput, webhookInput } from "../inputs.ts";
import { bodyOf } from "../jobs/announce.job.ts";
import { webhookById } from "../webhook-reader.ts";
import {
  deleteWebhook,
  insertWebhook,
  putBack,
  putDelivery,
  rotateSecret,
  switchWebhook,
  webhookWaiting,
} from "../webhook-writer.ts";

const pace = { max: 60, perSeconds: 60 } as const;

/** From now on another system is told of these. */
export const makeWebhook = command({
  name: "engage.make_webhook",
  policy: mayManageWebhooks,
  input: makeWebhookInput,
  rateLimit: pace,
  async run(work, given) {
    const webhookId = await insertWebhook(work, given);
    work.emit({ name: "engage.webhook_made", payload: { webhookId } });
    return ok({ webhookId });
  },
});

/** A new secret beside the old one, which counts for a day more. */
export const rotateWebhookSecret = command({
  name: "engage.rotate_webhook_secret",
  policy: mayManageWebhooks,
  input: webhookInput,
  rateLimit: pace,
  async run(work, { webhookId }) {
    if (!(await webhookById(work, webhookId, true))) return notFound();
    await rotateSecret(work, webhookId);
    work.emit({ name: "engage.webhook_secret_rotated", payload: { webhookId } });
    return ok({ webhookId });
  },
});

export const switchWebhookOnOrOff = command({
  name: "engage.switch_webhook",
  policy: mayManageWebhooks,
  input: switchInput,
  rateLimit: pace,
  async run(work, { webhookId, on }) {
    if (!(await webhookById(work, webhookId, true))) return notFound();
    await switchWebhook(work, webhookId, on === "yes" ? null : "staff");
    // What waited while it was off is due.
    if (on === "yes") work.emit({ name: webhookWaiting, payload: {} });
    return ok({ webhookId });
  },
});

/** A message that says nothing, to see whether it arrives. */
export const tryWebhook = command({
  name: "engage.try_webhook",
  policy: mayManageWebhooks,
  input: webhookInput,
  rateLimit: { max: 10, perSeconds: 60 },
  async run(work, { webhookId }) {
    if (!(await webhookById(work, webhookId))) return notFound();
    await putDelivery(work, { webhookId, messageId: `msg_test_${newId()}`, body: bodyOf("test", work.now, {}) });
    return ok({ webhookId });
  },
});

export const sendWebhookAgain = command({
  name: "engage.send_webhook_again",
  policy: mayManageWebhooks,
  input: againInput,
  rateLimit: pace,
  async run(work, { webhookId, deliveryId }) {
    return (await putBack(work, webhookId, deliveryId)) ? ok({ webhookId }) : notFound();
  },
});

/** With everything that was or had to be sent. */
export const removeWebhook = command({
  name: "engage.remove_webhook",
  policy: mayManageWebhooks,
  input: webhookInput,
  rateLimit: pace,
  async run(work, { webhookId }) {
    if (!(await webhookById(work, webhookId, true))) return notFound();
    await deleteWebhook(work, webhookId);
    work.emit({ name: "engage.webhook_removed", payload: { webhookId } });
    return ok({ webhookId });
  },
});
