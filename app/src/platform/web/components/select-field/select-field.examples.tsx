import type { ComponentExamples } from "../example.ts";
import { SelectField } from "./select-field.view.tsx";

const neighbourhoods = [
  { value: "binnenstad", label: "Binnenstad" },
  { value: "bloemenwijk", label: "Bloemenwijk" },
  { value: "haven", label: "Havenkwartier" },
  { value: "nispen", label: "Burgemeester Van Nispen van Sevenaerkwartier-Noord" },
];

export const selectFieldExamples: ComponentExamples = {
  component: "select-field",
  examples: [
    {
      name: "nothing chosen yet",
      node: (
        <SelectField name="wijk" label="In welke wijk woont u?" emptyLabel="Kies uw wijk" options={neighbourhoods} />
      ),
    },
    {
      name: "chosen, a long name",
      node: <SelectField name="wijk-lang" label="In welke wijk woont u?" options={neighbourhoods} value="nispen" />,
    },
    {
      name: "under headings",
      node: (
        <SelectField
          name="wijk-koppen"
          label="In welke buurt woont u?"
          emptyLabel="Kies uw buurt"
          options={neighbourhoods.map((one, at) => ({ ...one, group: at < 2 ? "Centrum" : "Noord" }))}
        />
      ),
    },
    {
      name: "refused",
      node: (
        <SelectField
          name="wijk-fout"
          label="In welke wijk woont u?"
          emptyLabel="Kies uw wijk"
          options={neighbourhoods}
          error="Kies een wijk uit de lijst."
        />
      ),
    },
  ],
};
