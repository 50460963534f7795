import type { ComponentExamples } from "../example.ts";
import { Timeline } from "./timeline.view.tsx";

export const timelineExamples: ComponentExamples = {
  component: "timeline",
  examples: [
    {
      name: "done, current, coming",
      node: (
        <Timeline
          items={[
            {
              title: "Gesprekken op het plein",
              state: "done",
              stateText: "Klaar",
              dateText: "12 september tot 3 oktober 2026",
              description: <p>Wij spraken 86 mensen, ook op de markt en bij de moskee.</p>,
            },
            {
              title: "Ideeën verzamelen",
              state: "current",
              stateText: "Nu",
              dateText: "tot en met 15 december 2026",
              href: "#tijdlijn-ideeen",
            },
            { title: "Ontwerp maken", state: "coming", stateText: "Later", dateText: "januari 2027" },
            { title: "Besluit van de gemeenteraad", state: "coming", stateText: "Later", dateText: "18 maart 2027" },
          ]}
        />
      ),
    },
    {
      name: "later than promised",
      node: (
        <Timeline
          items={[
            { title: "Ideeën verzameld", state: "done", stateText: "Klaar", dateText: "mei 2026" },
            {
              title: "Antwoord aan iedereen die meedeed",
              state: "late",
              stateText: "Te laat",
              dateText: "beloofd op 1 september 2026",
              description: <p>Dit duurt langer dan wij zeiden. U hoort uiterlijk 1 december van ons.</p>,
            },
          ]}
        />
      ),
    },
  ],
};
