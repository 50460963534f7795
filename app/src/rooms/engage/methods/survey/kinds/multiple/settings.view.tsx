import type { ReactElement } from "react";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../../platform/define/frame.ts";
import { NumberField } from "../../../../../../platform/web/components/number-field/number-field.view.tsx";
import type { Question } from "../../domain.ts";
import { optionForm } from "../option-form.ts";
import { OtherBox } from "../other.view.tsx";
import { limitsOf } from "./settings.ts";

type Props = { readonly editing: Question | undefined; readonly frame: Frame };

/** The options, whether people may add one, and how many they may choose. */
export function MultipleSettingsView({ editing, frame }: Props): ReactElement {
  const { t } = frame;
  const limits = editing?.kind === "multiple" ? limitsOf(editing) : {};
  return (
    <>
      {optionForm.view(editing, frame)}
      <OtherBox editing={editing} frame={frame} />
      {(["least", "most"] as const).map((name) => (
        <NumberField
          name={name}
          label={t(`survey.staff.multiple.${name}`)}
          value={formValue(frame, name, limits[name] === undefined ? "" : String(limits[name]))}
          error={fieldError(frame, name)}
          optionalText={t("engage.optional")}
          key={name}
        />
      ))}
    </>
  );
}
