import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";

/** An address for the link to one's own reason. Nobody is owed an answer to a reason, so none is promised. */
export function ArgumentEmail({
  frame,
  required = false,
}: {
  readonly frame: Frame;
  readonly required?: boolean;
}): ReactElement {
  const { t } = frame;
  return (
    <TextField
      name="email"
      type="email"
      label={t("engage.who.emailShort")}
      description={t("engage.argument.emailHelp")}
      optionalText={required ? undefined : t("engage.optional")}
      value={formValue(frame, "email")}
      error={fieldError(frame, "email")}
      autoComplete="email"
      width="medium"
    />
  );
}
