import type { ComponentExamples } from "../example.ts";
import { DateField } from "./date-field.view.tsx";

export const dateFieldExamples: ComponentExamples = {
  component: "date-field",
  examples: [
    { name: "filled", node: <DateField name="start" label="Wanneer begint het?" value="2026-11-22" /> },
    {
      name: "refused",
      node: <DateField name="end" label="Wanneer is het besluit?" error="Kies een dag na de start van het traject." />,
    },
  ],
};
