import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import type { RoleDeclaration } from "../../../platform/define/room.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { GroupRole } from "../sso/roles-by-groups.ts";
import { roleName } from "./people.view.tsx";

type Props = {
  readonly rows: readonly GroupRole[];
  readonly declared: readonly RoleDeclaration[];
  readonly frame: Frame;
};

/** Which group is which role, a row each. */
export function SsoGroups({ rows, declared, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("identity.staff.sso.groups")}</Heading>
      <p className="measure">{t("identity.staff.sso.groupsLead")}</p>
      <Table
        caption={t("identity.staff.sso.groups")}
        captionHidden
        columns={["sso.group", "role", "change"].map((name) => ({ label: t(`identity.staff.${name}`) }))}
        rows={rows.map((row) => ({
          key: `${row.group} ${row.role}`,
          cells: [
            row.group,
            roleName(row.role, declared, t),
            <Remove row={row} role={roleName(row.role, declared, t)} frame={frame} key="remove" />,
          ],
        }))}
        empty={t("identity.staff.sso.noGroups")}
      />
      <Add declared={declared} frame={frame} />
    </section>
  );
}

type RemoveProps = { readonly row: GroupRole; readonly role: string; readonly frame: Frame };

function Remove({ row, role, frame }: RemoveProps): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="removeGroup">
      <Button variant="subtle" label={t("identity.staff.sso.removeOf", { group: row.group, role })}>
        {t("identity.staff.revoke")}
      </Button>
      <input type="hidden" name="group" value={row.group} />
      <input type="hidden" name="role" value={row.role} />
    </ActionForm>
  );
}

function Add({ declared, frame }: Omit<Props, "rows">): ReactElement {
  const { t, form } = frame;
  const isOurs = form.action === "addGroup";
  return (
    <div className="narrow">
      <ActionForm frame={frame} action="addGroup">
        <TextField
          name="group"
          label={t("identity.staff.sso.group")}
          description={t("identity.staff.sso.groupHelp")}
          value={isOurs ? formValue(frame, "group") : ""}
          error={isOurs ? fieldError(frame, "group") : undefined}
          autoComplete="off"
          required
        />
        <SelectField
          name="role"
          label={t("identity.staff.role")}
          emptyLabel={t("identity.staff.chooseRole")}
          options={declared.map(({ role, key }) => ({ value: role, label: t(key) }))}
          value={isOurs ? formValue(frame, "role") : ""}
          error={isOurs ? fieldError(frame, "role") : undefined}
          required
        />
        <Button variant="secondary">{t("identity.staff.sso.addGroup")}</Button>
      </ActionForm>
    </div>
  );
}
