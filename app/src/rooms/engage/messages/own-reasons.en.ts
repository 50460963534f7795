import type { Messages } from "../../../platform/define/room.ts";

/** Reasons of a municipality's own for not showing a text. */
export const ownReasonsEn: Messages = {
  "engage.nav.ownReasons": "Reasons not to show",
  "engage.ownReason.title": "Reasons not to show a text",
  "engage.ownReason.lead":
    "When you do not show a text, its author reads why. Write the reasons here that are common in your municipality. You choose them when you moderate, beside the fixed reasons.",
  "engage.ownReason.none": "There are no own reasons yet",
  "engage.ownReason.noneText": "The fixed reasons are always there. Make your first own reason below.",
  "engage.ownReason.noneAsk": "The fixed reasons are always there. An adviser or administrator can make a reason here.",
  "engage.ownReason.make": "Make a new reason",
  "engage.ownReason.makeNow": "Make reason",
  "engage.ownReason.name": "Name for your colleagues",
  "engage.ownReason.nameHelp": "By this you know the reason in the list. The author does not read this name.",
  "engage.ownReason.words": "What the author reads, in {language}",
  "engage.ownReason.wordsHelp":
    "The author first reads: ‘The text does not fit the house rules.’ Then your explanation. Say what the author can do too. Write short sentences and plain words.",
  "engage.ownReason.hints": "{count, plural, one {1 tip for plainer language} other {# tips for plainer language}}",
  "engage.ownReason.hintsTitle": "This can be plainer",
  "engage.ownReason.noHints": "We found no hard words or long sentences in the Dutch text.",
  "engage.ownReason.changedBy": "Last changed by {name} on {date}",
  "engage.ownReason.save": "Save",
  "engage.ownReason.archive": "Stop using",
  "engage.ownReason.archiveText":
    "Do you no longer use this reason? Then it leaves the list. What was sent already does not change.",
  "engage.ownReason.archived": "No longer in use ({count, number})",
  "engage.ownReason.isArchived": "This reason is no longer in use. Nobody can choose it.",
  "engage.ownReason.useAgain": "Use again",
  "engage.ownReason.useAgainText": "Then this reason is in the list again.",
  "engage.ownReason.notice.made": "The reason is in the list.",
  "engage.ownReason.notice.changed": "The reason was changed. What was sent already does not change.",
  "engage.ownReason.notice.archived": "The reason is no longer in the list.",
  "engage.ownReason.notice.usedAgain": "The reason is in the list again.",
  "engage.ownReason.field.taken": "There is a reason with this name already. Choose another name.",
  "engage.ownReason.field.gone": "This reason is no longer in use. Choose another one.",
  "engage.ownReason.choice": "Own reason: {name}",
  "engage.ownReason.read": "What the author reads with our own reasons",
  "engage.ownReason.link": "Look at own reasons",
};
