import type { ComponentExamples } from "../example.ts";
import { Breadcrumb } from "./breadcrumb.view.tsx";

export const breadcrumbExamples: ComponentExamples = {
  component: "breadcrumb",
  examples: [
    {
      name: "three deep",
      node: (
        <Breadcrumb
          label="Kruimelpad"
          links={[
            { label: "Voorpagina", href: "#voor" },
            { label: "Groener Stationsplein", href: "#traject" },
            { label: "Vertel uw idee" },
          ]}
        />
      ),
    },
    {
      name: "long names",
      node: (
        <Breadcrumb
          label="Kruimelpad met lange namen"
          links={[
            { label: "Voorpagina", href: "#voor" },
            { label: "Herinrichting van de Burgemeester Van Nispen van Sevenaerstraat", href: "#lang" },
            { label: "Wat deden we met uw inbreng" },
          ]}
        />
      ),
    },
  ],
};
