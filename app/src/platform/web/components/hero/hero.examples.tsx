import { ActionGroup } from "../action-group/action-group.view.tsx";
import { ButtonLink } from "../button/button.view.tsx";
import type { ComponentExamples } from "../example.ts";
import { StatusBadge } from "../status-badge/status-badge.view.tsx";
import { Hero } from "./hero.view.tsx";

export const heroExamples: ComponentExamples = {
  component: "hero",
  examples: [
    {
      name: "with all its parts",
      node: (
        <Hero
          kicker="Binnenstad en Havenkwartier"
          title="Hoe wordt het Stationsplein groener?"
          badges={
            <StatusBadge tone="active" pictogram="clock">
              U kunt nu meedoen
            </StatusBadge>
          }
          lead="Het plein is in de zomer te heet en bij regen te nat. Vertel ons wat u er wilt."
          actions={
            <ActionGroup>
              <ButtonLink href="#hero-doe-mee" pictogramEnd="arrow">
                Doe mee
              </ButtonLink>
            </ActionGroup>
          }
          aside={<p className="panel">Nog 23 dagen</p>}
        />
      ),
    },
    { name: "only a title", node: <Hero title="Privacy" /> },
  ],
};
