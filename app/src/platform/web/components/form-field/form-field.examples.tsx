import type { ComponentExamples } from "../example.ts";
import { FormField } from "./form-field.view.tsx";

export const formFieldExamples: ComponentExamples = {
  component: "form-field",
  examples: [
    {
      name: "around a control of one's own",
      node: (
        <FormField id="own-control" label="Kies een foto" description="Een jpg of png, hoogstens 5 MB.">
          <input type="file" id="own-control" name="own-control" aria-describedby="own-control-description" />
        </FormField>
      ),
    },
  ],
};
