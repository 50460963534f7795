import type { ReactElement } from "react";
import { classNames } from "../class-names.ts";
import { Choice } from "../form-field/choice.view.tsx";
import type { FieldProps } from "../form-field/form-field.view.tsx";
import { FieldError } from "../form-field/form-field.view.tsx";

export type CheckboxFieldProps = Omit<FieldProps, "optionalText"> & {
  readonly checked?: boolean | undefined;
  /** What is sent when it is ticked. */
  readonly value?: string | undefined;
};

/** A single yes; never ticked beforehand when it is a permission. */
export function CheckboxField(props: CheckboxFieldProps): ReactElement {
  const { name, id = name, label, description, error, required, checked = false, value = "on" } = props;
  return (
    <div className={classNames("utrecht-form-field brink-field", error !== undefined && "utrecht-form-field--invalid")}>
      <FieldError id={id} error={error} />
      <Choice
        type="checkbox"
        id={id}
        name={name}
        value={value}
        label={label}
        description={description}
        checked={checked}
        required={required}
        describedBy={error === undefined ? undefined : `${id}-error`}
        invalid={error !== undefined}
      />
    </div>
  );
}
