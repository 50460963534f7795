import type { Messages } from "../../../platform/define/room.ts";

export const previewNl: Messages = {
  "engage.staff.preview.title": "Voorbeeld: zo ziet een inwoner het",
  "engage.staff.preview.link": "Bekijk het als inwoner",
  "engage.staff.preview.nothingKept":
    "Wat u hier invult, telt niet mee en bewaren we niet. Vul geen gegevens van echte mensen in.",
  "engage.staff.preview.keptAsTest":
    "Wat u hier invult, telt niet mee. Aan het eind kunt u het bewaren als test. Doet u dat niet, dan bewaren we niets. Vul geen gegevens van echte mensen in.",
  "engage.staff.preview.empty": "Hier wordt nog niets gevraagd",
  "engage.staff.preview.emptyText": "Schrijf eerst een vraag. Daarna ziet u die hier.",
  "engage.staff.preview.end":
    "Dit waren alle schermen. Een inwoner vult nu nog in wie hij is, kijkt het na en verstuurt het.",
  "engage.staff.preview.again": "Begin opnieuw",
  "engage.staff.preview.stop": "Terug naar het instellen",
  "engage.staff.preview.testHelp":
    "U kunt dit bewaren als test, om te zien hoe de uitkomsten eruitzien. Een test telt nergens mee en gaat weg als het traject opengaat.",
  "engage.staff.preview.keep": "Bewaar dit als test",
  "engage.staff.preview.kept": "Uw test is bewaard.",
  "engage.staff.refused.testsOver": "Het traject is al open. Wat nu binnenkomt, is echt: testen kan niet meer.",
};
