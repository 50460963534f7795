import type { ReactElement } from "react";
import { classNames } from "../class-names.ts";
import type { PictogramName } from "./shapes.ts";
import { pictogramShapes } from "./shapes.ts";

export type PictogramProps = {
  readonly name: PictogramName;
  /** Words for who cannot see it; leave out when the text beside it says the same. */
  readonly label?: string | undefined;
  readonly size?: "text" | "medium" | "large" | undefined;
  /** In a round, softly coloured field. */
  readonly tile?: boolean | undefined;
};

/** A small drawing that helps to recognise; it never stands in for the words. */
export function Pictogram({ name, label, size = "text", tile = false }: PictogramProps): ReactElement {
  const drawing = (
    <svg
      className={classNames(
        "brink-pictogram",
        size !== "text" && `brink-pictogram--${size}`,
        name === "arrow" && "brink-pictogram--directional",
      )}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      focusable="false"
    >
      <path d={pictogramShapes[name]} />
    </svg>
  );
  return tile ? <span className="brink-pictogram-tile">{drawing}</span> : drawing;
}
