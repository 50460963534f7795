import type { ReactElement } from "react";
import type { FieldProps } from "../form-field/form-field.view.tsx";
import { describedBy, FormField } from "../form-field/form-field.view.tsx";

export type DateFieldProps = FieldProps & {
  /** ISO 8601, 2026-11-22; the browser shows it the way its owner writes dates. */
  readonly value?: string | undefined;
  /** ISO 8601. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly autoComplete?: string | undefined;
};

/** A date, with the calendar of the browser itself. */
export function DateField(props: DateFieldProps): ReactElement {
  const { name, id = name, value = "", min, max, error, required, autoComplete } = props;
  return (
    <FormField {...props} id={id}>
      <input
        className="utrecht-textbox utrecht-textbox--html-input brink-control--date"
        type="date"
        id={id}
        name={name}
        defaultValue={value}
        min={min}
        max={max}
        required={required}
        autoComplete={autoComplete}
        aria-describedby={describedBy(id, props)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FormField>
  );
}
