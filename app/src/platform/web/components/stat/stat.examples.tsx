import type { ComponentExamples } from "../example.ts";
import { Stats } from "./stat.view.tsx";

export const statExamples: ComponentExamples = {
  component: "stat",
  examples: [
    {
      name: "four numbers",
      node: (
        <Stats
          items={[
            { value: "312", label: "mensen deden mee" },
            { value: "128", label: "ideeën", href: "#ideeen" },
            { value: "94 %", label: "kreeg antwoord", note: "Norm: 90 %" },
            { value: "9", label: "wijken", note: "Uit elke wijk deed iemand mee." },
          ]}
        />
      ),
    },
  ],
};
