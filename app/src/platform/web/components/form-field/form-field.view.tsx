import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Pictogram } from "../pictogram/pictogram.view.tsx";

/** What every field has. `id` stands on the control itself, so that an error summary can lead to it. */
export type FieldProps = {
  readonly name: string;
  /** Left out: the same as the name. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  /** Behind the label of what may stay empty: "(niet verplicht)". */
  readonly optionalText?: string | undefined;
};

export type FormFieldProps = Omit<FieldProps, "name" | "required"> & {
  readonly id: string;
  /** Under the control: how long it may be. */
  readonly limitText?: string | undefined;
  readonly children: ReactNode;
};

/** Label, description, error and control in the order in which they are read. */
export function FormField(props: FormFieldProps): ReactElement {
  const { id, label, description, error, optionalText, limitText, children } = props;
  return (
    <div className={classNames("utrecht-form-field brink-field", error !== undefined && "utrecht-form-field--invalid")}>
      <label className="utrecht-form-label brink-field__label" htmlFor={id}>
        {label}
        <OptionalText text={optionalText} />
      </label>
      <FieldDescription id={id} description={description} />
      <FieldError id={id} error={error} />
      {children}
      {limitText !== undefined && (
        <p className="brink-field__limit" id={`${id}-limit`}>
          {limitText}
        </p>
      )}
    </div>
  );
}

export function OptionalText({ text }: { readonly text: string | undefined }): ReactElement | null {
  return text === undefined ? null : <span className="brink-field__optional"> {text}</span>;
}

export function FieldDescription(props: { readonly id: string; readonly description: ReactNode }): ReactElement | null {
  if (props.description === undefined || props.description === null) return null;
  return (
    <div className="utrecht-form-field-description brink-field__description" id={`${props.id}-description`}>
      {props.description}
    </div>
  );
}

export function FieldError(props: { readonly id: string; readonly error: string | undefined }): ReactElement | null {
  if (props.error === undefined) return null;
  return (
    <p className="utrecht-form-field-error-message brink-field__error" id={`${props.id}-error`}>
      <Pictogram name="warning" />
      <span>{props.error}</span>
    </p>
  );
}

type Described = {
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly limitText?: string | undefined;
};

/** What a screen reader reads after the label: the error first, because that is why somebody is back here. */
export function describedBy(id: string, { description, error, limitText }: Described): string | undefined {
  const ids = [
    error !== undefined && `${id}-error`,
    description !== undefined && description !== null && `${id}-description`,
    limitText !== undefined && `${id}-limit`,
  ].filter((part) => part !== false);
  return ids.length === 0 ? undefined : ids.join(" ");
}
