import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { argumentLength } from "../domain.ts";

/** The control for one reason. */
export function ArgumentField({ frame, value }: { readonly frame: Frame; readonly value?: string }): ReactElement {
  const { t } = frame;
  return (
    <TextArea
      name="argument"
      label={t("engage.argument.text")}
      description={t("engage.argument.textHelp", { max: argumentLength })}
      rows={4}
      value={formValue(frame, "argument", value)}
      error={fieldError(frame, "argument")}
      required
    />
  );
}
