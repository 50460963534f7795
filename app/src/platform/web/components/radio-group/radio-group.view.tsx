import type { ReactElement, ReactNode } from "react";
import { Fieldset } from "../fieldset/fieldset.view.tsx";
import type { ChoiceOption } from "../form-field/choice.view.tsx";
import { Choice, choiceId } from "../form-field/choice.view.tsx";
import type { FieldProps } from "../form-field/form-field.view.tsx";

export type RadioGroupProps = FieldProps & {
  readonly options: readonly ChoiceOption[];
  readonly value?: string | undefined;
  /** `row`: short answers side by side where they fit. `scale`: up to seven numbers, side by side on a phone too. */
  readonly layout?: "stacked" | "row" | "scale" | undefined;
  /** What comes under the choices and belongs to them, for example the words of "something else". */
  readonly children?: ReactNode;
};

/** One of a few; the label is the question. */
export function RadioGroup(props: RadioGroupProps): ReactElement {
  const { name, id = name, label, options, value, layout = "stacked" } = props;
  return (
    <Fieldset
      id={id}
      legend={label}
      look="question"
      role="radiogroup"
      description={props.description}
      error={props.error}
      optionalText={props.optionalText}
      required={props.required}
    >
      <div className={`brink-choices brink-choices--${layout}`}>
        {options.map((option, index) => (
          <Choice
            {...option}
            type="radio"
            id={choiceId(id, index)}
            name={name}
            checked={option.value === value}
            key={option.value}
          />
        ))}
      </div>
      {props.children}
    </Fieldset>
  );
}
