import type { ComponentExamples } from "../example.ts";
import { NumberField } from "./number-field.view.tsx";

export const numberFieldExamples: ComponentExamples = {
  component: "number-field",
  examples: [
    { name: "with a unit", node: <NumberField name="weeks" label="Hoeveel weken heeft u?" unit="weken" value={12} /> },
    {
      name: "refused",
      node: (
        <NumberField
          name="budget"
          label="Wat mag het kosten?"
          unit="euro"
          value="veel"
          error="Vul een bedrag in, bijvoorbeeld 12500."
        />
      ),
    },
  ],
};
