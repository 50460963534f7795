import type { ComponentExamples } from "../example.ts";
import { BarChart } from "./bar-chart.view.tsx";

export const barChartExamples: ComponentExamples = {
  component: "bar-chart",
  examples: [
    {
      name: "participants beside the population",
      node: (
        <BarChart
          id="age"
          title="Wie deden er mee, naar leeftijd"
          conclusion="Mensen onder de 25 deden minder mee dan hun aandeel in de stad."
          series={{ value: "Deelnemers", compare: "Inwoners van Waterdam" }}
          table={{ summary: "Bekijk als tabel", nameColumn: "Leeftijd" }}
          bars={[
            { label: "15 tot 25 jaar", value: 4, valueText: "4 %", compare: { value: 12, valueText: "12 %" } },
            { label: "25 tot 45 jaar", value: 24, valueText: "24 %", compare: { value: 25, valueText: "25 %" } },
            { label: "45 tot 65 jaar", value: 41, valueText: "41 %", compare: { value: 28, valueText: "28 %" } },
            { label: "65 jaar en ouder", value: 31, valueText: "31 %", compare: { value: 22, valueText: "22 %" } },
          ]}
        />
      ),
    },
    {
      name: "with how sure the values are",
      node: (
        <BarChart
          id="trust"
          title="Vertrouwen dat er iets met de inbreng gebeurt"
          max={100}
          series={{ value: "Eens (95 %-interval)" }}
          table={{ summary: "Bekijk als tabel", nameColumn: "Wanneer" }}
          bars={[
            { label: "Bij de start", value: 48, valueText: "48 % (41–55)", interval: { low: 41, high: 55 } },
            { label: "Na drie maanden", value: 63, valueText: "63 % (55–70)", interval: { low: 55, high: 70 } },
          ]}
        />
      ),
    },
    {
      name: "nothing but zeros and a long label",
      node: (
        <BarChart
          id="zero"
          title="Reacties per wijk"
          series={{ value: "Reacties" }}
          table={{ summary: "Bekijk als tabel", nameColumn: "Wijk" }}
          bars={[{ label: "Burgemeester Van Nispen van Sevenaerkwartier-Noord", value: 0, valueText: "0 reacties" }]}
        />
      ),
    },
  ],
};
