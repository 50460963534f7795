import type { ComponentExamples } from "../example.ts";
import { ProgressSteps } from "./progress-steps.view.tsx";

const steps = [{ label: "Uw idee", href: "#stap-1" }, { label: "Over u" }, { label: "Nakijken en versturen" }];

export const progressStepsExamples: ComponentExamples = {
  component: "progress-steps",
  examples: [
    {
      name: "the second of three",
      node: <ProgressSteps label="Stappen" summary="Stap 2 van 3" steps={steps} current={2} doneLabel="klaar" />,
    },
    {
      name: "pages that may be passed unanswered",
      node: (
        <ProgressSteps
          label="Bladzijden"
          summary="Bladzijde 2 van 3"
          steps={[
            { label: "Voor wie?", href: "#blad-1", progress: { isDone: false, words: "1 van 4 beantwoord" } },
            { label: "Sfeer", href: "#blad-2", progress: { isDone: false, words: "nog niet begonnen" } },
            { label: "Middelen", href: "#blad-3", progress: { isDone: true, words: "klaar" } },
          ]}
          current={2}
          doneLabel="klaar"
        />
      ),
    },
    {
      name: "the first",
      node: <ProgressSteps label="Stappen, begin" summary="Stap 1 van 3" steps={steps} current={1} doneLabel="klaar" />,
    },
  ],
};
