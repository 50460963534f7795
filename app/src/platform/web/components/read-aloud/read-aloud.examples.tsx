import type { ComponentExamples } from "../example.ts";
import { ReadAloud } from "./read-aloud.view.tsx";

export const readAloudExamples: ComponentExamples = {
  component: "read-aloud",
  examples: [
    {
      name: "beside a short text",
      node: (
        <div className="stack">
          <p id="read-aloud-text">Het plein wordt groener. U kunt meedenken tot en met 15 december.</p>
          <ReadAloud targetId="read-aloud-text" startText="Lees voor" stopText="Stop met voorlezen" />
        </div>
      ),
    },
  ],
};
