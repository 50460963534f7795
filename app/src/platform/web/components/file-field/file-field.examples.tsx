import type { ComponentExamples } from "../example.ts";
import { FileField } from "./file-field.view.tsx";

export const fileFieldExamples: ComponentExamples = {
  component: "file-field",
  examples: [
    {
      name: "a picture",
      node: (
        <FileField
          name="photo"
          label="Voeg een foto toe"
          optionalText="(niet verplicht)"
          description="Een jpg of png, hoogstens 5 MB."
          accept="image/jpeg, image/png"
        />
      ),
    },
    {
      name: "refused",
      node: (
        <FileField name="photo-wrong" label="Voeg een foto toe" error="Dit is geen foto. Kies een jpg of een png." />
      ),
    },
  ],
};
