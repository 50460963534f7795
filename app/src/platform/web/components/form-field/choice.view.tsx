import type { ReactElement, ReactNode } from "react";

export type ChoiceOption = {
  readonly value: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly disabled?: boolean | undefined;
};

export type ChoiceProps = ChoiceOption & {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly required?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
};

/** One radio button or checkbox; its whole row can be pressed. The control is the system's own, in the brand's colour. */
export function Choice(props: ChoiceProps): ReactElement {
  const { type, id, name, value, label, description, checked, disabled, required, invalid = false } = props;
  const ownDescription = description === undefined ? undefined : `${id}-description`;
  const described = [ownDescription, props.describedBy].filter((part) => part !== undefined).join(" ");
  return (
    <div className="brink-choice">
      <input
        className="brink-choice__input"
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        disabled={disabled}
        required={required}
        aria-describedby={described === "" ? undefined : described}
        aria-invalid={invalid && type === "checkbox" ? true : undefined}
      />
      <label className="brink-choice__label" htmlFor={id}>
        {label}
      </label>
      {ownDescription !== undefined && (
        <div className="brink-choice__description" id={ownDescription}>
          {description}
        </div>
      )}
    </div>
  );
}

/** The first choice bears the group's own id, so that an error summary leads to something that can be chosen. */
export function choiceId(groupId: string, index: number): string {
  return index === 0 ? groupId : `${groupId}-${index + 1}`;
}
