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
      name: "short values, compact on a small screen",
      node: (
        <Table
          caption="Wie deden mee"
          compact
          columns={[
            { label: "Groep" },
            { label: "Deelnemers", numeric: true },
            { label: "Van de deelnemers", numeric: true },
            { label: "Van de inwoners", numeric: true },
          ]}
          rows={[
            { key: "young", cells: ["15 tot en met 24 jaar", "Te weinig om te tonen", "–", "13%"] },
            { key: "old", cells: ["25 tot en met 44 jaar", "25", "56%", "27%"] },
          ]}
        />
      ),
    },
    {
      name: "names and one number, compact on a small screen",
      node: (
        <Table
          caption="Hoe mensen meededen"
          compact
          columns={[{ label: "Hoe" }, { label: "Aantal", numeric: true }]}
          rows={[
            { key: "web", cells: ["Via de website", "122"] },
            { key: "paper", cells: ["Op papier", "45"] },
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
