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
    {
      name: "pages in groups, one of them open",
      node: (
        <Subnav
          label="Onderdelen van dit traject"
          links={[
            { label: "Overzicht", href: "#over" },
            { label: "Kiezen", href: "#kiezen" },
            {
              label: "Meedoen",
              href: "#meedoen",
              pages: [
                { label: "Activiteiten", href: "#activiteiten" },
                { label: "Inbreng", href: "#inbreng", current: true },
                { label: "Vragen aan ons", href: "#vragen" },
              ],
            },
            { label: "Meten", href: "#meten" },
            { label: "Leren", href: "#leren" },
          ]}
        />
      ),
    },
  ],
};
