import type { ComponentExamples } from "../example.ts";
import { CheckboxGroup } from "./checkbox-group.view.tsx";

const options = [
  { value: "groen", label: "Meer groen" },
  { value: "spelen", label: "Plek om te spelen", description: "Ook voor kinderen in een rolstoel." },
  { value: "fietsen", label: "Veilig fietsen" },
];

export const checkboxGroupExamples: ComponentExamples = {
  component: "checkbox-group",
  examples: [
    {
      name: "two of three chosen",
      node: (
        <CheckboxGroup
          name="themes"
          label="Wat vindt u belangrijk op het plein?"
          description="U mag er meer dan één kiezen."
          options={options}
          values={["groen", "spelen"]}
        />
      ),
    },
    {
      name: "refused",
      node: (
        <CheckboxGroup
          name="themes-wrong"
          label="Wat vindt u belangrijk op het plein?"
          options={options}
          error="Kies er minstens één."
        />
      ),
    },
  ],
};
