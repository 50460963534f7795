import type { Messages } from "../../../../../platform/define/room.ts";

export const en: Messages = {
  "survey.staff.sets.link": "Take over questions",
  "survey.staff.sets.title": "Take over questions",
  "survey.staff.sets.lead":
    "Choose questions that are there already. They come after the questions that you have. Then you can change them as you like.",
  "survey.staff.sets.ofBrink": "Questions that come with Brink",
  "survey.staff.sets.own": "Questions that your municipality kept",
  "survey.staff.sets.noOwn": "Your municipality has not kept any questions yet",
  "survey.staff.sets.earlier": "Questions of other surveys",
  "survey.staff.sets.noEarlier": "There are no other surveys yet",
  "survey.staff.sets.madeBy": "Kept by {name} on {date}",
  "survey.staff.sets.questions": "{count, plural, one {See the question} other {See the # questions}}",
  "survey.staff.sets.take": "Add these questions",
  "survey.staff.sets.takeThis": "Add these questions: {title}",
  "survey.staff.sets.taken": "The questions were added.",
  "survey.staff.sets.remove": "Throw away",
  "survey.staff.sets.removeThis": "Throw away: {name}",
  "survey.staff.sets.name": "Name for these questions",
  "survey.staff.sets.nameHelp":
    "Colleagues can then take them over. No more than {max, number} characters, for example: After a talk in the street.",
  "survey.staff.sets.keep": "Keep these questions",
  "survey.refused.templateName": "Questions are kept under this name already. Choose another name.",
  "survey.refused.nothingToSave": "There are no questions to keep yet.",
  "survey.refused.fullTemplates": "Your municipality has kept the most that is possible. Throw away a kept set first.",
};
