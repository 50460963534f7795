import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import type { UploadKind } from "../../../../platform/define/method-asks.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { FileField } from "../../../../platform/web/components/file-field/file-field.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { altLength, megabytesAtMost } from "../upload.ts";

const pictures = "image/jpeg,image/png,image/webp";
const accepted = { photos: pictures, pdf: "application/pdf", both: `${pictures},application/pdf` } as const;

type Props = { readonly action: string; readonly takes: UploadKind; readonly frame: Frame };

/** One photo or PDF, with what is on it. What stays in a file is said before it is chosen. */
export function AddForm({ action, takes, frame }: Props): ReactElement {
  const { t } = frame;
  const isPhoto = takes === "photos";
  const megabytes = megabytesAtMost[takes === "pdf" ? "pdf" : "photo"];
  return (
    <ActionForm frame={frame} action={action} withFiles>
      {takes !== "pdf" && <p>{t("engage.photo.people")}</p>}
      {!isPhoto && <p>{t("engage.pdf.keeps")}</p>}
      <brink-file-limit most={megabytes * 1024 * 1024} words={t("platform.field.fileTooBig", { max: megabytes })}>
        <FileField
          name="photo"
          label={t(isPhoto ? "engage.photo.file" : `engage.pdf.file.${takes}`)}
          description={t(isPhoto ? "engage.photo.fileHelp" : `engage.pdf.fileHelp.${takes}`, megabytesAtMost)}
          accept={accepted[takes]}
          error={fieldError(frame, "photo")}
          required
        />
        <p className="utrecht-form-field-error-message" role="alert" hidden />
      </brink-file-limit>
      <TextField
        name="alt"
        label={t(isPhoto ? "engage.photo.alt" : "engage.pdf.alt")}
        description={t(isPhoto ? "engage.photo.altHelp" : "engage.pdf.altHelp", { max: altLength })}
        optionalText={t("engage.optional")}
        value={formValue(frame, "alt")}
        error={fieldError(frame, "alt")}
        autoComplete="off"
      />
      <ActionGroup>
        <Button>{t(isPhoto ? "engage.photo.add" : "engage.pdf.add")}</Button>
      </ActionGroup>
    </ActionForm>
  );
}
