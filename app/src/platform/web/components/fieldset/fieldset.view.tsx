import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { describedBy, FieldDescription, FieldError, OptionalText } from "../form-field/form-field.view.tsx";

export type FieldsetProps = {
  /** Ids of its description and error start with it; the fieldset itself is `${id}-group`. */
  readonly id: string;
  readonly legend: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly optionalText?: string | undefined;
  /** `section`: a part of a form, with a larger legend. `question`: the fields together answer one question. */
  readonly look?: "section" | "question" | undefined;
  readonly role?: "radiogroup" | undefined;
  readonly required?: boolean | undefined;
  readonly children: ReactNode;
};

/** Fields that belong together, under a name that is read with each of them. */
export function Fieldset(props: FieldsetProps): ReactElement {
  const { id, legend, description, error, optionalText, look = "section", role, required, children } = props;
  return (
    <fieldset
      className={classNames(
        "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset brink-fieldset",
        `brink-fieldset--${look}`,
        error !== undefined && "utrecht-form-fieldset--invalid",
      )}
      id={`${id}-group`}
      role={role}
      aria-describedby={describedBy(id, { description, error })}
      aria-required={role === "radiogroup" ? required : undefined}
      aria-invalid={role === "radiogroup" && error !== undefined ? true : undefined}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend brink-fieldset__legend">
        {legend}
        <OptionalText text={optionalText} />
      </legend>
      <FieldDescription id={id} description={description} />
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}
