import type { Messages } from "../../../platform/define/room.ts";

/** Beginning anew with what an earlier trajectory had. */
export const copyNl: Messages = {
  "trajectories.copy.title": "Maak een kopie",
  "trajectories.copy.lead":
    "U krijgt een nieuw traject in voorbereiding, bij dezelfde opgave. De teksten, de doelgroepen, het team, de activiteiten met hun vragen en wat op de kaart ligt gaan mee.",
  "trajectories.copy.anew":
    "Dit vult u opnieuw in: waarom u inwoners betrekt, welk niveau u belooft, wie heeft vastgesteld wat al vastligt, het geld en de uren, en alle datums, ook die van de activiteiten. Activiteiten die niet doorgingen, gaan niet mee. Ook niet wat inwoners instuurden en wat is besloten.",
  "trajectories.copy.make": "Maak de kopie",
  "trajectories.notice.copied":
    "De kopie is gemaakt. Niet meegegaan: de dagen van de activiteiten, de beloofde dagen, het niveau, en wie heeft vastgesteld wat al vastligt. Loop de teksten en de contactpersoon na: ze horen nog bij het vorige traject.",
};
