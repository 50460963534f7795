import type { Messages } from "../../../platform/define/room.ts";

/** What is added later to an answer to a question. */
export const questionAdditionsNl: Messages = {
  "engage.question.added": "Aanvulling van {date}",
  "engage.question.addedBy": "Aangevuld door {name}, op {date}.",
  "engage.question.addedByFunction": "Aangevuld door {name}, {function}, op {date}.",
  "engage.mail.questionAdded.subject": "Aanvulling op ons antwoord over: {trajectory}",
  "engage.mail.questionAdded.text":
    "Goedendag,\n\nU vroeg ons:\n{question}\n\nWij gaven u daarop een antwoord. Dit komt erbij:\n{answer}\n\n{name}, {function}\n\nAlles bij elkaar, en de plek om verder te vragen, vindt u op uw eigen pagina:\n{link}\n\nBellen kan ook: {phone}.\n\nGemeente {municipality}",
  "engage.question.staff.add": "Vul dit antwoord aan",
  "engage.question.staff.addHelp":
    "Weet u nu meer, of klopt het antwoord niet meer? Schrijf dat erbij. Wat er stond, blijft staan.",
  "engage.question.staff.addNow": "Zet dit erbij",
  "engage.question.staff.field.addition": "Uw aanvulling",
  "engage.question.staff.notice.added": "Uw aanvulling staat bij het antwoord.",
  "engage.question.staff.refused.notAnswered": "Deze vraag heeft nog geen antwoord. Geef dat eerst.",
  "engage.question.staff.refused.addedOften": "Er staan al {max, number} aanvullingen bij dit antwoord. Meer kan niet.",
};
