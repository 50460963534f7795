import type { Messages } from "../../../platform/define/room.ts";

export const questionnaireEn: Messages = {
  "measure.questionnaire.title": "Questionnaire",
  "measure.questionnaire.before": "What do you expect?",
  "measure.questionnaire.openLink": "Tell us what it was like to take part",
  "measure.questionnaire.spoken": "Short questions with pictures",
  "measure.questionnaire.usual": "The usual questions",
  "measure.questionnaire.send": "Send my answers",
  "measure.traits.kept": "Your answers are in. Thank you!",
  "measure.traits.title": "Would you like to tell something about yourself?",
  "measure.traits.young":
    "Younger than 16? Choose that and skip the rest. Then we keep nothing else. Whatever else you choose, we throw away.",
  "measure.traits.ageFirst":
    "Also choose whether you are younger than 16. Without that we do not keep your other answers. You can also stop: choose “No, I am done” below.",
  "measure.traits.skip": "I would rather not say",
  "measure.traits.send": "Send",
  "measure.traits.no": "No, I am done",
  "measure.thanks.title": "Thank you for your help",
  "measure.thanks.text": "With your answers we will do better next time.",
  "measure.thanks.back": "To the page of this subject",
  "measure.questionnaires.title": "Questionnaire",
  "measure.questionnaires.lead":
    "What was it like to take part? Answers are kept apart from names, addresses and contributions. Here you only see how many there are.",
  "measure.questionnaires.answers": "Answers",
  "measure.questionnaires.wave": "When",
  "measure.questionnaires.how": "How",
  "measure.questionnaires.count": "Number",
  "measure.questionnaires.none": "There are no answers yet.",
  "measure.questionnaires.sent":
    "Mailed, {wave}: {count, plural, one {1 invitation} other {{count, number} invitations}}.",
  "measure.questionnaires.mail": "Mail it",
  "measure.questionnaires.mailText":
    "Brink mails the questionnaire by itself, the morning after you close the trajectory, and once more three months after the answers. Only to people who left an address for it. Here you can do it at once. Nobody gets it twice.",
  "measure.questionnaires.send.close": "Mail the questionnaire of the end",
  "measure.questionnaires.send.threeMonths": "Mail the questionnaire of three months later",
  "measure.questionnaires.public": "On the trajectory's page",
  "measure.questionnaires.isPublic": "The questionnaire is on the public page. Everybody can fill it in.",
  "measure.questionnaires.notPublic": "The questionnaire is not on the public page.",
  "measure.questionnaires.put": "Put the questionnaire on the page",
  "measure.questionnaires.take": "Take the questionnaire off the page",
  "measure.how.invited": "After a mail",
  "measure.how.open": "On the public page",
  "measure.how.paper": "On paper",
  "measure.how.spoken": "In a conversation",
  "measure.how.phone": "By telephone",
  "measure.enter.title": "Enter answers",
  "measure.enter.lead": "Type over what people said on paper or in a conversation. Do not write down names.",
  "measure.enter.before": "Questions at the start",
  "measure.enter.close": "Questions at the end",
  "measure.enter.threeMonths": "Questions after three months",
  "measure.enter.save": "Keep the answers",
  "measure.mail.close.subject": "What was it like to take part in: {trajectory}?",
  "measure.mail.close.text":
    "Hello,\n\nYou took part in: {trajectory}. Thank you.\n\nWhat was it like? We have a few short questions. Skip whatever you do not want to say. Your name is not on it.\n\n{link}\n\nWould you rather call? You can: {phone}.\n\nMunicipality of {municipality}",
  "measure.mail.threeMonths.subject": "Three months later: {trajectory}",
  "measure.mail.threeMonths.text":
    "Hello,\n\nThree months ago everybody got an answer about: {trajectory}.\n\nHow do you look back on it now? There are three short questions. Your name is not on it.\n\n{link}\n\nWould you rather call? You can: {phone}.\n\nMunicipality of {municipality}",
};
