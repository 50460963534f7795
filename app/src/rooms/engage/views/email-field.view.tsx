import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";

type Props = {
  readonly label: string;
  /** What we mail there, and how long we keep it; that a parent has to agree follows by itself. */
  readonly help: string;
  readonly required?: boolean;
  readonly frame: Frame;
};

/** A resident's address, which is theirs to leave or not; under 16 a parent has to agree (art. 8 GDPR, art. 5 UAVG). */
export function EmailField({ label, help, required = false, frame }: Props): ReactElement {
  return (
    <TextField
      name="email"
      type="email"
      label={label}
      description={`${help} ${frame.t("engage.who.young")}`}
      optionalText={required ? undefined : frame.t("engage.optional")}
      value={formValue(frame, "email")}
      error={fieldError(frame, "email")}
      autoComplete="email"
      width="medium"
      required={required}
    />
  );
}
