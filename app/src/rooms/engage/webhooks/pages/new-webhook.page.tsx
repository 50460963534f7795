import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { makeWebhook } from "../commands/manage.ts";
import { newWebhookPath, webhookHref, webhooksPath } from "../paths.ts";
import { mayManageWebhooks } from "../policy.ts";
import { NewWebhookView } from "../views/new-webhook.view.tsx";

export const newWebhookPage = page({
  path: newWebhookPath,
  layout: "staff",
  policy: mayManageWebhooks,
  params: z.object({}),
  load: () => Promise.resolve(ok({})),
  title: (_loaded, { t }) => t("engage.staff.webhook.make"),
  crumbs: (_loaded, { t }) => [
    { label: t("engage.staff.webhook.workbench"), href: "/beheer" },
    { label: t("engage.staff.webhook.title"), href: webhooksPath },
    { label: t("engage.staff.webhook.make") },
  ],
  view: (_loaded, frame) => <NewWebhookView frame={frame} />,
  actions: {
    make: action({
      command: makeWebhook,
      next: ({ webhookId }) => ({ to: webhookHref(webhookId), notice: "engage.staff.webhook.made" }),
    }),
  },
});
