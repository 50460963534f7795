import type { Messages } from "../../../../../platform/define/room.ts";

/** Two questions against each other. */
export const nl: Messages = {
  "survey.staff.cross.title": "Vergelijk antwoorden",
  "survey.staff.cross.link": "Leg twee vragen naast elkaar",
  "survey.staff.cross.lead":
    "Leg twee vragen naast elkaar. Zo ziet u bijvoorbeeld of wie fietst iets anders vindt dan wie loopt.",
  "survey.staff.cross.choose": "Kies wat u vergelijkt",
  "survey.staff.cross.rows": "Deze vraag",
  "survey.staff.cross.columns": "Naast deze",
  "survey.staff.cross.way": "Manier van meedoen",
  "survey.staff.cross.show": "Laat zien",
  "survey.staff.cross.caption": "“{row}” naast “{column}”",
  "survey.staff.cross.all": "Allemaal",
  "survey.staff.cross.cell": "{count} ({share})",
  "survey.staff.cross.hidden": "niet getoond",
  "survey.staff.cross.shares": "Het percentage gaat over de kolom: van alle mensen die dat antwoord gaven.",
  "survey.staff.cross.rules":
    "We tellen mensen die beide vragen beantwoordden, en ronden aantallen af op vijf. Van minder dan tien mensen, en van niemand, laten we niets zien. Soms laten we ook de groep ernaast niet zien: anders kunt u de kleine groep uitrekenen. Deze tabel mag u op de website zetten.",
  "survey.staff.cross.several": "Wie meer antwoorden mocht kiezen, telt bij elk van die antwoorden mee.",
  "survey.staff.cross.noQuestions": "Er zijn nog geen vragen met keuzes om te vergelijken",
  "survey.staff.cross.tooFew": "Deze tabel laten we niet zien",
  "survey.staff.cross.tooFewText":
    "Er zijn groepen bij van maar een paar mensen. Uit de rest zou u kunnen uitrekenen wat zij antwoordden. Leg twee andere vragen naast elkaar, of wacht op meer antwoorden.",
  "survey.staff.cross.nothing": "Deze twee kunt u niet naast elkaar leggen",
  "survey.staff.cross.nothingText": "Kies twee verschillende vragen, of een vraag en de manier van meedoen.",
};
