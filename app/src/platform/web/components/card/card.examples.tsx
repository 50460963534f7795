import { Button } from "../button/button.view.tsx";
import type { ComponentExamples } from "../example.ts";
import { StatusBadge } from "../status-badge/status-badge.view.tsx";
import { Card } from "./card.view.tsx";

export const cardExamples: ComponentExamples = {
  component: "card",
  examples: [
    {
      name: "leads somewhere",
      node: (
        <Card
          title="Groener Stationsplein"
          href="#stationsplein"
          pictogram="tree"
          badge={<StatusBadge tone="active">Doe nu mee</StatusBadge>}
          meta="Binnenstad"
          footer="Tot en met 15 december 2026"
        >
          Waar komen de bomen, de banken en de fietsen?
        </Card>
      ),
    },
    {
      name: "with something to do",
      node: (
        <Card title="Adviseur participatie" pictogram="light-bulb" actions={<Button>Stap in deze rol</Button>}>
          Beschrijft een situatie en krijgt advies.
        </Card>
      ),
    },
    { name: "only a title", node: <Card title="Een idee zonder verdere uitleg" /> },
    {
      name: "a long title",
      node: (
        <Card title="Herinrichting van de Burgemeester Van Nispen van Sevenaerstraat en omgeving" href="#lang">
          Er is nog geen besluit.
        </Card>
      ),
    },
    {
      name: "in another script",
      node: (
        <Card title="أشجار ومقاعد في الظل" meta="Havenkwartier">
          نريد مزيدًا من الأشجار في الساحة.
        </Card>
      ),
    },
  ],
};
