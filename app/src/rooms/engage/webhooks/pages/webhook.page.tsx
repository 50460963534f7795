import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { nameUnder } from "../../../../platform/define/actor.ts";
import { id } from "../../../../platform/define/fields.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { WebhookBindings } from "../bindings.ts";
import {
  removeWebhook,
  rotateWebhookSecret,
  sendWebhookAgain,
  switchWebhookOnOrOff,
  tryWebhook,
} from "../commands/manage.ts";
import { secretOf, shownMinutes } from "../domain.ts";
import { webhookHref, webhooksPath } from "../paths.ts";
import { mayManageWebhooks } from "../policy.ts";
import { WebhookView } from "../views/webhook.view.tsx";
import { lastDeliveries, webhookById } from "../webhook-reader.ts";

const lastOnes = 30;

/** One webhook: whether it arrives, what was sent last, and what to do about it. */
export function webhookPage(bindings: Pick<WebhookBindings, "tokenOf">) {
  const next = (notice: string) => (output: { readonly webhookId: string }) => ({
    ...{ to: webhookHref(output.webhookId), notice: `engage.staff.webhook.${notice}` },
  });
  return page({
    path: webhookHref(":webhookId"),
    layout: "staff",
    policy: mayManageWebhooks,
    params: z.object({ webhookId: id() }),
    async load(work, { webhookId }: { webhookId: string }) {
      const webhook = await webhookById(work, webhookId);
      if (!webhook) return notFound();
      const { version, at, by } = webhook.secret;
      const isFresh = work.now.getTime() - at.getTime() < shownMinutes * 60_000;
      const isTheirs = by !== undefined && by === nameUnder(work.actor).id;
      return ok({
        ...{ webhook, deliveries: await lastDeliveries(work, webhookId, lastOnes) },
        secret: isFresh && isTheirs ? secretOf(bindings, work.tenantId, webhookId, version) : undefined,
      });
    },
    title: ({ webhook }) => webhook.name,
    crumbs: ({ webhook }, { t }) => [
      { label: t("engage.staff.webhook.workbench"), href: "/beheer" },
      { label: t("engage.staff.webhook.title"), href: webhooksPath },
      { label: webhook.name },
    ],
    view: (loaded, frame) => <WebhookView {...loaded} frame={frame} />,
    actions: {
      tryIt: action({ command: tryWebhook, next: next("tried") }),
      again: action({ command: sendWebhookAgain, next: next("againNotice") }),
      switchIt: action({ command: switchWebhookOnOrOff, next: next("switched") }),
      rotate: action({ command: rotateWebhookSecret, next: next("rotated") }),
      remove: action({
        command: removeWebhook,
        next: () => ({ to: webhooksPath, notice: "engage.staff.webhook.removed" }),
      }),
    },
  });
}
