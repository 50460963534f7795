import type { ComponentExamples } from "../example.ts";
import { LanguageBadge } from "../language-badge/language-badge.view.tsx";
import { Quote } from "./quote.view.tsx";

export const quoteExamples: ComponentExamples = {
  component: "quote",
  examples: [
    {
      name: "in Dutch",
      node: (
        <Quote
          text="In juli kun je hier niet op een bank zitten. Mijn moeder van 82 wacht in de volle zon op de bus."
          attribution="Bewoner van de Binnenstad, op de markt"
        />
      ),
    },
    {
      name: "in Polish, with a translation beside it",
      node: (
        <Quote
          text="Chciałabym więcej ławek w cieniu."
          lang="pl"
          attribution="Bewoner van het Havenkwartier"
          translation={{
            text: "Ik zou graag meer banken in de schaduw willen.",
            label: "In het Nederlands",
            lang: "nl",
            badge: <LanguageBadge>Vertaling nog niet nagekeken</LanguageBadge>,
          }}
        />
      ),
    },
  ],
};
