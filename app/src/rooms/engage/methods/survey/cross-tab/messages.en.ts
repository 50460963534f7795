import type { Messages } from "../../../../../platform/define/room.ts";

/** Two questions against each other. */
export const en: Messages = {
  "survey.staff.cross.title": "Compare answers",
  "survey.staff.cross.link": "Lay two questions side by side",
  "survey.staff.cross.lead":
    "Lay two questions side by side. This shows you, for example, whether people who cycle think differently from people who walk.",
  "survey.staff.cross.choose": "Choose what you compare",
  "survey.staff.cross.rows": "This question",
  "survey.staff.cross.columns": "Beside this",
  "survey.staff.cross.way": "Way of taking part",
  "survey.staff.cross.show": "Show",
  "survey.staff.cross.caption": "“{row}” beside “{column}”",
  "survey.staff.cross.all": "All",
  "survey.staff.cross.cell": "{count} ({share})",
  "survey.staff.cross.hidden": "not shown",
  "survey.staff.cross.shares": "The percentage is about the column: of all people who gave that answer.",
  "survey.staff.cross.rules":
    "We count people who answered both questions, and round numbers to five. Of fewer than ten people, and of nobody, we show nothing. Sometimes we do not show the group beside it either: otherwise you could work the small group out. You may put this table on the website.",
  "survey.staff.cross.several": "Somebody who could choose several answers counts with each of them.",
  "survey.staff.cross.noQuestions": "There are no questions with choices to compare yet",
  "survey.staff.cross.tooFew": "We do not show this table",
  "survey.staff.cross.tooFewText":
    "Some of its groups are only a few people. From the rest you could work out what they answered. Lay two other questions side by side, or wait for more answers.",
  "survey.staff.cross.nothing": "These two cannot be laid side by side",
  "survey.staff.cross.nothingText": "Choose two different questions, or a question and the way of taking part.",
};
