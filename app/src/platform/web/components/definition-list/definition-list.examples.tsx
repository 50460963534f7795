import type { ComponentExamples } from "../example.ts";
import { DefinitionList } from "./definition-list.view.tsx";

export const definitionListExamples: ComponentExamples = {
  component: "definition-list",
  examples: [
    {
      name: "rows",
      node: (
        <DefinitionList
          items={[
            { term: "Wie beslist", value: "De gemeenteraad" },
            { term: "Wanneer", value: "18 maart 2027" },
            { term: "Wijken", value: "Binnenstad en Havenkwartier" },
          ]}
        />
      ),
    },
    {
      name: "to look over before sending",
      node: (
        <DefinitionList
          items={[
            { term: "Uw idee", value: "Meer bomen bij de bushalte", action: <a href="#wijzig-idee">Wijzig uw idee</a> },
            { term: "Uw wijk", value: "Binnenstad", action: <a href="#wijzig-wijk">Wijzig uw wijk</a> },
          ]}
        />
      ),
    },
    {
      name: "stacked",
      node: (
        <DefinitionList
          layout="stacked"
          items={[
            { term: "U kunt meedoen tot", value: "15 december 2026" },
            { term: "U hoort van ons voor", value: "20 januari 2027" },
          ]}
        />
      ),
    },
  ],
};
