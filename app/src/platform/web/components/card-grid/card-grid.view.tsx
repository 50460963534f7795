import { Children } from "react";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";

export type CardGridProps = {
  readonly label?: string | undefined;
  /** `wide`: two beside each other at most. `small`: for pictures. */
  readonly size?: "normal" | "wide" | "small" | undefined;
  readonly children: ReactNode;
};

/** Cards as a list: who cannot see them hears how many there are. */
export function CardGrid({ label, size = "normal", children }: CardGridProps): ReactElement {
  return (
    <ul className={classNames("brink-card-grid grid", size !== "normal" && `grid--${size}`)} aria-label={label}>
      {Children.toArray(children).map((card, index) => (
        <li key={index}>{card}</li>
      ))}
    </ul>
  );
}
