import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { NumberField } from "../../../platform/web/components/number-field/number-field.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { areaLines } from "../area-lines.ts";
import type { Area, Municipality } from "../domain.ts";
import { retentionBounds } from "../domain.ts";
import { settingsHref } from "../settings-paths.ts";
import { fieldOf, SettingsForm } from "./settings-form.view.tsx";

type Props = { readonly municipality: Municipality; readonly frame: Frame };

/** Name and CBS code. */
export function NameView({ municipality, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <SettingsForm frame={frame} title={t("tenancy.staff.part.general")} action="save" back={settingsHref.overview}>
      <TextField {...fieldOf(frame, "name", municipality.name)} required />
      <TextField
        {...fieldOf(frame, "cbsCode", municipality.cbsCode ?? "", true)}
        optionalText={t("tenancy.staff.optional")}
        width="short"
      />
    </SettingsForm>
  );
}

/** Where residents can call, write and come. */
export function ContactView({ municipality, frame }: Props): ReactElement {
  const { t } = frame;
  const { phone, email, address, hours } = municipality.contact;
  return (
    <SettingsForm
      frame={frame}
      title={t("tenancy.staff.part.contact")}
      lead={t("tenancy.staff.contactLead")}
      action="save"
      back={settingsHref.overview}
    >
      <TextField {...fieldOf(frame, "phone", phone)} type="tel" width="medium" required />
      <TextField {...fieldOf(frame, "email", email)} type="email" width="medium" required />
      <TextArea {...fieldOf(frame, "address", address, true)} rows={3} required />
      <TextField {...fieldOf(frame, "hours", hours, true)} optionalText={t("tenancy.staff.optional")} />
    </SettingsForm>
  );
}

/** How long personal data stays. */
export function RetentionView({ municipality, frame }: Props): ReactElement {
  const { t } = frame;
  const names = ["contactDetailsMonths", "contributionsMonths", "sessionsMonths"] as const;
  return (
    <SettingsForm
      frame={frame}
      title={t("tenancy.staff.part.retention")}
      lead={t("tenancy.staff.retentionLead")}
      action="save"
      back={settingsHref.overview}
    >
      {names.map((name) => {
        const { min, max } = retentionBounds[name];
        const { label, ...field } = fieldOf(frame, name, String(municipality.retention[name]));
        return (
          <NumberField
            {...field}
            label={label}
            description={t(`tenancy.staff.field.${name}.help`, { min, max })}
            unit={t("tenancy.staff.months")}
            required
            key={name}
          />
        );
      })}
    </SettingsForm>
  );
}

/** The neighbourhoods, one a line. */
export function AreasView({ areas, frame }: { readonly areas: readonly Area[]; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <SettingsForm
      frame={frame}
      title={t("tenancy.staff.areas")}
      lead={t("tenancy.staff.areasLead")}
      action="save"
      back={settingsHref.overview}
    >
      <TextArea {...fieldOf(frame, "areas", areaLines(areas), true)} rows={Math.max(8, areas.length + 2)} />
    </SettingsForm>
  );
}
