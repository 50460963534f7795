import { Card } from "../card/card.view.tsx";
import type { ComponentExamples } from "../example.ts";
import { CardGrid } from "./card-grid.view.tsx";

export const cardGridExamples: ComponentExamples = {
  component: "card-grid",
  examples: [
    {
      name: "three cards",
      node: (
        <CardGrid label="Trajecten">
          <Card title="Groener Stationsplein" href="#grid-1" footer="Tot en met 15 december">
            Waar komen de bomen?
          </Card>
          <Card title="Veilig naar school" href="#grid-2" footer="Begint in januari">
            Welke straten zijn te druk? Kinderen tekenden hun route.
          </Card>
          <Card title="Een nieuw dorpshuis" href="#grid-3" footer="Afgerond">
            Samen kozen we de plek.
          </Card>
        </CardGrid>
      ),
    },
  ],
};
