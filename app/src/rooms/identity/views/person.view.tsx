import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import type { RoleDeclaration } from "../../../platform/define/room.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { PersonWithRoles } from "../domain.ts";
import { roleName, roleNames } from "./people.view.tsx";

export type PersonViewProps = {
  readonly person: PersonWithRoles;
  /** Roles that come by the groups of who signs in with a work account. */
  readonly byGroups: readonly string[];
  /** Whether a work account leads to this person. */
  readonly hasAccount: boolean;
  readonly declared: readonly RoleDeclaration[];
  readonly frame: Frame;
};

/** One person: what they may be here, and how to change that. */
export function PersonView({ person, byGroups, hasAccount, declared, frame }: PersonViewProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{person.name}</Heading>
      <DefinitionList items={[{ term: t("identity.staff.email"), value: person.email }]} />
      <section className="stack stack--close">
        <Heading level={2}>{t("identity.staff.roles")}</Heading>
        <Table
          caption={t("identity.staff.roles")}
          captionHidden
          columns={[{ label: t("identity.staff.role") }, { label: t("identity.staff.change") }]}
          rows={person.roles.map((role) => ({
            key: role,
            cells: [
              roleName(role, declared, t),
              <Revoke role={role} person={person} declared={declared} frame={frame} key="revoke" />,
            ],
          }))}
          empty={t("identity.staff.noRolesText")}
        />
        {byGroups.length > 0 && (
          <p className="muted measure">
            {t("identity.staff.sso.byGroups", { roles: roleNames(byGroups, declared, frame) })}
          </p>
        )}
      </section>
      <Grant person={person} declared={declared} frame={frame} />
      {hasAccount && <Account frame={frame} />}
    </>
  );
}

type PartProps = Omit<PersonViewProps, "byGroups" | "hasAccount">;

function Revoke({ role, person, declared, frame }: PartProps & { readonly role: string }): ReactElement {
  const { t } = frame;
  const label = t("identity.staff.revokeOf", { role: roleName(role, declared, t), name: person.name });
  return (
    <ActionForm frame={frame} action="revoke">
      <Button variant="subtle" label={label}>
        {t("identity.staff.revoke")}
      </Button>
      <input type="hidden" name="role" value={role} />
    </ActionForm>
  );
}

function Grant({ person, declared, frame }: PartProps): ReactElement | null {
  const { t } = frame;
  const options = declared
    .filter(({ role }) => !person.roles.includes(role))
    .map(({ role, key }) => ({ value: role, label: t(key) }));
  if (options.length === 0) return null;
  return (
    <section className="narrow stack stack--close">
      <Heading level={2}>{t("identity.staff.grant")}</Heading>
      <ActionForm frame={frame} action="grant">
        <SelectField
          name="role"
          label={t("identity.staff.role")}
          emptyLabel={t("identity.staff.chooseRole")}
          options={options}
          value={frame.form.action === "grant" ? formValue(frame, "role") : ""}
          error={fieldError(frame, "role")}
          required
        />
        <Button>{t("identity.staff.grantButton")}</Button>
      </ActionForm>
    </section>
  );
}

function Account({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <section className="narrow stack stack--close">
      <Heading level={2}>{t("identity.staff.sso.account")}</Heading>
      <p>{t("identity.staff.sso.accountText")}</p>
      <ActionForm frame={frame} action="unlink">
        <Button variant="secondary">{t("identity.staff.sso.unlink")}</Button>
      </ActionForm>
    </section>
  );
}
