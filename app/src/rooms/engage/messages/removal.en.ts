import type { Messages } from "../../../platform/define/room.ts";

/** Taking many texts away in one go, and bringing them back. */
export const removalEn: Messages = {
  "engage.rejection.spam":
    "Very many texts came in at once that look alike. We think that a computer sent them. Is that not right? Tell us.",
  "engage.removal.staff.link": "Take everything in this list away in one go",
  "engage.removal.staff.title": "Take many texts away at once",
  "engage.removal.staff.lead":
    "{count, plural, one {You take one text away} other {You take # texts away}} from “{title}”. {published, plural, =0 {None of them is on the website now} one {One of them is on the website now} other {# of them are on the website now}}. {answered, plural, =0 {None has an answer.} one {One has an answer; nobody can read that any more either.} other {# have an answer; nobody can read those any more either.}}",
  "engage.removal.staff.undo":
    "You or a colleague can bring everything back as it stood, until {until}. Brink keeps who did this, when and why.",
  "engage.removal.staff.told":
    "Whoever left an e-mail address gets one e-mail with the reason. Do you choose ‘Spam’ as the reason? Then we mail nobody.",
  "engage.removal.staff.more":
    "These are the newest {shown, number} of {total, number}. You can take the rest away after this.",
  "engage.removal.staff.which": "Which texts go?",
  "engage.removal.staff.whichHelp": "Is there one that may stay? Then take its tick away.",
  "engage.removal.staff.now": "Take away what is ticked",
  "engage.removal.staff.back": "Back to the contributions",
  "engage.removal.staff.none": "There is nothing to take away",
  "engage.removal.staff.done": "The texts are gone. You can bring them back below.",
  "engage.removal.staff.nothing": "These texts were gone already. Nothing has changed now.",
  "engage.removal.staff.tooMany": "You can take {maximum, number} texts away at once. Choose fewer.",
  "engage.removal.staff.tooLate": "They could be brought back for 30 days. Now publish the texts again yourself.",
  "engage.removal.staff.undoneBefore": "Somebody else brought these texts back already.",
  "engage.removals.staff.title": "Taken away in one go",
  "engage.removals.staff.all": "What was taken away in one go",
  "engage.removals.staff.none": "Nothing was taken away in one go yet",
  "engage.removals.staff.noneText":
    "You do that from the contributions of a trajectory: search, and take away what you find.",
  "engage.removals.staff.lead": "Did something go wrong? Then bring everything back in one go.",
  "engage.removals.staff.one": "{count, plural, one {One text taken away} other {# texts taken away}} on {when}",
  "engage.removals.staff.until": "They can be brought back until {until}.",
  "engage.removals.staff.over": "They could be brought back until {until}.",
  "engage.removals.staff.undo": "{count, plural, one {Bring the text back} other {Bring all # texts back}}",
  "engage.removals.staff.undone": "The texts were brought back. Below you read how many.",
  "engage.removals.staff.back":
    "{name} brought {back, number} of {many, number} back on {when}.{rest, plural, =0 {} one { One stayed as it was, because somebody did something with it since.} other { # stayed as they were, because somebody did something with them since.}}",
  "engage.removals.staff.pdf": "Report of {when} (PDF)",
  "engage.removals.staff.csv": "Report of {when} (CSV)",
  "engage.removals.staff.report.title": "Report: texts taken away in one go",
  "engage.removals.staff.report.footer": "Made on {on} with Brink. The texts themselves are not in it.",
  "engage.removals.staff.report.trajectory": "Trajectory",
  "engage.removals.staff.report.by": "Taken away by",
  "engage.removals.staff.report.at": "When",
  "engage.removals.staff.report.reason": "Why",
  "engage.removals.staff.report.words": "Explanation",
  "engage.removals.staff.report.many": "Number of texts",
  "engage.removals.staff.report.told": "Authors",
  "engage.removals.staff.report.told.yes": "whoever left an e-mail address got one e-mail with the reason",
  "engage.removals.staff.report.told.no": "nobody was mailed",
  "engage.removals.staff.report.undone": "Brought back",
  "engage.removals.staff.report.yes": "yes",
  "engage.removals.staff.report.no": "no",
  "engage.removals.staff.report.texts": "The texts",
  "engage.removals.staff.report.receipt": "Number",
  "engage.removals.staff.report.stood": "Stood as",
  "engage.removals.staff.report.answered": "Had an answer",
  "engage.removals.staff.report.back": "Is back",
  "engage.done.staff.brought_back": "{name} brought the text back after many were taken away in one go, on {when}.",
  "engage.mail.removed.subject": "We do not show {count, plural, one {your text} other {your texts}} ({receipts})",
  "engage.mail.removed.text":
    "Dear resident,\n\nYou took part in “{trajectory}”. {count, plural, one {Your number is} other {Your numbers are}} {receipts}.\n\nWe no longer show {count, plural, one {your text} other {these texts}} on the website. This is why:\n{reason}\n\nDo you not agree? Say so on the page behind the link in our first e-mail, or call {phone}. Then somebody else looks again.\n\nMore about this subject:\n{link}\n\nMunicipality of {municipality}",
  "engage.mail.broughtBack.subject":
    "{count, plural, one {Your text is} other {Your texts are}} as before again ({receipts})",
  "engage.mail.broughtBack.text":
    "Dear resident,\n\nYou took part in “{trajectory}”. {count, plural, one {Your number is} other {Your numbers are}} {receipts}.\n\nYou may have read that we no longer showed {count, plural, one {your text} other {your texts}}. We have undone that. Everything is as it was. We are sorry.\n\nMore about this subject:\n{link}\n\nQuestions? Call {phone}.\n\nMunicipality of {municipality}",
};
