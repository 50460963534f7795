import type { ComponentExamples } from "../example.ts";
import { RadarChart } from "./radar-chart.view.tsx";

export const radarChartExamples: ComponentExamples = {
  component: "radar-chart",
  examples: [
    {
      name: "six axes",
      node: (
        <RadarChart
          id="radar"
          title="Hoe het traject scoort op zes punten"
          conclusion="Het sterkst op openheid, het zwakst op wie er meedeed."
          table={{ nameColumn: "Punt", valueColumn: "Score" }}
          axes={[
            { label: "Openheid", share: 0.92, valueText: "92" },
            { label: "Wie er meedeed", share: 0.41, valueText: "41" },
            { label: "Kwaliteit van het gesprek", share: 0.74, valueText: "74" },
            { label: "Invloed op het besluit", share: 0.66, valueText: "66" },
            { label: "Antwoord gegeven", share: 0.88, valueText: "88" },
            { label: "Vertrouwen", share: 0.57, valueText: "57" },
          ]}
        />
      ),
    },
  ],
};
