import type { ComponentExamples } from "../example.ts";
import { TextArea } from "./text-area.view.tsx";

export const textAreaExamples: ComponentExamples = {
  component: "text-area",
  examples: [
    {
      name: "with how long it may be",
      node: (
        <TextArea
          name="idea"
          label="Wat is uw idee?"
          description="Schrijf het op zoals u het aan een buur zou vertellen. Elke taal is goed."
          limitText="Maximaal 2.000 tekens."
        />
      ),
    },
    {
      name: "refused",
      node: <TextArea name="idea-empty" label="Wat is uw idee?" error="Vertel ons uw idee." rows={4} />,
    },
    {
      name: "in Arabic on a Dutch page",
      node: <TextArea name="idea-ar" label="Wat is uw idee?" value="نريد مزيدًا من الأشجار ومقاعد في الظل." rows={3} />,
    },
  ],
};
