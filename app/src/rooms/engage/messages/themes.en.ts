import type { Messages } from "../../../platform/define/room.ts";

/** What many people said, and the one answer to it. */
export const themesEn: Messages = {
  "engage.theme.title": "What people talked about",
  "engage.theme.eachApart": "Every contribution, one by one",
  "engage.theme.sources": "This is what people said",
  "engage.theme.count":
    "{count, plural, one {One contribution is about this.} other {# contributions are about this.}}",
  "engage.theme.readAll": "Read all {count, number} contributions",
  "engage.theme.answer": "This is what we do with it",
  "engage.theme.ownAnswer": "This got an answer of its own:",
  "engage.theme.allAnswers": "Read all answers",
  "engage.theme.in": "Belongs to:",

  "engage.mail.answeredSeveral.subject": "This is what we did with your contributions about “{trajectory}”",
  "engage.mail.answeredSeveral.text":
    "Dear resident,\n\nYou took part in “{trajectory}”. Here you read our answer to {many, number} of your contributions.\n\n{answers}\n\nYou can read all answers here:\n{link}\n\nQuestions? Call {phone}.\n\nMunicipality of {municipality}",
  "engage.mail.answerPart":
    "{contributions}\n\nWhat we do with it: {outcome}\n\n{reason}\n\nThis was decided by {decider}.",
  "engage.mail.answerAbout": "- {title} (number {receipt})",
  "engage.mail.answerAboutNumber": "- Number {receipt}",

  "engage.theme.staff.title": "Themes",
  "engage.theme.staff.theme": "Theme",
  "engage.theme.staff.lead":
    "Put contributions together that are about the same. Then you can give one answer to them. A theme is on the website only once its answer is confirmed.",
  "engage.theme.staff.choose": "Choose contributions without a theme",
  "engage.theme.staff.sources": "Contributions",
  "engage.theme.staff.proposed": "Proposal waits",
  "engage.theme.staff.answered": "Answered",
  "engage.theme.staff.none": "There are no themes yet.",
  "engage.theme.staff.make": "Make an empty theme",
  "engage.theme.staff.makeNow": "Make the theme",
  "engage.theme.staff.name": "Name in {language}",
  "engage.theme.staff.nameHelp": "Short and plain. Everybody reads this name once the answer is there.",
  "engage.theme.staff.line": "One sentence with it, in {language}",
  "engage.theme.staff.lineHelp": "What do these people say together? Put no names in it.",
  "engage.theme.staff.in": "Theme:",
  "engage.theme.staff.without": "Without a theme",
  "engage.theme.staff.group": "Put into a theme",
  "engage.theme.staff.new": "A new theme",
  "engage.theme.staff.newName": "Name of the new theme",
  "engage.theme.staff.groupNow": "Put them into the theme",
  "engage.theme.staff.empty": "Nothing is in it yet. Choose what belongs here among the contributions.",
  "engage.theme.staff.holds": "{count, plural, one {One contribution.} other {# contributions.}}",
  "engage.theme.staff.holdsAnswered":
    "{count, plural, one {One of them has an answer already.} other {# of them have an answer already.}}",
  "engage.theme.staff.holdsProposed":
    "{count, plural, one {For one the proposal for this theme waits.} other {For # the proposal for this theme waits.}}",
  "engage.theme.staff.holdsElsewhere":
    "{count, plural, one {One has a proposal of its own, or one for another theme.} other {# have a proposal of their own, or one for another theme.}}",
  "engage.theme.staff.holdsOpen": "{count, plural, one {One waits for a proposal.} other {# wait for a proposal.}}",
  "engage.theme.staff.propose": "Propose one answer",
  "engage.theme.staff.proposeAgain": "Change the proposal",
  "engage.theme.staff.goesTo":
    "{count, plural, one {This answer is for one contribution.} other {This answer is for # contributions.}}",
  "engage.theme.staff.leftAlone":
    "{count, plural, one {One other has an answer or a proposal of its own already. That stays as it is.} other {# others have an answer or a proposal of their own already. Those stay as they are.}}",
  "engage.theme.staff.nothingOpen": "Everything in this theme has an answer or a proposal of its own already.",
  "engage.theme.staff.confirmNow":
    "{count, plural, one {Confirm this answer for one contribution} other {Confirm this answer for # contributions}}",
  "engage.theme.staff.decider": "A project lead or an administrator has to confirm this proposal.",
  "engage.theme.staff.someoneElse": "You proposed this yourself. Somebody else confirms it.",
  "engage.theme.staff.asPublic": "This is how it is on the website",
  "engage.theme.staff.moveTo": "Where do the chosen contributions go?",
  "engage.theme.staff.noOther": "Nowhere: only take them out of this theme",
  "engage.theme.staff.regroup": "Take the chosen contributions out of this theme",
  "engage.theme.staff.change": "Change the name",
  "engage.theme.staff.saveChange": "Save the name",
  "engage.theme.staff.remove": "Take this theme away",
  "engage.theme.staff.removeText":
    "The contributions themselves stay. A proposal for this theme that is not confirmed yet lapses.",
  "engage.theme.staff.removeNow": "Take the theme away",
  "engage.theme.staff.notice.made": "The theme is made.",
  "engage.theme.staff.notice.grouped": "The chosen contributions are in the theme.",
  "engage.theme.staff.notice.regrouped": "The chosen contributions are no longer in this theme.",
  "engage.theme.staff.notice.changed": "The name is saved.",
  "engage.theme.staff.notice.removed": "The theme is gone.",

  "engage.theme.staff.field.themeName": "There is a theme with this name already. Choose another name.",
  "engage.theme.staff.field.someTheme": "Choose a theme, or type the name of a new one.",
  "engage.theme.staff.field.oneTheme": "You chose a theme already. Empty this field, or choose ‘A new theme’.",
  "engage.theme.staff.field.otherTheme": "Choose another theme than this one.",
  "engage.theme.staff.refused.argumentHasNoTheme": "An argument belongs to an idea. Put the idea into a theme.",
  "engage.theme.staff.refused.notInTheme": "What you chose is no longer in this theme. Look again.",
  "engage.theme.staff.refused.publicTheme":
    "This theme is on the website with its answer. That is why you cannot take it away.",
  "engage.theme.staff.refused.themeAnswered": "Nothing in this theme waits for an answer any more.",
  "engage.theme.staff.refused.otherProposal": "Somebody changed the proposal. Read it again before you decide.",
};
