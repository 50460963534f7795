import type { Messages } from "../../../platform/define/room.ts";

export const argumentsEn: Messages = {
  "engage.argument.title": "For and against",
  "engage.argument.for": "{count, plural, =0 {For} other {For (#)}}",
  "engage.argument.against": "{count, plural, =0 {Against} other {Against (#)}}",
  "engage.argument.none": "Nobody gave a reason yet.",
  "engage.argument.give": "Give a reason for or against",
  "engage.argument.side": "Are you for or against?",
  "engage.argument.side.for": "For",
  "engage.argument.side.against": "Against",
  "engage.argument.text": "Why?",
  "engage.argument.textHelp":
    "One reason is enough. No more than {max, number} characters. Write about the idea, not about whoever gave it.",
  "engage.argument.contactNow": "Your e-mail address is {email}. We tell you if we do not show your reason.",
  "engage.argument.aboutIdea": "About the idea: {title}",
  "engage.argument.emailHelp":
    "Then we send you a link to see your reason again or to withdraw it. And we tell you if we do not show it.",
  "engage.argument.send": "Send your reason",
  "engage.argument.yours.for": "You are for it, because:",
  "engage.argument.yours.against": "You are against it, because:",
  "engage.refused.noArguments": "With this question you cannot give reasons for or against.",
  "engage.mail.argued.subject": "We received your reason ({receipt})",
  "engage.mail.argued.text":
    "Dear resident,\n\nThank you for thinking along about “{trajectory}”.\nYour number is {receipt}.\n\nWith your own link you can see your reason, change it or take it back. You can also remove your e-mail address. Give the link to nobody else.\n{link}\n\nDid you not give a reason? Then somebody used your address. Remove it with the link.\n\nQuestions? Call {phone}.\n\n{municipality}",
  "engage.arguments.staff.ask": "Can people give reasons for and against?",
  "engage.arguments.staff.help":
    "Below each idea come two lists: for and against. Reasons come on the website as you chose above: after you read them, or at once. What waits is under “To read”.",
  "engage.arguments.staff.on": "Yes, in two lists below each idea",
  "engage.arguments.staff.off": "No",
  "engage.arguments.staff.for": "Reason for:",
  "engage.arguments.staff.against": "Reason against:",
};
