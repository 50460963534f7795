import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Pictogram } from "../pictogram/pictogram.view.tsx";
import type { PictogramName } from "../pictogram/shapes.ts";

export type ButtonVariant = "primary" | "secondary" | "subtle" | "danger";

type ButtonLook = {
  readonly variant?: ButtonVariant | undefined;
  readonly pictogram?: PictogramName | undefined;
  /** After the words, for example an arrow; the other stands before them. */
  readonly pictogramEnd?: PictogramName | undefined;
  readonly children: ReactNode;
};

export type ButtonProps = ButtonLook & {
  readonly type?: "submit" | "button" | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Sends the form it names, wherever the button stands. */
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly id?: string | undefined;
  /** When the words alone do not say what it is about: "Wijzig het idee Meer bomen". */
  readonly label?: string | undefined;
};

export type ButtonLinkProps = ButtonLook & {
  readonly href: string;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly download?: boolean | undefined;
  /** Leaves this page as it is; the words say so. */
  readonly newTab?: boolean | undefined;
};

const buttonClasses = {
  primary: "utrecht-button utrecht-button--primary-action",
  secondary: "utrecht-button utrecht-button--secondary-action",
  subtle: "utrecht-button utrecht-button--subtle",
  danger: "utrecht-button utrecht-button--primary-action utrecht-button--danger",
} as const;

const linkClasses = {
  primary: "utrecht-button-link--primary-action",
  secondary: "utrecht-button-link--secondary-action",
  subtle: "utrecht-button-link--subtle",
  danger: "utrecht-button-link--primary-action",
} as const;

/** Does something: sends a form. What only leads elsewhere is a ButtonLink. */
export function Button({ variant = "primary", type = "submit", label, ...props }: ButtonProps): ReactElement {
  return (
    <button
      className={classNames(buttonClasses[variant], "brink-button")}
      type={type}
      id={props.id}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      disabled={props.disabled}
      aria-label={label}
    >
      <Inside {...props} />
    </button>
  );
}

/** Leads to another page and looks like a button. */
export function ButtonLink({ variant = "primary", href, label, ...props }: ButtonLinkProps): ReactElement {
  return (
    <a
      className={classNames(
        "utrecht-button-link utrecht-button-link--html-a",
        linkClasses[variant],
        "brink-button",
        variant === "danger" && "brink-button--danger",
      )}
      href={href}
      id={props.id}
      download={props.download}
      target={props.newTab === true ? "_blank" : undefined}
      aria-label={label}
    >
      <Inside {...props} />
    </a>
  );
}

function Inside({ pictogram, pictogramEnd, children }: ButtonLook): ReactElement {
  return (
    <>
      {pictogram !== undefined && <Pictogram name={pictogram} />}
      <span>{children}</span>
      {pictogramEnd !== undefined && <Pictogram name={pictogramEnd} />}
    </>
  );
}
