import type { ReactElement, ReactNode } from "react";
import { Fieldset } from "../fieldset/fieldset.view.tsx";
import type { ChoiceOption } from "../form-field/choice.view.tsx";
import { Choice, choiceId } from "../form-field/choice.view.tsx";
import type { FieldProps } from "../form-field/form-field.view.tsx";

export type CheckboxGroupProps = Omit<FieldProps, "required"> & {
  readonly options: readonly ChoiceOption[];
  readonly values?: readonly string[] | undefined;
  /** What comes under the choices and belongs to them, for example the words of "something else". */
  readonly children?: ReactNode;
};

/** Any number of a few; the label is the question. */
export function CheckboxGroup(props: CheckboxGroupProps): ReactElement {
  const { name, id = name, label, options, values = [], error } = props;
  return (
    <Fieldset
      id={id}
      legend={label}
      look="question"
      description={props.description}
      error={error}
      optionalText={props.optionalText}
    >
      <div className="brink-choices brink-choices--stacked">
        {options.map((option, index) => (
          <Choice
            {...option}
            type="checkbox"
            id={choiceId(id, index)}
            name={name}
            checked={values.includes(option.value)}
            invalid={error !== undefined}
            key={option.value}
          />
        ))}
      </div>
      {props.children}
    </Fieldset>
  );
}
