import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";

export type SettingsFormProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead?: string;
  readonly action: string;
  readonly back: string;
  readonly children: ReactNode;
};

/** One part of the settings: what it is, its fields, save or leave it. */
export function SettingsForm({ frame, title, lead, action, back, children }: SettingsFormProps): ReactElement {
  return (
    <>
      <Heading level={1}>{title}</Heading>
      {lead !== undefined && <p className="lead measure">{lead}</p>}
      <div className="narrow">
        <ActionForm frame={frame} action={action}>
          {children}
          <ActionGroup>
            <Button>{frame.t("tenancy.staff.save")}</Button>
            <ButtonLink variant="subtle" href={back}>
              {frame.t("tenancy.staff.cancel")}
            </ButtonLink>
          </ActionGroup>
        </ActionForm>
      </div>
    </>
  );
}

/** What every field of these forms has: its name, its words, what was typed and what was wrong with it. */
export function fieldOf(frame: Frame, name: string, saved: string, description = false) {
  const label = frame.t(`tenancy.staff.field.${name}`);
  return {
    name,
    label,
    value: formValue(frame, name, saved),
    error: fieldError(frame, name),
    ...(description ? { description: frame.t(`tenancy.staff.field.${name}.help`) } : {}),
  };
}
