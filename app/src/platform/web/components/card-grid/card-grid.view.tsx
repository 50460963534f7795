import { Children } from "react";
import type { ReactElement, ReactNode } from "react";

export type CardGridProps = {
  readonly label?: string | undefined;
  /** `wide`: two beside each other at most. */
  readonly size?: "normal" | "wide" | undefined;
  readonly children: ReactNode;
};

/** Cards as a list: who cannot see them hears how many there are. */
export function CardGrid({ label, size = "normal", children }: CardGridProps): ReactElement {
  return (
    <ul className={size === "wide" ? "brink-card-grid grid grid--wide" : "brink-card-grid grid"} aria-label={label}>
      {Children.toArray(children).map((card, index) => (
        <li key={index}>{card}</li>
      ))}
    </ul>
  );
}
