import type { ComponentExamples } from "../example.ts";
import { TextField } from "./text-field.view.tsx";

export const textFieldExamples: ComponentExamples = {
  component: "text-field",
  examples: [
    { name: "plain", node: <TextField name="title" label="Hoe noemt u uw idee?" required /> },
    {
      name: "with a description, not required",
      node: (
        <TextField
          name="email"
          type="email"
          label="Uw e-mailadres"
          optionalText="(niet verplicht)"
          description="Alleen om u te laten weten wat er met uw idee gebeurt."
          autoComplete="email"
        />
      ),
    },
    {
      name: "refused, with what was typed",
      node: (
        <TextField
          name="email-wrong"
          type="email"
          label="Uw e-mailadres"
          value="fatima@voorbeeld"
          error="Vul een e-mailadres in zoals naam@voorbeeld.nl."
          autoComplete="email"
        />
      ),
    },
    {
      name: "short, for a postal code",
      node: <TextField name="postcode" label="Uw postcode" width="short" autoComplete="postal-code" />,
    },
    {
      name: "a long label and a long value",
      node: (
        <TextField
          name="long"
          label="Wat is de naam van de vereniging, de stichting, de school of het bedrijf waarvoor u meedoet?"
          value="Vereniging tot Behoud en Ontwikkeling van het Burgemeester Van Nispen van Sevenaerpark"
        />
      ),
    },
  ],
};
