import type { ReactElement } from "react";
import type { FieldProps } from "../form-field/form-field.view.tsx";
import { describedBy, FormField } from "../form-field/form-field.view.tsx";

export type TextAreaProps = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  /** How long it may be, in words: "Maximaal 2.000 tekens". Nothing is cut off while typing. */
  readonly limitText?: string | undefined;
  readonly lang?: string | undefined;
};

/** Text of more than one line, in whatever script somebody writes. */
export function TextArea(props: TextAreaProps): ReactElement {
  const { name, id = name, value = "", rows = 6, error, required, lang } = props;
  return (
    <FormField {...props} id={id}>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea brink-control--full"
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        required={required}
        dir="auto"
        lang={lang}
        aria-describedby={describedBy(id, props)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FormField>
  );
}
