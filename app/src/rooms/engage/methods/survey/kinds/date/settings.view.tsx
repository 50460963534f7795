import type { ReactElement } from "react";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../../platform/define/frame.ts";
import { DateField } from "../../../../../../platform/web/components/date-field/date-field.view.tsx";
import type { DateSettings } from "./settings.ts";

type Props = { readonly settings: DateSettings | undefined; readonly frame: Frame };

/** The first and the last day that can be answered. */
export function DateSettingsView({ settings, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <>
      <DateField
        name="earliest"
        label={t("survey.staff.date.earliest")}
        value={formValue(frame, "earliest", settings?.earliest)}
        error={fieldError(frame, "earliest")}
        required
      />
      <DateField
        name="latest"
        label={t("survey.staff.date.latest")}
        description={t("survey.staff.date.help")}
        value={formValue(frame, "latest", settings?.latest)}
        error={fieldError(frame, "latest")}
        required
      />
    </>
  );
}
