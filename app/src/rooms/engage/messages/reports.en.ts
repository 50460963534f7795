import type { Messages } from "../../../platform/define/room.ts";

/** Readers who say that a text does not belong on the website. */
export const reportsEn: Messages = {
  "engage.report.title": "Report this text",
  "engage.report.of": "Report this text: {title}",
  "engage.report.lead":
    "Is there something in this text that does not belong on the website? Tell us. Do you only disagree with the text? Then you need not report anything.",
  "engage.report.reason": "What is wrong with this text?",
  "engage.report.reason.insulting": "Somebody is insulted or threatened",
  "engage.report.reason.discriminating": "A group of people is insulted or left out",
  "engage.report.reason.personal_data": "It has data of somebody in it, such as a name or a telephone number",
  "engage.report.reason.advertising": "It is advertising",
  "engage.report.reason.unlawful": "I think that it is against the law",
  "engage.report.reason.other": "Something else",
  "engage.report.words": "Do you want to add something?",
  "engage.report.wordsHelp": "Only staff read this. You need not give your name.",
  "engage.report.next":
    "Somebody of the municipality reads the text again. Until then the text stays. You get no e-mail. On this page you can read later what we did, if you use the same device.",
  "engage.report.send": "Send the report",
  "engage.report.back": "Back to the text",
  "engage.report.reported": "You reported this text on {date}. Thank you.",
  "engage.report.outcome.waiting":
    "Somebody of the municipality reads the text again. That mostly takes a few working days. On this page you can read later what we did.",
  "engage.report.outcome.kept": "On {date} somebody of the municipality read the text again. The text stays.",
  "engage.report.outcome.gone": "The text is not on the website any more.",
  "engage.report.field.sayWhat": "Write down what is wrong with the text.",
  "engage.report.refused.twice": "You reported this text already. Once is enough.",
  "engage.report.staff.refused.looked": "Somebody else looked at this report meanwhile. Nothing has changed now.",
  "engage.report.staff.refused.newer":
    "Meanwhile there is another report about this text. Read that first. Then decide again.",
  "engage.report.staff.newest": "You see the {count} newest explanations at most.",
  "engage.report.staff.title": "Reported by readers",
  "engage.report.staff.lead":
    "{count, plural, one {One text that everybody can read was reported.} other {# texts that everybody can read were reported.}} A report hides nothing. You decide, also when many people report the same.",
  "engage.report.staff.one": "Reported: {title}",
  "engage.report.staff.since": "reported since {date}",
  "engage.report.staff.reason": "{count, plural, one {Once: {reason}} other {# times: {reason}}}",
  "engage.report.staff.keep": "Let the text stay",
  "engage.report.staff.takeAway": "Take off the website, and say why",
  "engage.report.staff.takeAwayNow": "Take off the website",
  "engage.report.staff.whyAway": "Why do you take the text away?",
  "engage.report.staff.notice.kept": "The text stays. Whoever reported the text can read that.",
  "engage.report.staff.notice.rejected": "The text is not on the website any more. Its author can read why.",
  "engage.done.staff.kept": "{name} let the text stay after a report, on {when}.",
};
