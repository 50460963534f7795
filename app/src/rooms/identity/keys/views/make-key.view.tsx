import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../../platform/define/frame.ts";
import type { ScopeDeclaration } from "../../../../platform/define/room.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { CheckboxGroup } from "../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { DateField } from "../../../../platform/web/components/date-field/date-field.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { KeyActivity } from "../bindings.ts";
import { yearLater } from "../domain.ts";
import { keysHref } from "../paths.ts";

type Props = {
  readonly activities: readonly KeyActivity[];
  readonly today: string;
  readonly declared: readonly ScopeDeclaration[];
  readonly frame: Frame;
};

/** For which system, what it may do, for which activities, and until when. */
export function MakeKeyView({ activities, today, declared, frame }: Props): ReactElement {
  const { t } = frame;
  const latest = yearLater(today);
  const field = (name: string) => ({
    name,
    label: t(`identity.staff.key.field.${name}`),
    description: t(`identity.staff.key.field.${name}.help`),
    error: fieldError(frame, name),
  });
  return (
    <div className="narrow stack">
      <Heading level={1}>{t("identity.staff.key.make")}</Heading>
      <p className="lead">{t("identity.staff.key.makeLead")}</p>
      <ActionForm frame={frame} action="make">
        <TextField {...field("name")} value={formValue(frame, "name")} autoComplete="off" required />
        <TextArea {...field("purpose")} value={formValue(frame, "purpose")} rows={3} required />
        <CheckboxGroup
          {...field("scopes")}
          options={declared.map(({ scope, key }) => ({ value: scope, label: t(key) }))}
          values={formValues(frame, "scopes")}
        />
        {activities.length > 0 && (
          <CheckboxGroup
            {...field("activities")}
            options={activities.map((activity) => ({ value: activity.id, label: activityName(activity, frame) }))}
            values={formValues(frame, "activities")}
          />
        )}
        <DateField {...field("endsOn")} value={formValue(frame, "endsOn", latest)} min={today} max={latest} required />
        <ActionGroup>
          <Button>{t("identity.staff.key.make")}</Button>
          <ButtonLink variant="subtle" href={keysHref.list}>
            {t("identity.staff.cancel")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}

/** An activity without a name of its own goes by that of its trajectory. */
export function activityName({ title, trajectory }: KeyActivity, { lang }: Frame): string {
  const [own, whole] = [pickText(title, lang).text, pickText(trajectory, lang).text];
  return own === "" ? whole : `${whole}: ${own}`;
}
