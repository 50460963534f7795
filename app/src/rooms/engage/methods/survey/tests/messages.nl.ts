import type { Messages } from "../../../../../platform/define/room.ts";

export const nl: Messages = {
  "survey.staff.tests.title": "Testantwoorden",
  "survey.staff.tests.apart":
    "Dit zijn geen echte antwoorden. Ze tellen nergens mee: niet in uitkomsten, bestanden of cijfers. Ze gaan weg als het traject opengaat.",
  "survey.staff.tests.none": "Er zijn nog geen testantwoorden",
  "survey.staff.tests.noneText": "Vul de enquête in als inwoner. Aan het eind kunt u uw antwoorden bewaren als test.",
  "survey.staff.tests.over":
    "Testen kan alleen als het traject nog in voorbereiding is. Nu is alles wat binnenkomt echt. In het voorbeeld kunt u nog wel kijken hoe het eruitziet.",
  "survey.staff.tests.madeBy": "Ingevuld door {name}, {moment}",
  "survey.staff.tests.remove":
    "{count, plural, one {Gooi het testantwoord weg} other {Gooi alle # testantwoorden weg}}",
  "survey.staff.tests.answered":
    "{count, plural, =0 {Niemand kreeg of beantwoordde deze vraag.} one {Eén testantwoord.} other {# testantwoorden.}}",
  "survey.staff.tests.count": "Hoe vaak",
  "survey.refused.fullTests": "Er zijn genoeg testantwoorden. Gooi ze eerst weg.",
};
