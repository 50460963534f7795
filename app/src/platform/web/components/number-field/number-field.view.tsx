import type { ReactElement } from "react";
import type { FieldProps } from "../form-field/form-field.view.tsx";
import { describedBy, FormField } from "../form-field/form-field.view.tsx";

export type NumberFieldProps = FieldProps & {
  /** As it was typed; what is no number comes back as it was. */
  readonly value?: string | number | undefined;
  /** What is counted, after the field: "weken", "euro". */
  readonly unit?: string | undefined;
  /** With decimals the phone shows a comma on its keys. */
  readonly decimals?: boolean | undefined;
  readonly autoComplete?: string | undefined;
};

/** A number, typed. Not type="number": that one changes when somebody scrolls and loses what it does not understand. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { name, id = name, value = "", unit, decimals = false, error, required, autoComplete = "off" } = props;
  const described = [describedBy(id, props), unit !== undefined && `${id}-unit`].filter(Boolean).join(" ");
  return (
    <FormField {...props} id={id}>
      <div className="brink-number">
        <input
          className="utrecht-textbox utrecht-textbox--html-input brink-control--number"
          type="text"
          inputMode={decimals ? "decimal" : "numeric"}
          id={id}
          name={name}
          defaultValue={String(value)}
          required={required}
          autoComplete={autoComplete}
          dir="ltr"
          aria-describedby={described === "" ? undefined : described}
          aria-invalid={error === undefined ? undefined : true}
        />
        {unit !== undefined && (
          <span className="brink-number__unit" id={`${id}-unit`}>
            {unit}
          </span>
        )}
      </div>
    </FormField>
  );
}
