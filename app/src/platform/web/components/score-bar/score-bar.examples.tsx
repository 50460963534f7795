import type { ComponentExamples } from "../example.ts";
import { ScoreBar } from "./score-bar.view.tsx";

export const scoreBarExamples: ComponentExamples = {
  component: "score-bar",
  examples: [
    {
      name: "with a norm, a verdict and a next step",
      node: (
        <ScoreBar
          label="Bereik van jongeren"
          valueText="42 van 100"
          share={0.42}
          norm={{ share: 0.6, text: "Norm: 60" }}
          verdict={{ tone: "warning", text: "Onder de norm" }}
        >
          Jongeren doen weinig mee. Ga langs bij de twee scholen voor voortgezet onderwijs.
        </ScoreBar>
      ),
    },
    {
      name: "nothing and everything",
      node: (
        <div className="stack">
          <ScoreBar label="Terugkoppeling" valueText="0 van 100" share={0} />
          <ScoreBar label="Openheid" valueText="100 van 100" share={1} verdict={{ tone: "ok", text: "Goed" }} />
        </div>
      ),
    },
  ],
};
