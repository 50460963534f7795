import type { Messages } from "../../../../../platform/define/room.ts";

export const nl: Messages = {
  "survey.staff.sets.link": "Neem vragen over",
  "survey.staff.sets.title": "Vragen overnemen",
  "survey.staff.sets.lead":
    "Kies vragen die er al zijn. Ze komen achter de vragen die u al hebt. Daarna kunt u ze veranderen zoals u wilt.",
  "survey.staff.sets.ofBrink": "Vragen die bij Brink horen",
  "survey.staff.sets.own": "Vragen die uw gemeente bewaarde",
  "survey.staff.sets.noOwn": "Uw gemeente bewaarde nog geen vragen",
  "survey.staff.sets.earlier": "Vragen uit andere enquêtes",
  "survey.staff.sets.noEarlier": "Er zijn nog geen andere enquêtes",
  "survey.staff.sets.madeBy": "Bewaard door {name} op {date}",
  "survey.staff.sets.questions": "{count, plural, one {Bekijk de vraag} other {Bekijk de # vragen}}",
  "survey.staff.sets.take": "Zet deze vragen erbij",
  "survey.staff.sets.takeThis": "Zet deze vragen erbij: {title}",
  "survey.staff.sets.taken": "De vragen staan erbij.",
  "survey.staff.sets.remove": "Gooi weg",
  "survey.staff.sets.removeThis": "Gooi weg: {name}",
  "survey.staff.sets.name": "Naam voor deze vragen",
  "survey.staff.sets.nameHelp":
    "Collega’s kunnen ze dan overnemen. Niet meer dan {max, number} tekens, bijvoorbeeld: Na een straatgesprek.",
  "survey.staff.sets.keep": "Bewaar deze vragen",
  "survey.refused.templateName": "Er zijn al vragen met deze naam bewaard. Kies een andere naam.",
  "survey.refused.nothingToSave": "Er zijn nog geen vragen om te bewaren.",
  "survey.refused.fullTemplates": "Uw gemeente heeft het hoogste aantal bewaard. Gooi eerst bewaarde vragen weg.",
};
