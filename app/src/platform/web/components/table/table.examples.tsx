import type { ComponentExamples } from "../example.ts";
import { StatusBadge } from "../status-badge/status-badge.view.tsx";
import { Table } from "./table.view.tsx";

export const tableExamples: ComponentExamples = {
  component: "table",
  examples: [
    {
      name: "names, states and numbers",
      node: (
        <Table
          caption="Trajecten in Waterdam"
          columns={[
            { label: "Traject" },
            { label: "Stand" },
            { label: "Deelnemers", numeric: true },
            { label: "Kosten", numeric: true },
          ]}
          rows={[
            {
              key: "plein",
              cells: [
                <a href="#tabel-plein" key="link">
                  Groener Stationsplein
                </a>,
                <StatusBadge tone="active" key="badge">
                  Nu bezig
                </StatusBadge>,
                "312",
                "€ 18.400",
              ],
            },
            {
              key: "school",
              cells: ["Veilig naar school", <StatusBadge key="badge">In voorbereiding</StatusBadge>, "0", "€ 1.250"],
            },
          ]}
        />
      ),
    },
    {
      name: "nothing in it yet",
      node: (
        <Table
          caption="Ideeën"
          columns={[{ label: "Idee" }, { label: "Stand" }]}
          rows={[]}
          empty={<p>Er zijn nog geen ideeën.</p>}
        />
      ),
    },
  ],
};
