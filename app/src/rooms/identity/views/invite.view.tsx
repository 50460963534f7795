import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../platform/define/frame.ts";
import type { RoleDeclaration } from "../../../platform/define/room.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { CheckboxGroup } from "../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { peopleHref } from "../people-paths.ts";
import { roleNames } from "./people.view.tsx";

export type InviteViewProps = {
  /** Nobody but the administrator for emergencies signs in by mail. */
  readonly onlySso: boolean;
  /** Roles that come by the groups of who signs in with a work account. */
  readonly byGroups: readonly string[];
  readonly declared: readonly RoleDeclaration[];
  readonly frame: Frame;
};

/** Somebody new: address, name and what they may do, which is said with each role. */
export function InviteView({ onlySso, byGroups, declared, frame }: InviteViewProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{t("identity.staff.invite")}</Heading>
      <p className="lead measure">{t(onlySso ? "identity.staff.sso.inviteLead" : "identity.staff.inviteLead")}</p>
      {byGroups.length > 0 && (
        <p className="measure">
          {t("identity.staff.sso.inviteGroups", { roles: roleNames(byGroups, declared, frame) })}
        </p>
      )}
      <div className="narrow">
        <ActionForm frame={frame} action="invite">
          <TextField
            name="name"
            label={t("identity.staff.name")}
            value={formValue(frame, "name")}
            error={fieldError(frame, "name")}
            autoComplete="off"
            required
          />
          <TextField
            name="email"
            type="email"
            label={t("identity.staff.email")}
            value={formValue(frame, "email")}
            error={fieldError(frame, "email")}
            autoComplete="off"
            required
          />
          <CheckboxGroup
            name="roles"
            label={t("identity.staff.roles")}
            options={declared.map(({ role, key }) => ({ value: role, label: t(key) }))}
            values={formValues(frame, "roles")}
            error={fieldError(frame, "roles")}
          />
          <ActionGroup>
            <Button>{t("identity.staff.inviteSend")}</Button>
            <ButtonLink variant="subtle" href={peopleHref.list}>
              {t("identity.staff.cancel")}
            </ButtonLink>
          </ActionGroup>
        </ActionForm>
      </div>
    </>
  );
}
