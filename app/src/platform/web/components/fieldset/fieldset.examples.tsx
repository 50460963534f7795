import type { ComponentExamples } from "../example.ts";
import { NumberField } from "../number-field/number-field.view.tsx";
import { TextField } from "../text-field/text-field.view.tsx";
import { Fieldset } from "./fieldset.view.tsx";

export const fieldsetExamples: ComponentExamples = {
  component: "fieldset",
  examples: [
    {
      name: "a part of a form",
      node: (
        <Fieldset id="about-you" legend="Over u" description="U mag dit leeg laten.">
          <TextField name="fieldset-name" label="Uw naam" autoComplete="name" optionalText="(niet verplicht)" />
          <NumberField name="fieldset-age" label="Uw leeftijd" unit="jaar" optionalText="(niet verplicht)" />
        </Fieldset>
      ),
    },
  ],
};
