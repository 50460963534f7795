import type { ReactElement } from "react";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../../platform/define/frame.ts";
import type { UploadKind } from "../../../../../../platform/define/method-asks.ts";
import { uploadKinds } from "../../../../../../platform/define/method-asks.ts";
import { RadioGroup } from "../../../../../../platform/web/components/radio-group/radio-group.view.tsx";

type Props = { readonly takes: UploadKind; readonly frame: Frame };

/** Photos, PDFs or both. */
export function PhotoSettingsView({ takes, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <>
      <RadioGroup
        name="takes"
        label={t("survey.staff.photo.takes")}
        description={t("survey.staff.photo.takesHelp")}
        options={uploadKinds.map((value) => ({ value, label: t(`survey.staff.photo.takes.${value}`) }))}
        value={formValue(frame, "takes", takes)}
        error={fieldError(frame, "takes")}
      />
      <p>{t("survey.staff.photo.never")}</p>
    </>
  );
}
