import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf } from "../../../../platform/i18n/said.ts";
import type { NamedShape } from "../reader.ts";

type Props = { readonly shapes: readonly NamedShape[]; readonly frame: Frame };

/** What lies in a layer, by name. Where there is a map, each gets a button that shows it there. */
export function ShapeList({ shapes, frame }: Props): ReactElement {
  return (
    <ul className="brink-shapes">
      {shapes.map((shape) => {
        const name = shapeName(shape, frame);
        return (
          <li data-point={`${shape.lon},${shape.lat}`} data-name={name} key={shape.number}>
            <span {...(shape.name === "" ? {} : langOf(frame, { lang: "nl" }))}>{name}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** As the file calls it, in Dutch, else its number. */
function shapeName({ name, number }: NamedShape, { t }: Frame): string {
  return name === "" ? t("engage.layer.unnamed", { number }) : name;
}
