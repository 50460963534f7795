import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Heading } from "../heading/heading.view.tsx";

export type SpotlightProps = {
  /** `brand`: in the municipality's colour, once on a page. `info` and `warning` mean what they mean everywhere. */
  readonly tone?: "soft" | "brand" | "info" | "warning" | undefined;
  readonly title?: string | undefined;
  readonly titleLevel?: 2 | 3 | undefined;
  readonly id?: string | undefined;
  readonly children: ReactNode;
};

const toneClasses = {
  soft: undefined,
  brand: "brink-spotlight--brand",
  info: "utrecht-spotlight-section--info",
  warning: "utrecht-spotlight-section--warning",
} as const;

/** A part of the page that stands out: what can still be decided, what to know first. */
export function Spotlight({ tone = "soft", title, titleLevel = 2, id, children }: SpotlightProps): ReactElement {
  return (
    <section
      className={classNames("utrecht-spotlight-section", toneClasses[tone], "brink-spotlight stack stack--close")}
      id={id}
    >
      {title !== undefined && (
        <Heading level={titleLevel} look={3}>
          {title}
        </Heading>
      )}
      {typeof children === "string" ? <p>{children}</p> : children}
    </section>
  );
}
