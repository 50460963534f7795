import type { ComponentExamples } from "../example.ts";
import { Heading } from "./heading.view.tsx";

export const headingExamples: ComponentExamples = {
  component: "heading",
  examples: [
    {
      name: "the four levels",
      node: (
        <div className="stack">
          <Heading level={1}>Hoe wordt het Stationsplein groener?</Heading>
          <Heading level={2}>Wat kunt u nog bepalen?</Heading>
          <Heading level={3}>Wie beslist er?</Heading>
          <Heading level={4}>Wanneer hoort u iets?</Heading>
        </div>
      ),
    },
    {
      name: "with a line above it",
      node: (
        <Heading level={2} kicker="Stap 2 van 3">
          Vertel ons uw idee
        </Heading>
      ),
    },
    {
      name: "a very long word on a small screen",
      node: <Heading level={1}>Participatieverordening en samenlevingsinitiatievenbeleid</Heading>,
    },
    {
      name: "looks smaller than its level",
      node: (
        <Heading level={2} look={4}>
          Contact
        </Heading>
      ),
    },
  ],
};
