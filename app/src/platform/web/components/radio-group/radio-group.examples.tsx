import type { ComponentExamples } from "../example.ts";
import { RadioGroup } from "./radio-group.view.tsx";

const who = [
  { value: "person", label: "Als mezelf" },
  {
    value: "organisation",
    label: "Namens een organisatie",
    description: "Een vereniging, school, winkel of bedrijf. Wij tellen dit apart.",
  },
];

const scale = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));

export const radioGroupExamples: ComponentExamples = {
  component: "radio-group",
  examples: [
    {
      name: "with a description",
      node: <RadioGroup name="who" label="Hoe doet u mee?" options={who} value="person" />,
    },
    {
      name: "a scale, side by side",
      node: (
        <RadioGroup
          name="safe"
          label="Hoe veilig voelt u zich op het plein?"
          description="1 is heel onveilig, 5 is heel veilig."
          options={scale}
          layout="scale"
          value="4"
        />
      ),
    },
    {
      name: "a row of short answers",
      node: (
        <RadioGroup
          name="again"
          label="Zou u weer meedoen?"
          layout="row"
          options={[
            { value: "yes", label: "Ja" },
            { value: "no", label: "Nee" },
            { value: "unknown", label: "Weet ik niet" },
          ]}
        />
      ),
    },
    {
      name: "refused",
      node: <RadioGroup name="who-wrong" label="Hoe doet u mee?" options={who} error="Kies hoe u meedoet." required />,
    },
  ],
};
