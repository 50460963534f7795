import type { Messages } from "../../platform/define/room.ts";

export const nlLive: Messages = {
  "choose.live.title": "Voorlopig advies",
  "choose.live.busy": "Wij rekenen opnieuw…",
  "choose.live.waiting": "Hier ziet u wat uw antwoorden met het advies doen.",
  "choose.live.sentence": "Nu lijkt dit het beste: {items}.",
  "choose.live.sure": "Andere combinaties die even goed zijn: {count}. Zij schelen hoogstens twee punten.",
  "choose.live.alone": "Geen andere combinatie is even goed.",
  "choose.live.open":
    "Vragen die nog open staan en meetellen: {count}. Wij rekenen met een gewoon antwoord. Uw volgende stap: vul in wat u weet.",
  "choose.live.goOn": "Uw volgende stap: ga verder, en bereken aan het eind het advies.",
  "choose.live.best": "De beste keuzes tot nu toe",
  "choose.live.row": "{items}: {total} van 100. Ongeveer {cost}, in weken: {weeks}.",
  "choose.live.missing":
    "Vragen die wij eerst nodig hebben: {count}. Uw volgende stap: kies het doel, de fase en de groepen die mee moeten doen.",
  "choose.live.none":
    "Met deze antwoorden past geen enkele combinatie. Uw volgende stap: kijk of het budget, de tijd en wat u belooft kloppen.",
  "choose.live.tooBusy": "Het is even druk. Probeer het zo nog eens.",
  "choose.live.provisional":
    "Dit telt nog niet. Het advies dat telt, berekent u aan het eind met de antwoorden die u bewaarde.",
  "choose.live.look": "Bewaar en bekijk het voorlopige advies",
};
