import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Delivery, Webhook } from "../domain.ts";
import { Deliveries } from "./deliveries.view.tsx";
import { eventNames, State } from "./webhooks.view.tsx";

type Props = {
  readonly webhook: Webhook;
  readonly deliveries: readonly Delivery[];
  /** To copy, for who just made it. */
  readonly secret: string | undefined;
  readonly frame: Frame;
};

export function WebhookView({ webhook, deliveries, secret, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <div className="stack stack--sections">
      <div className="narrow stack">
        <Heading level={1}>{webhook.name}</Heading>
        {secret !== undefined && <Secret secret={secret} frame={frame} />}
        <Facts webhook={webhook} frame={frame} />
        {webhook.off === undefined && (
          <ActionForm frame={frame} action="tryIt">
            <Button variant="secondary">{t("engage.staff.webhook.try")}</Button>
          </ActionForm>
        )}
      </div>
      <Deliveries deliveries={deliveries} frame={frame} />
      <div className="narrow stack stack--close">
        <Switch webhook={webhook} frame={frame} />
        <Details summary={t("engage.staff.webhook.rotate")}>
          <p>{t("engage.staff.webhook.rotateText")}</p>
          <ActionForm frame={frame} action="rotate">
            <Button variant="secondary">{t("engage.staff.webhook.rotateNow")}</Button>
          </ActionForm>
        </Details>
        <Details summary={t("engage.staff.webhook.remove")}>
          <p>{t("engage.staff.webhook.removeText")}</p>
          <ActionForm frame={frame} action="remove">
            <Button variant="secondary">{t("engage.staff.webhook.removeNow")}</Button>
          </ActionForm>
        </Details>
      </div>
    </div>
  );
}

type OfOne = { readonly webhook: Webhook; readonly frame: Frame };

function Facts({ webhook, frame }: OfOne): ReactElement {
  const { t, format } = frame;
  return (
    <DefinitionList
      items={[
        { term: t("engage.staff.webhook.column.state"), value: <State webhook={webhook} frame={frame} /> },
        { term: t("engage.staff.webhook.field.url"), value: <span className="as-typed">{webhook.url}</span> },
        { term: t("engage.staff.webhook.column.events"), value: eventNames(webhook.events, frame) },
        {
          term: t("engage.staff.webhook.madeBy"),
          value: t("engage.staff.webhook.madeByOn", { name: webhook.madeByName, at: format.date(webhook.madeAt) }),
        },
      ]}
    />
  );
}

function Secret({ secret, frame }: { readonly secret: string; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <Alert type="warning" signLabel={t("engage.sign.warning")}>
      <p>{t("engage.staff.webhook.copyNow")}</p>
      <p>
        <code className="as-typed">{secret}</code>
      </p>
    </Alert>
  );
}

function Switch({ webhook, frame }: OfOne): ReactElement {
  const { t } = frame;
  const isOn = webhook.off === undefined;
  return (
    <ActionForm frame={frame} action="switchIt">
      <input type="hidden" name="on" value={isOn ? "no" : "yes"} />
      <Button variant="secondary">{t(isOn ? "engage.staff.webhook.putOff" : "engage.staff.webhook.putOn")}</Button>
    </ActionForm>
  );
}
