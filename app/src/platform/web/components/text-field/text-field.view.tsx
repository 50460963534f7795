import type { HTMLInputAutoCompleteAttribute, ReactElement } from "react";
import { classNames } from "../class-names.ts";
import type { FieldProps } from "../form-field/form-field.view.tsx";
import { describedBy, FormField } from "../form-field/form-field.view.tsx";

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined;
  readonly type?: "text" | "email" | "tel" | "url" | "search" | "password" | undefined;
  /** What the browser may fill in; say it for every field about the person. */
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly width?: "full" | "medium" | "short" | undefined;
  /** The language of what is typed, when that is not the page's. */
  readonly lang?: string | undefined;
};

/** One line of text. Its length is not cut off while typing: what is too long is kept and refused with words. */
export function TextField(props: TextFieldProps): ReactElement {
  const { name, id = name, value = "", type = "text", width = "full", error, required, autoComplete, lang } = props;
  return (
    <FormField {...props} id={id}>
      <input
        className={classNames("utrecht-textbox utrecht-textbox--html-input", `brink-control--${width}`)}
        type={type}
        id={id}
        name={name}
        defaultValue={value}
        required={required}
        autoComplete={autoComplete}
        spellCheck={type === "text" || type === "search" ? undefined : false}
        autoCapitalize={type === "text" || type === "search" ? undefined : "none"}
        dir={type === "text" || type === "search" ? "auto" : undefined}
        lang={lang}
        aria-describedby={describedBy(id, props)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FormField>
  );
}
