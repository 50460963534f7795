import type { Messages } from "../../../platform/define/room.ts";

/** Around sending: too late, going on later, and what was sent. */
export const sendingEn: Messages = {
  "engage.late.until": "Taking part is over, but you had already begun. You can still send this until {until}.",
  "engage.later.save": "Save and go on later",
  "engage.later.title": "Your form is saved",
  "engage.later.lead": "You can go on with it later, also on another device. For that you need this link.",
  "engage.later.link": "Go on later? This is your own link",
  "engage.later.keep": "Keep the link safe and give it to nobody else. Whoever has it can read what you typed.",
  "engage.later.until": "We keep your form until {date}. After that we remove it.",
  "engage.later.untilEnd": "You can go on with it up to and including {date}. After that taking part is over.",
  "engage.later.mailIt": "Mail the link to yourself",
  "engage.later.mailTitle": "Mail the link to yourself",
  "engage.later.email": "Your e-mail address",
  "engage.later.emailHelp": "We use your address for this one e-mail only. After that we remove it.",
  "engage.later.mail": "Mail me the link",
  "engage.later.mailed": "We are sending you the link. Look in your e-mail in a few minutes.",
  "engage.later.goOn": "Go on now",
  "engage.mail.draft.subject": "Go on where you were: {trajectory}",
  "engage.mail.draft.text":
    "Dear resident,\n\nYou began to take part in “{trajectory}”. With this link you go on where you were:\n{link}\n\nWe keep your form until {until, date, long}. Give the link to nobody else. Whoever has it can read what you typed.\n\nDid you not ask for this? Then you need not do anything. We do not use your address again.\n\nQuestions? Call {phone}.\n\nMunicipality of {municipality}",
};
