import type { ReactElement, ReactNode } from "react";
import type { HeadingLevel } from "../heading/heading.view.tsx";
import { Heading } from "../heading/heading.view.tsx";
import { Pictogram } from "../pictogram/pictogram.view.tsx";

export type AlertType = "info" | "ok" | "warning" | "error";

export type AlertProps = {
  readonly type: AlertType;
  /** What the sign means, read aloud before the message: "Let op", "Gelukt". */
  readonly signLabel: string;
  readonly title?: string | undefined;
  readonly titleLevel?: HeadingLevel | undefined;
  readonly id?: string | undefined;
  /** Says itself as soon as the page opens: only for the answer to what somebody just did. */
  readonly announce?: boolean | undefined;
  readonly children?: ReactNode;
};

const alertClasses = {
  info: "utrecht-alert utrecht-alert--info",
  ok: "utrecht-alert utrecht-alert--ok",
  warning: "utrecht-alert utrecht-alert--warning",
  error: "utrecht-alert utrecht-alert--error",
} as const;

export const signs = { info: "info", ok: "check", warning: "warning", error: "warning" } as const;

/** A message that has to be seen. */
export function Alert(props: AlertProps): ReactElement {
  const { type, signLabel, title, titleLevel = 2, id, announce = false, children } = props;
  return (
    <div className={alertClasses[type]} id={id} role={announce ? (type === "error" ? "alert" : "status") : undefined}>
      <div className="utrecht-alert__icon brink-alert__sign">
        <Pictogram name={signs[type]} label={signLabel} size="medium" />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message stack stack--tight">
          {title !== undefined && (
            <Heading level={titleLevel} look={4}>
              {title}
            </Heading>
          )}
          {typeof children === "string" ? <p>{children}</p> : children}
        </div>
      </div>
    </div>
  );
}
