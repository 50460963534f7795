import type { ReactElement } from "react";
import { classNames } from "../class-names.ts";
import type { FieldProps } from "../form-field/form-field.view.tsx";
import { describedBy, FormField } from "../form-field/form-field.view.tsx";

export type SelectOption = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
  /** The heading under which it stands in the list; those of one heading follow each other. */
  readonly group?: string | undefined;
};

export type SelectFieldProps = FieldProps & {
  readonly options: readonly SelectOption[];
  readonly value?: string | undefined;
  /** The first, empty choice: "Kies een wijk". */
  readonly emptyLabel?: string | undefined;
  readonly width?: "full" | "medium" | undefined;
  readonly autoComplete?: string | undefined;
};

/** One of many; up to seven are easier to oversee as a RadioGroup. */
export function SelectField(props: SelectFieldProps): ReactElement {
  const { name, id = name, options, value = "", emptyLabel, width = "medium", error, required, autoComplete } = props;
  return (
    <FormField {...props} id={id}>
      <select
        className={classNames("utrecht-select utrecht-select--html-select", `brink-control--${width}`)}
        id={id}
        name={name}
        defaultValue={value}
        required={required}
        autoComplete={autoComplete}
        aria-describedby={describedBy(id, props)}
        aria-invalid={error === undefined ? undefined : true}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {[...Map.groupBy(options, ({ group }) => group)].map(([group, within]) =>
          group === undefined ? (
            <Options options={within} key="" />
          ) : (
            <optgroup label={group} key={group}>
              <Options options={within} />
            </optgroup>
          ),
        )}
      </select>
    </FormField>
  );
}

function Options({ options }: Pick<SelectFieldProps, "options">): ReactElement {
  return (
    <>
      {options.map((option) => (
        <option value={option.value} disabled={option.disabled} key={option.value}>
          {option.label}
        </option>
      ))}
    </>
  );
}
