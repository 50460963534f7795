import type { ComponentExamples } from "../example.ts";
import { Explainer } from "./explainer.view.tsx";

export const explainerExamples: ComponentExamples = {
  component: "explainer",
  examples: [
    {
      name: "the five questions of a trajectory",
      node: (
        <Explainer
          headingLevel={3}
          items={[
            { pictogram: "tree", title: "Waar gaat het over?", text: "Meer bomen en schaduw op het Stationsplein." },
            { pictogram: "pencil", title: "Wat kunt u nog bepalen?", text: "Waar de bomen, banken en fietsen komen." },
            { pictogram: "ear", title: "Wat doen we met uw idee?", text: "Wij lezen alles. U krijgt altijd antwoord." },
            { pictogram: "calendar", title: "Wanneer hoort u iets?", text: "Uiterlijk 20 januari 2027." },
            { pictogram: "people", title: "Wie beslist er?", text: "De gemeenteraad, in maart 2027." },
          ]}
        />
      ),
    },
  ],
};
