import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Fieldset } from "../../../../platform/web/components/fieldset/fieldset.view.tsx";
import { FileField } from "../../../../platform/web/components/file-field/file-field.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import type { Layer } from "../domain.ts";
import { afterRefusal } from "../views/layer-fields.view.tsx";
import { typedCorners } from "./corners.ts";
import { planBytesAtMost } from "./read-plan.ts";

type Props = { readonly layer?: Layer | undefined; readonly frame: Frame };

/** The drawing, which page of it, and where it lies. Of a drawing that is there already the file may be left out. */
export function PlanFields({ layer, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <>
      <FileField
        name="plan"
        label={t("engage.layer.staff.plan")}
        description={afterRefusal(
          frame,
          t("engage.layer.staff.planHelp", { megabytes: planBytesAtMost / 1024 / 1024 }),
        )}
        accept="image/png,image/jpeg,image/webp,application/pdf"
        error={fieldError(frame, "plan")}
        optionalText={layer && t("engage.layer.staff.planSame")}
        required={layer === undefined}
      />
      <TextField
        name="page"
        label={t("engage.layer.staff.page")}
        description={t("engage.layer.staff.pageHelp")}
        value={formValue(frame, "page")}
        error={fieldError(frame, "page")}
        optionalText={t("engage.optional")}
        width="short"
      />
      <Fieldset id="where" legend={t("engage.layer.staff.where")}>
        <p>{t("engage.layer.staff.whereHelp")}</p>
        {(["northWest", "southEast"] as const).map((name) => (
          <TextField
            name={name}
            label={t(`engage.layer.staff.${name}`)}
            description={t(`engage.layer.staff.${name}Help`)}
            value={formValue(frame, name, typedCorners(layer?.box)[name])}
            error={fieldError(frame, name)}
            optionalText={t("engage.optional")}
            width="medium"
            key={name}
          />
        ))}
      </Fieldset>
    </>
  );
}
