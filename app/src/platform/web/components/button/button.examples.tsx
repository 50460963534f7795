import type { ComponentExamples } from "../example.ts";
import { ActionGroup } from "../action-group/action-group.view.tsx";
import { Button, ButtonLink } from "./button.view.tsx";

export const buttonExamples: ComponentExamples = {
  component: "button",
  examples: [
    {
      name: "variants",
      node: (
        <ActionGroup>
          <Button>Verstuur uw idee</Button>
          <Button variant="secondary">Bewaar als concept</Button>
          <Button variant="subtle">Annuleer</Button>
          <Button variant="danger">Trek uw idee in</Button>
        </ActionGroup>
      ),
    },
    {
      name: "links that look like buttons",
      node: (
        <ActionGroup>
          <ButtonLink href="#doe-mee" pictogramEnd="arrow">
            Doe mee
          </ButtonLink>
          <ButtonLink href="#plan" variant="secondary" pictogram="paper">
            Lees het plan
          </ButtonLink>
          <ButtonLink href="#alles" variant="subtle">
            Bekijk alle ideeën
          </ButtonLink>
        </ActionGroup>
      ),
    },
    {
      name: "disabled",
      node: <Button disabled>Stemmen kan vanaf 1 december</Button>,
    },
    {
      name: "long words",
      node: (
        <Button variant="secondary">
          Verstuur mijn reactie op de participatieverordening en hou mij op de hoogte van wat ermee gebeurt
        </Button>
      ),
    },
  ],
};
