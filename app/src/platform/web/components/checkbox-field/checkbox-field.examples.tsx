import type { ComponentExamples } from "../example.ts";
import { CheckboxField } from "./checkbox-field.view.tsx";

export const checkboxFieldExamples: ComponentExamples = {
  component: "checkbox-field",
  examples: [
    {
      name: "not ticked",
      node: (
        <CheckboxField
          name="hear-back"
          label="Ja, mail mij als er nieuws is over mijn idee"
          description="U kunt dit altijd weer stoppen."
        />
      ),
    },
    { name: "ticked", node: <CheckboxField name="ticked" label="Ik doe mee namens een organisatie" checked /> },
    {
      name: "refused",
      node: (
        <CheckboxField
          name="agree"
          label="Mijn idee mag op deze site staan"
          required
          error="Zonder uw toestemming kunnen wij uw idee niet plaatsen."
        />
      ),
    },
  ],
};
