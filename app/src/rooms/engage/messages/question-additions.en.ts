import type { Messages } from "../../../platform/define/room.ts";

/** What is added later to an answer to a question. */
export const questionAdditionsEn: Messages = {
  "engage.question.added": "Added on {date}",
  "engage.question.addedBy": "Added by {name}, on {date}.",
  "engage.question.addedByFunction": "Added by {name}, {function}, on {date}.",
  "engage.mail.questionAdded.subject": "Added to our answer about: {trajectory}",
  "engage.mail.questionAdded.text":
    "Hello,\n\nYou asked us:\n{question}\n\nWe gave you an answer. This is added to it:\n{answer}\n\n{name}, {function}\n\nAll of it together, and the place to ask further, is on your own page:\n{link}\n\nYou can also call: {phone}.\n\nMunicipality of {municipality}",
  "engage.question.staff.add": "Add to this answer",
  "engage.question.staff.addHelp":
    "Do you know more by now, or is the answer not right any more? Write that with it. What stood there stays.",
  "engage.question.staff.addNow": "Add this",
  "engage.question.staff.field.addition": "What you add",
  "engage.question.staff.notice.added": "What you added stands with the answer.",
  "engage.question.staff.refused.notAnswered": "This question has no answer yet. Give one first.",
  "engage.question.staff.refused.addedOften":
    "There are {max, number} additions to this answer already. There is no room for more.",
};
