import type { Messages } from "../../../platform/define/room.ts";

/** Much support in a short time. */
export const burstsNl: Messages = {
  "engage.burst.staff.title": "Veel steun in korte tijd",
  "engage.burst.staff.lead":
    "Brink houdt niets tegen en haalt geen steun weg. Er kan een goede reden zijn, bijvoorbeeld een bericht in de krant. Kijk zelf wat u ermee doet.",
  "engage.burst.staff.one":
    "{count, plural, one {Eén keer steun} other {{count, number} keer steun}} tussen {from} en {until}.",
  "engage.burst.staff.usual": "Daarvoor was het meestal {usual} keer per uur.",
  "engage.burst.staff.hardly": "Daarvoor bijna nooit.",
  "engage.burst.staff.looked": "Ik heb dit gezien",
  "engage.burst.staff.notice.looked": "Dit staat niet meer in de lijst. De steun blijft meetellen.",
  "engage.burst.staff.refused.looked": "Iemand anders keek hier intussen al naar.",
};
