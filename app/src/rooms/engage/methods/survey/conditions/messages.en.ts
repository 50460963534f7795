import type { Messages } from "../../../../../platform/define/room.ts";

export const en: Messages = {
  "survey.onlyIf": "Only if {conditions}",
  "survey.if.answer": "“{answer}”",
  "survey.if.anyOf": "the answer to “{question}” is {answers}",
  "survey.if.allOf": "you chose {answers} at “{question}”",
  "survey.if.noneOf": "the answer to “{question}” is not {answers}",
  "survey.if.atLeast": "the answer to “{question}” is at least {lowest, number}",
  "survey.if.atMost": "the answer to “{question}” is at most {highest, number}",
  "survey.if.between": "the answer to “{question}” is from {lowest, number} to {highest, number}",
  "survey.if.answered": "you answered “{question}”",
  "survey.if.skipped": "you skipped “{question}”",
  "survey.staff.field.condition": "The questions have changed meanwhile. Load the page again and choose once more.",
  "survey.staff.field.conditionChoices": "Tick which answers you mean.",
  "survey.staff.field.conditionEnds": "Fill in a number that is not lower than at “At least”.",
  "survey.staff.recalls": "Answer that comes in the question",
  "survey.staff.recallsHelp":
    "Write {gap} in the question, where the answer comes. For example: You chose “{gap}”. Why?",
  "survey.staff.recallsNothing": "None",
  "survey.staff.field.gapMissing": "Write {gap} in this text, where the answer comes.",
  "survey.staff.field.gapOfNothing": "Choose which answer comes where {gap} stands, or take {gap} out.",
  "survey.staff.numbered": "{number, number}. {question}",
  "survey.staff.condition": "Who gets to see this?",
  "survey.staff.conditionHelp":
    "Fill in nothing here and everybody gets to see this. Or open an earlier question and choose which answers lead here.",
  "survey.staff.joined": "Did you fill in something at more questions?",
  "survey.staff.joined.all": "Everything has to be so",
  "survey.staff.joined.any": "One of them is enough",
  "survey.staff.if": "Who?",
  "survey.staff.if.numbers": "Who fills in a number as below",
  "survey.staff.if.words": "Does not matter",
  "survey.staff.if.anyOf": "Who chose at least one of these answers",
  "survey.staff.if.allOf": "Who chose all these answers",
  "survey.staff.if.noneOf": "Who chose none of these answers",
  "survey.staff.if.answered": "Who answered the question, whatever the answer was",
  "survey.staff.if.skipped": "Who got the question and passed it by",
  "survey.staff.ifChoices": "Which answers?",
  "survey.staff.if.lowest": "At least",
  "survey.staff.if.highest": "At most",
  "survey.staff.flaws": "This is not right yet",
  "survey.staff.flaw.loop":
    "Nobody gets to see {what, select, part {part} other {question}} {number, number} (“{question}”), because it waits for question {about, number}, which waits for {what, select, part {part} other {question}} {number, number} in turn. Change there, with “Change”, who gets to see this.",
  "survey.staff.flaw.later":
    "Nobody gets to see {what, select, part {part} other {question}} {number, number} (“{question}”), because it looks at question {about, number}, which only comes later. Change there, with “Change”, who gets to see this.",
  "survey.staff.flaw.gone":
    "Nobody gets to see {what, select, part {part} other {question}} {number, number} (“{question}”), because it looks at a question that is not there any more. Change there, with “Change”, who gets to see this.",
  "survey.staff.flaw.impossible":
    "Nobody gets to see {what, select, part {part} other {question}} {number, number} (“{question}”), because nobody can give the answer to question {about, number} that it takes. Change there, with “Change”, who gets to see this.",
  "survey.staff.flaw.unreached":
    "Nobody gets to see {what, select, part {part} other {question}} {number, number} (“{question}”), because it depends on question {about, number}, which nobody gets to see either. Change there, with “Change”, who gets to see this.",
  "survey.staff.flaw.together":
    "Nobody gets to see {what, select, part {part} other {question}} {number, number} (“{question}”), because nobody can give all the answers that it takes. Change there, with “Change”, who gets to see this.",
};
