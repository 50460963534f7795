import type { Messages } from "../../../platform/define/room.ts";

export const schoolEn: Messages = {
  "engage.school.asPupil":
    "This is a code from school. That is why we ask for no name, no address and no e-mail address. Photos are not taken along. The teacher does not see what anybody sends.",
  "engage.school.noMail": "With a code from school we send no e-mail. Write down the link, or finish it now.",
  "engage.school.noContact": "This was sent with a code from school. With that we keep no e-mail address.",
  "engage.who.young": "Younger than 16? Then only fill in an e-mail address if a parent or carer agrees.",
  "engage.school.class": "Class: {name}",
  "engage.school.codes": "Codes for this class",
  "engage.school.tookPart": "Pupils who took part",
  "engage.school.few": "Fewer than five",
  "engage.school.nearlyAll": "Nearly everybody, or everybody",
  "engage.school.until": "Last day to take part",
  "engage.school.onlyCount":
    "You only see how many pupils took part. Who they are and what they say you do not see. We do not show small numbers exactly. Taking part is voluntary: a pupil may say no.",
  "engage.school.revoked": "These codes do not work any more. Ask the municipality for new ones.",
  "engage.school.how": "How it goes in class",
  "engage.school.how.one": "Cut the cards and let each pupil take one. Do not write down who has which card.",
  "engage.school.how.two": "Pupils scan the card, or go to {address} and type the code.",
  "engage.school.how.three": "There is no need to look on. Talking about the subject together is fine, of course.",
  "engage.school.how.four": "Each code works once. On a shared tablet the next pupil can begin at once.",

  "engage.codes.staff.for": "For whom?",
  "engage.codes.staff.for.letters": "Letters to residents",
  "engage.codes.staff.for.class": "A class at school",
  "engage.codes.staff.for.help":
    "For a class the form asks for no name, address or e-mail address, and the teacher gets a page of their own. Make codes for each class apart, {max, number} at most.",
  "engage.codes.staff.isClass": "class",
  "engage.codes.staff.classTooMany": "For a class you make {max, number} codes at most.",
  "engage.codes.staff.classNoRule":
    "Codes do nothing here yet. First choose at the settings of taking part that people can take part with a code.",
  "engage.codes.staff.teacher": "For the teacher",
  "engage.codes.staff.teacherText":
    "Print the cards and give them to the teacher. Also send the teacher this address. There the teacher reads how it goes and how many pupils took part, not what they say. Your team sees answers of schools together only, never by class.",
  "engage.route.school": "By school",
};
