import type { Messages } from "../../../platform/define/room.ts";

/** Around sending: too late, going on later, and what was sent. */
export const sendingNl: Messages = {
  "engage.late.until": "Meedoen is voorbij, maar u was al begonnen. U kunt dit nog versturen tot {until}.",
  "engage.later.save": "Bewaar en ga later verder",
  "engage.later.title": "Uw formulier is bewaard",
  "engage.later.lead": "U kunt hiermee later verder gaan, ook op een ander apparaat. Daarvoor hebt u deze link nodig.",
  "engage.later.link": "Later verder gaan? Dit is uw eigen link",
  "engage.later.keep": "Bewaar de link goed en geef hem aan niemand anders. Wie hem heeft, kan lezen wat u typte.",
  "engage.later.until": "We bewaren uw formulier tot {date}. Daarna halen we het weg.",
  "engage.later.untilEnd": "U kunt ermee verder gaan tot en met {date}. Daarna is meedoen voorbij.",
  "engage.later.mailIt": "Mail de link naar uzelf",
  "engage.later.mailTitle": "Mail de link naar uzelf",
  "engage.later.email": "Uw e-mailadres",
  "engage.later.emailHelp": "We gebruiken uw adres alleen voor deze ene e-mail. Daarna halen we het weg.",
  "engage.later.mail": "Mail mij de link",
  "engage.later.mailed": "We sturen u de link. Kijk over een paar minuten in uw e-mail.",
  "engage.later.goOn": "Ga nu verder",
  "engage.mail.draft.subject": "Ga verder waar u was: {trajectory}",
  "engage.mail.draft.text":
    "Beste inwoner,\n\nU begon met meedoen aan “{trajectory}”. Met deze link gaat u verder waar u was:\n{link}\n\nWe bewaren uw formulier tot {until, date, long}. Geef de link aan niemand anders. Wie hem heeft, kan lezen wat u typte.\n\nVroeg u hier niet om? Dan hoeft u niets te doen. We gebruiken uw adres niet nog een keer.\n\nVragen? Bel {phone}.\n\nGemeente {municipality}",
};
