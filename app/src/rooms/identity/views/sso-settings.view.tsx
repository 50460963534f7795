import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import type { RoleDeclaration } from "../../../platform/define/room.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { PersonWithRoles } from "../domain.ts";
import type { ShownKey } from "../client-keys/domain.ts";
import type { GroupRole } from "../sso/roles-by-groups.ts";
import type { Sso } from "../sso/sso-reader.ts";
import { SsoConnection } from "./sso-connection.view.tsx";
import { SsoGroups } from "./sso-groups.view.tsx";

export type SsoSettingsProps = {
  /** Empty as long as nothing was connected. */
  readonly sso: Partial<Omit<Sso, "sealedSecret">>;
  /** Whether Brink can still read the secret that was given. */
  readonly isSecretKept: boolean;
  readonly keys: readonly ShownKey[];
  readonly rows: readonly GroupRole[];
  readonly administrators: readonly PersonWithRoles[];
  readonly declared: readonly RoleDeclaration[];
  readonly frame: Frame;
};

/** In the order in which somebody sets it up: the connection, who may do what, and then on. */
export function SsoSettingsView(props: SsoSettingsProps): ReactElement {
  const { sso, isSecretKept, keys, frame } = props;
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{t("identity.staff.sso.title")}</Heading>
      <p className="lead measure">{t(`identity.staff.sso.state.${sso.way ?? "off"}`)}</p>
      <SsoConnection sso={sso} isSecretKept={isSecretKept} keys={keys} frame={frame} />
      <SsoGroups rows={props.rows} declared={props.declared} frame={frame} />
      <Way {...props} />
    </>
  );
}

function Way({ sso, administrators, frame }: SsoSettingsProps): ReactElement {
  const { t, form } = frame;
  const typed = (name: string, saved: string) => (form.action === "switchWay" ? formValue(frame, name) : saved);
  return (
    <section className="stack stack--close narrow">
      <Heading level={2}>{t("identity.staff.sso.way")}</Heading>
      <ActionForm frame={frame} action="switchWay">
        <RadioGroup
          name="way"
          label={t("identity.staff.sso.wayQuestion")}
          options={(["off", "beside", "only"] as const).map((value) => ({
            value,
            label: t(`identity.staff.sso.way.${value}`),
          }))}
          value={typed("way", sso.way ?? "off")}
          error={fieldError(frame, "way")}
          required
        />
        <SelectField
          name="emergency"
          label={t("identity.staff.sso.emergencyPerson")}
          description={t("identity.staff.sso.emergencyPersonHelp")}
          emptyLabel={t("identity.staff.sso.nobody")}
          options={administrators.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
          value={typed("emergency", sso.emergencyPersonId ?? "")}
          error={fieldError(frame, "emergency")}
        />
        <Button>{t("identity.staff.sso.save")}</Button>
      </ActionForm>
    </section>
  );
}
