import type { ComponentExamples } from "../example.ts";
import { StatusBadge } from "./status-badge.view.tsx";

export const statusBadgeExamples: ComponentExamples = {
  component: "status-badge",
  examples: [
    {
      name: "tones",
      node: (
        <div className="cluster">
          <StatusBadge>In voorbereiding</StatusBadge>
          <StatusBadge tone="active" pictogram="clock">
            Nu bezig
          </StatusBadge>
          <StatusBadge tone="ok" pictogram="check">
            Overgenomen
          </StatusBadge>
          <StatusBadge tone="warning">Deels overgenomen</StatusBadge>
          <StatusBadge tone="error" pictogram="warning">
            Te laat
          </StatusBadge>
        </div>
      ),
    },
  ],
};
