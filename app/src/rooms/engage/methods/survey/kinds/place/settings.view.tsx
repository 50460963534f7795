import type { ReactElement } from "react";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../../platform/define/frame.ts";
import { RadioGroup } from "../../../../../../platform/web/components/radio-group/radio-group.view.tsx";
import type { PlaceSettings } from "./settings.ts";
import { drawn } from "./settings.ts";

type Props = { readonly settings: PlaceSettings | undefined; readonly frame: Frame };

/** A point, a line or an area. */
export function PlaceSettingsView({ settings, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <RadioGroup
      name="drawn"
      label={t("survey.staff.place.drawn")}
      description={t("survey.staff.place.drawnHelp")}
      options={drawn.map((value) => ({ value, label: t(`survey.staff.place.${value}`) }))}
      value={formValue(frame, "drawn", settings?.drawn ?? "point")}
      error={fieldError(frame, "drawn")}
    />
  );
}
