import type { Messages } from "../../../../../platform/define/room.ts";

/** Two questions against each other. */
export const en: Messages = {
  "survey.staff.cross.title": "Compare answers",
  "survey.staff.cross.link": "Lay two questions side by side",
  "survey.staff.cross.lead":
    "Lay two questions side by side. It shows you, for example, whether who cycles thinks otherwise than who walks.",
  "survey.staff.cross.choose": "Choose what you compare",
  "survey.staff.cross.rows": "This question",
  "survey.staff.cross.columns": "Beside this",
  "survey.staff.cross.way": "Way of taking part",
  "survey.staff.cross.show": "Show",
  "survey.staff.cross.caption": "“{row}” beside “{column}”",
  "survey.staff.cross.all": "All",
  "survey.staff.cross.cell": "{count} ({share})",
  "survey.staff.cross.hidden": "not shown",
  "survey.staff.cross.shares": "The percentage is the share of the column: of those who gave that answer.",
  "survey.staff.cross.rules":
    "Counted are the people who answered both questions. We round to five. Groups of fewer than 10 people, or of nobody, are not shown, and sometimes a group beside them neither: otherwise you could work the small group out. So this table can also be published.",
  "survey.staff.cross.several": "Who could choose several answers counts with each of those.",
  "survey.staff.cross.noQuestions": "There are no questions with choices to compare yet",
  "survey.staff.cross.tooFew": "We do not show this table",
  "survey.staff.cross.tooFewText":
    "Some of its groups are only a few people. From the rest you could work out what they answered. Lay two other questions side by side, or wait for more answers.",
  "survey.staff.cross.nothing": "These two cannot be laid side by side",
  "survey.staff.cross.nothingText": "Choose two different questions, or a question and the way of taking part.",
};
