import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { page } from "../../../../platform/define/page.ts";
import { settingsHref } from "../../../tenancy/room.ts";
import { webhooksPath } from "../paths.ts";
import { mayManageWebhooks } from "../policy.ts";
import { WebhooksView } from "../views/webhooks.view.tsx";
import { allWebhooks } from "../webhook-reader.ts";

/** Which systems are told what. */
export const webhooksPage = page({
  path: webhooksPath,
  layout: "staff",
  policy: mayManageWebhooks,
  params: z.object({}),
  load: async (work) => ok({ webhooks: await allWebhooks(work) }),
  title: (_loaded, { t }) => t("engage.staff.webhook.title"),
  crumbs: (_loaded, { t }) => [
    { label: t("engage.staff.webhook.workbench"), href: "/beheer" },
    { label: t("engage.staff.webhook.municipality"), href: settingsHref.overview },
    { label: t("engage.staff.webhook.title") },
  ],
  view: ({ webhooks }, frame) => <WebhooksView webhooks={webhooks} frame={frame} />,
});
