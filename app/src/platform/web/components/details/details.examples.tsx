import type { ComponentExamples } from "../example.ts";
import { Details } from "./details.view.tsx";

export const detailsExamples: ComponentExamples = {
  component: "details",
  examples: [
    {
      name: "closed",
      node: <Details summary="Wie mag er meedoen?">Iedereen die in Waterdam woont, werkt, leert of vaak komt.</Details>,
    },
    {
      name: "open",
      node: (
        <Details summary="Wat gebeurt er met mijn gegevens?" open>
          Wij bewaren uw e-mailadres tot u antwoord hebt gehad, en nooit langer dan een jaar.
        </Details>
      ),
    },
    {
      name: "folded on a small screen only",
      node: (
        <Details summary="Nog 9 feiten" phoneOnly>
          Het traject kostte € 5.215 en 136 uur.
        </Details>
      ),
    },
  ],
};
