import type { Messages } from "../../../platform/define/room.ts";

export const previewNl: Messages = {
  "engage.staff.preview.title": "Voorbeeld: zo ziet een inwoner het",
  "engage.staff.preview.link": "Bekijk het als inwoner",
  "engage.staff.preview.nothingKept":
    "Wat u hier invult, bewaren we niet. Het telt ook niet mee. Het staat alleen in de adresbalk. Vul geen gegevens van echte mensen in.",
  "engage.staff.preview.empty": "Hier wordt nog niets gevraagd",
  "engage.staff.preview.emptyText": "Schrijf eerst een vraag. Daarna ziet u die hier.",
  "engage.staff.preview.end":
    "Dit waren alle schermen. Een inwoner vult nu nog in wie hij is, kijkt het na en verstuurt het.",
  "engage.staff.preview.again": "Begin opnieuw",
  "engage.staff.preview.stop": "Terug naar het instellen",
};
