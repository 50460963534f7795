import type { ComponentExamples } from "../example.ts";
import { Subnav } from "./subnav.view.tsx";

export const subnavExamples: ComponentExamples = {
  component: "subnav",
  examples: [
    {
      name: "the pages of one trajectory",
      node: (
        <Subnav
          label="Delen van dit traject"
          links={[
            { label: "Overzicht", href: "#overzicht", current: true },
            { label: "Ideeën", href: "#ideeen", count: "128" },
            { label: "Agenda", href: "#agenda", count: "4" },
            { label: "Wat deden we met uw inbreng", href: "#antwoord" },
          ]}
        />
      ),
    },
  ],
};
