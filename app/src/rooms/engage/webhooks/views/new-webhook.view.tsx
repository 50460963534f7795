import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { CheckboxGroup } from "../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { hookEvents } from "../domain.ts";
import { webhooksPath } from "../paths.ts";

/** Which system, where it listens, and what it is told. */
export function NewWebhookView({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const field = (name: string) => ({
    ...{ name, label: t(`engage.staff.webhook.field.${name}`), error: fieldError(frame, name) },
    description: t(`engage.staff.webhook.field.${name}.help`),
  });
  return (
    <div className="narrow stack">
      <Heading level={1}>{t("engage.staff.webhook.make")}</Heading>
      <p className="lead">{t("engage.staff.webhook.makeLead")}</p>
      <ActionForm frame={frame} action="make">
        <TextField {...field("name")} value={formValue(frame, "name")} autoComplete="off" required />
        <TextField {...field("url")} type="url" value={formValue(frame, "url")} autoComplete="off" required />
        <CheckboxGroup
          {...field("events")}
          options={hookEvents.map((value) => ({ value, label: t(`engage.staff.webhook.event.${value}`) }))}
          values={formValues(frame, "events")}
        />
        <ActionGroup>
          <Button>{t("engage.staff.webhook.make")}</Button>
          <ButtonLink variant="subtle" href={webhooksPath}>
            {t("engage.staff.webhook.cancel")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}
