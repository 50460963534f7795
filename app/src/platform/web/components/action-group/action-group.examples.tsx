import { Button, ButtonLink } from "../button/button.view.tsx";
import type { ComponentExamples } from "../example.ts";
import { ActionGroup } from "./action-group.view.tsx";

export const actionGroupExamples: ComponentExamples = {
  component: "action-group",
  examples: [
    {
      name: "a form's end",
      node: (
        <ActionGroup>
          <Button>Ga verder</Button>
          <ButtonLink href="#vorige" variant="subtle">
            Vorige stap
          </ButtonLink>
        </ActionGroup>
      ),
    },
  ],
};
