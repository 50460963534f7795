import { ButtonLink } from "../button/button.view.tsx";
import type { ComponentExamples } from "../example.ts";
import { EmptyState } from "./empty-state.view.tsx";

export const emptyStateExamples: ComponentExamples = {
  component: "empty-state",
  examples: [
    {
      name: "with a first step",
      node: (
        <EmptyState
          title="Nog geen ideeën"
          pictogram="light-bulb"
          action={
            <ButtonLink href="#eerste" pictogramEnd="arrow">
              Vertel het eerste idee
            </ButtonLink>
          }
        >
          Wilt u de eerste zijn? Het kost u ongeveer drie minuten.
        </EmptyState>
      ),
    },
    { name: "only a title", node: <EmptyState title="Niets om te beoordelen" pictogram="check" /> },
  ],
};
