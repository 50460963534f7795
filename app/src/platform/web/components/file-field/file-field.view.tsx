import type { ReactElement } from "react";
import type { FieldProps } from "../form-field/form-field.view.tsx";
import { describedBy, FormField } from "../form-field/form-field.view.tsx";

export type FileFieldProps = FieldProps & {
  /** Which kinds the browser offers first: "image/png, image/jpeg". The server decides. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
};

/** A file of one's own; say in the description which kinds and how large. Its form needs `withFiles`. */
export function FileField(props: FileFieldProps): ReactElement {
  const { name, id = name, accept, multiple, error, required } = props;
  return (
    <FormField {...props} id={id}>
      <input
        className="brink-file"
        type="file"
        id={id}
        name={name}
        accept={accept}
        multiple={multiple}
        required={required}
        aria-describedby={describedBy(id, props)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FormField>
  );
}
