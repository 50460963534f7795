import type { ReactElement } from "react";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../../../../platform/define/frame.ts";
import { CheckboxField } from "../../../../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { NumberField } from "../../../../../../platform/web/components/number-field/number-field.view.tsx";
import { UnitFields } from "../unit-fields.view.tsx";
import type { NumberSettings } from "./settings.ts";

type Props = { readonly settings: NumberSettings | undefined; readonly frame: Frame };

/** The range, whether decimals are asked, and what is counted. */
export function NumberSettingsView({ settings, frame }: Props): ReactElement {
  const { t } = frame;
  const decimals = formValues(frame, "decimals", settings?.decimals === true ? ["on"] : []).length > 0;
  return (
    <>
      <NumberField
        name="lowest"
        label={t("survey.staff.number.lowest")}
        value={formValue(frame, "lowest", asTyped(settings?.lowest ?? 0))}
        error={fieldError(frame, "lowest")}
        decimals
        required
      />
      <NumberField
        name="highest"
        label={t("survey.staff.number.highest")}
        description={t("survey.staff.number.help")}
        value={formValue(frame, "highest", asTyped(settings?.highest))}
        error={fieldError(frame, "highest")}
        decimals
        required
      />
      <CheckboxField name="decimals" label={t("survey.staff.number.decimals")} checked={decimals} />
      <UnitFields labelKey="survey.staff.number.unit" unit={settings?.unit} frame={frame} />
    </>
  );
}

/** As somebody in the Netherlands types it. */
function asTyped(value: number | undefined): string {
  return value === undefined ? "" : String(value).replace(".", ",");
}
