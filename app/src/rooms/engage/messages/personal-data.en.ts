import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of data of people in their text. */
export const personalDataEn: Messages = {
  "engage.personal.kind.phone": "phone number",
  "engage.personal.kind.email": "e-mail address",
  "engage.personal.kind.bsn": "citizen service number",
  "engage.personal.kind.iban": "account number",
  "engage.personal.kind.plate": "number plate",
  "engage.personal.kind.address": "address",
  "engage.personal.hint.title": "May everybody read this?",
  "engage.personal.hint.one": "{words} (this looks like: {kind})",
  "engage.personal.hint.text":
    "This is in your text. Everybody can read it on the website. You would rather not? Then take it out. You can also send your text as it is.",
  "engage.personal.hint.sent":
    "This is in what you sent. Everybody can read it on the website. You would rather not? Then change it, or withdraw it. Is it fine as it is? Then you need not do anything.",
  "engage.personal.hint.asked":
    "This is in your question. When your question is on the website, everybody can read it. You would rather not? Then withdraw your question and ask it again. Is it fine as it is? Then you need not do anything.",
  "engage.personal.hint.change": "To what you sent",
  "engage.masked.phone": "[phone number removed]",
  "engage.masked.email": "[e-mail address removed]",
  "engage.masked.bsn": "[citizen service number removed]",
  "engage.masked.iban": "[account number removed]",
  "engage.masked.plate": "[number plate removed]",
  "engage.masked.address": "[address removed]",
  "engage.masked.other": "[removed]",
  "engage.mail.masked.subject": "We took data out of your text ({receipt})",
  "engage.mail.masked.text":
    "Dear resident,\n\nThank you for your contribution to “{trajectory}”. Your number is {receipt}.\n\nYour text had data of people in it. We took these out, because everybody can read your text. The rest of your text stays.\n\nDo you want to see what stands there now? Open your contribution by the link in our first mail. As long as you can take part, you can change your text there too.\n\nDo you not agree? Call us: {phone}. A colleague can put back what stood there.\n\nMore about this subject:\n{link}\n\nMunicipality of {municipality}",
  "engage.own.masked":
    "We took data of people out of your text, because everybody can read it. Only our team can still see what stood there, until we erase your text.",
  "engage.own.object": "I do not agree",
  "engage.own.objectText":
    "You can say this once. Somebody else of the municipality then reads your text again. You read the outcome here, and in an e-mail if we have your address.",
  "engage.own.objectWhy": "Why do you not agree?",
  "engage.own.objectNow": "Ask to look again",
  "engage.own.objected": "We received it. Somebody else looks again.",
  "engage.own.standing.objected":
    "You do not agree that we do not show your text. Somebody else of the municipality looks again.",
  "engage.own.rejectedAgain":
    "You did not agree. Somebody else of the municipality read your text again, and decided the same.",
  "engage.refused.objectedBefore": "You said before that you do not agree. You can do so once.",
  "engage.refused.notRejected": "This is only for a text that we do not show.",
  "engage.houseRules.read": "Read our house rules",
  "engage.houseRules.inLetter": "You can read our house rules here: {link}",
  "engage.mail.shownAfterAll.subject": "We show your text after all ({receipt})",
  "engage.mail.shownAfterAll.text":
    "Dear resident,\n\nYou took part in “{trajectory}”. Your number is {receipt}.\n\nYou did not agree that we did not show your text. Somebody else of the municipality read it again. We now show your text:\n{link}\n\nQuestions? Call {phone}.\n\nMunicipality of {municipality}",
};
