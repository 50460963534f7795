import type { Messages } from "../../../platform/define/room.ts";

/** Reasons of a municipality's own for not showing a text. */
export const ownReasonsEn: Messages = {
  "engage.ownReason.staff.title": "Reasons not to show a text",
  "engage.ownReason.staff.lead":
    "When you do not show a text, its author reads why. Write the reasons here that are common in your municipality. You choose them when you moderate, beside the fixed reasons.",
  "engage.ownReason.staff.none": "There are no own reasons yet",
  "engage.ownReason.staff.noneText": "The fixed reasons are always there. Make your first own reason below.",
  "engage.ownReason.staff.noneAsk":
    "The fixed reasons are always there. An adviser or administrator can make a reason here.",
  "engage.ownReason.staff.make": "Make a new reason",
  "engage.ownReason.staff.makeNow": "Make reason",
  "engage.ownReason.staff.name": "Name for your colleagues",
  "engage.ownReason.staff.nameHelp": "By this you know the reason in the list. The author does not read this name.",
  "engage.ownReason.staff.words": "What the author reads, in {language}",
  "engage.ownReason.staff.wordsHelp":
    "The author first reads: ‘The text does not fit the house rules.’ Then your explanation. Say what the author can do too. Write short sentences and plain words.",
  "engage.ownReason.staff.hints":
    "{count, plural, one {1 tip for plainer language} other {# tips for plainer language}}",
  "engage.ownReason.staff.hintsTitle": "This can be plainer",
  "engage.ownReason.staff.noHints": "We found no hard words or long sentences in the Dutch text.",
  "engage.ownReason.staff.changedBy": "Last changed by {name} on {date}",
  "engage.ownReason.staff.refused.changed":
    "Somebody changed this reason meanwhile. Read what is there now. Then save again, if you still want to.",
  "engage.ownReason.staff.changedTitle": "This is there now",
  "engage.ownReason.staff.changedText":
    "{name} changed this while you typed. What you typed stands below. Do you save again? Then that replaces this text.",
  "engage.ownReason.staff.save": "Save",
  "engage.ownReason.staff.archive": "Stop using",
  "engage.ownReason.staff.archiveText":
    "Do you no longer use this reason? Then it leaves the list. What was sent already does not change.",
  "engage.ownReason.staff.archived": "No longer in use ({count, number})",
  "engage.ownReason.staff.isArchived": "This reason is no longer in use. Nobody can choose it.",
  "engage.ownReason.staff.useAgain": "Use again",
  "engage.ownReason.staff.useAgainText": "Then this reason is in the list again.",
  "engage.ownReason.staff.notice.made": "The reason is in the list.",
  "engage.ownReason.staff.notice.changed": "The reason was changed. What was sent already does not change.",
  "engage.ownReason.staff.notice.archived": "The reason is no longer in the list.",
  "engage.ownReason.staff.notice.usedAgain": "The reason is in the list again.",
  "engage.ownReason.staff.field.taken": "There is a reason with this name already. Choose another name.",
  "engage.ownReason.staff.field.gone": "This reason is no longer in use. Choose another one.",
  "engage.ownReason.staff.choice": "Own reason: {name}",
  "engage.ownReason.staff.read": "What the author reads with our own reasons",
  "engage.ownReason.staff.link": "Look at own reasons",
};
