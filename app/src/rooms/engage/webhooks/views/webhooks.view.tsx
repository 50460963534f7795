import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { StatusBadge } from "../../../../platform/web/components/status-badge/status-badge.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import type { HookEvent, Webhook } from "../domain.ts";
import { newWebhookPath, webhookHref } from "../paths.ts";

type Props = { readonly webhooks: readonly Webhook[]; readonly frame: Frame };

export function WebhooksView({ webhooks, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{t("engage.staff.webhook.title")}</Heading>
      <p className="lead measure">{t("engage.staff.webhook.lead")}</p>
      <div className="cluster">
        <ButtonLink href={newWebhookPath} pictogram="plus">
          {t("engage.staff.webhook.make")}
        </ButtonLink>
      </div>
      <Table
        caption={t("engage.staff.webhook.title")}
        captionHidden
        columns={["name", "events", "state"].map((name) => ({ label: t(`engage.staff.webhook.column.${name}`) }))}
        rows={webhooks.map((webhook) => ({
          key: webhook.id,
          cells: [
            <a href={webhookHref(webhook.id)} key="name">
              {webhook.name}
            </a>,
            eventNames(webhook.events, frame),
            <State webhook={webhook} frame={frame} key="state" />,
          ],
        }))}
        empty={<EmptyState title={t("engage.staff.webhook.none")} pictogram="speech" headingLevel={2} />}
      />
    </>
  );
}

export function eventNames(events: readonly HookEvent[], { t }: Frame): string {
  return events.map((event) => t(`engage.staff.webhook.event.${event}`)).join("; ");
}

/** On or off, and whether what is sent arrives. */
export function State({ webhook, frame }: { readonly webhook: Webhook; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  const { off, failingSince } = webhook;
  if (off !== undefined) return <StatusBadge>{t(`engage.staff.webhook.off.${off}`)}</StatusBadge>;
  if (failingSince)
    return <StatusBadge>{t("engage.staff.webhook.failing", { at: format.dateTime(failingSince) })}</StatusBadge>;
  return <span>{t("engage.staff.webhook.on")}</span>;
}
