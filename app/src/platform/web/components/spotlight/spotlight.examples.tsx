import { ActionGroup } from "../action-group/action-group.view.tsx";
import { ButtonLink } from "../button/button.view.tsx";
import type { ComponentExamples } from "../example.ts";
import { Spotlight } from "./spotlight.view.tsx";

export const spotlightExamples: ComponentExamples = {
  component: "spotlight",
  examples: [
    {
      name: "soft",
      node: (
        <Spotlight title="Wat ligt al vast?" titleLevel={3}>
          De bushalte blijft waar hij is. Er is 400.000 euro voor het plein.
        </Spotlight>
      ),
    },
    {
      name: "in the brand's colour",
      node: (
        <Spotlight tone="brand" title="Liever praten dan typen?" titleLevel={3}>
          <p>
            Wij komen graag aan uw keukentafel. <a href="#spotlight-hoe">Lees hoe dat gaat</a>.
          </p>
          <ActionGroup>
            <ButtonLink href="#spotlight-bel">Maak een afspraak</ButtonLink>
            <ButtonLink href="#spotlight-agenda" variant="secondary">
              Bekijk de agenda
            </ButtonLink>
          </ActionGroup>
        </Spotlight>
      ),
    },
    { name: "info", node: <Spotlight tone="info">Op 3 december staan wij op de markt.</Spotlight> },
    { name: "warning", node: <Spotlight tone="warning">Dit is een voorstel, er is nog niets besloten.</Spotlight> },
  ],
};
