import type { ComponentExamples } from "../example.ts";
import { Navigation } from "./navigation.view.tsx";

export const navigationExamples: ComponentExamples = {
  component: "navigation",
  examples: [
    {
      name: "bar",
      node: (
        <Navigation
          label="Hoofdmenu"
          links={[
            { label: "Doe mee", href: "#doe-mee", current: true },
            { label: "Wat deden we ermee", href: "#terugkoppeling" },
            { label: "Hoe het werkt", href: "#uitleg" },
          ]}
        />
      ),
    },
    {
      name: "side",
      node: (
        <Navigation
          shape="side"
          label="Werkbank"
          links={[
            { label: "Trajecten", href: "#trajecten", current: true },
            { label: "Inbreng en antwoorden", href: "#inbreng" },
            { label: "Meten", href: "#meten" },
            { label: "Geleerde lessen van andere gemeenten", href: "#lessen" },
          ]}
        />
      ),
    },
  ],
};
