import type { Messages } from "../../platform/define/room.ts";

export const nlLive: Messages = {
  "choose.live.title": "Voorlopig advies",
  "choose.live.busy": "Wij rekenen opnieuw…",
  "choose.live.waiting": "Hier ziet u wat uw antwoorden met het advies doen.",
  "choose.live.press": "Druk op “{button}”. Dan ziet u hier wat uw antwoorden met het advies doen.",
  "choose.live.unreadable":
    "Eén antwoord kunnen wij niet lezen. Zolang dat er staat, rekenen wij niet. Uw volgende stap: verbeter uw antwoord op “{question}”.",
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
  "choose.live.none": "Met deze antwoorden past geen enkele combinatie. Uw volgende stap staat hieronder.",
  "choose.live.tooBusy": "Het is even druk. Probeer het zo nog eens.",
  "choose.live.provisional":
    "Dit telt nog niet. Het advies dat telt, berekent u aan het eind met de antwoorden die u bewaarde.",
  "choose.live.look": "Bewaar en bekijk het voorlopige advies",
  "choose.live.why.overpromise": "U wilt meer beloven dan er open ligt.",
  "choose.live.why.noFeedbackItem":
    "De terugkoppeling ontbreekt in de catalogus. Vraag de beheerder om dat te herstellen.",
  "choose.live.why.noMethodAtLevel": "Er is geen werkvorm die zo ver gaat.",
  "choose.live.why.noCarrierAtLevel": "Geen werkvorm kan dit doel waarmaken.",
  "choose.live.why.budgetTooSmall": "Er is te weinig geld. Zelfs {item} vraagt ten minste {needed}.",
  "choose.live.why.weeksTooFew": "Er is te weinig tijd. Zelfs {item} vraagt in weken ten minste: {needed}.",
  "choose.live.why.hoursTooFew": "Uw team heeft te weinig uren. Zelfs {item} vraagt in uren ongeveer: {needed}.",
  "choose.live.why.limitsExcludeEachOther": "Geld, tijd en uren zijn elk genoeg, maar niet voor dezelfde werkvorm.",
  "choose.live.change": "Verander het antwoord op: {question}",
  "choose.live.changeLater": "Bewaar deze pagina, en verander dan het antwoord op: {question}",
};
