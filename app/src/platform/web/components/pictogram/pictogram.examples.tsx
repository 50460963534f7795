import type { ComponentExamples } from "../example.ts";
import { Pictogram } from "./pictogram.view.tsx";
import type { PictogramName } from "./shapes.ts";
import { pictogramShapes } from "./shapes.ts";

// @NOTE safe: Object.keys of a const object gives exactly its own keys.
const names = Object.keys(pictogramShapes) as readonly PictogramName[];

export const pictogramExamples: ComponentExamples = {
  component: "pictogram",
  examples: [
    {
      name: "all drawings, each with its name",
      node: (
        <ul className="brink-gallery__pictograms">
          {names.map((name) => (
            <li key={name}>
              <Pictogram name={name} size="large" tile />
              <span>{name}</span>
            </li>
          ))}
        </ul>
      ),
    },
    { name: "with words of its own", node: <Pictogram name="warning" label="Let op" size="medium" /> },
    {
      name: "in a line of text",
      node: (
        <p>
          <Pictogram name="phone" /> Bel ons gerust op 0570 12 34 56.
        </p>
      ),
    },
  ],
};
