import type { Messages } from "../../../platform/define/room.ts";

export const questionsEn: Messages = {
  "engage.question.all": "Questions and answers",
  "engage.question.allCount": "{count, plural, one {Read the question and our answer} other {Read all # questions}}",
  "engage.question.invite":
    "Is something unclear? Ask us. We answer within {days, plural, one {one working day} other {# working days}}.",
  "engage.question.norm":
    "We answer within {days, plural, one {one working day} other {# working days}}. You see who gave the answer.",
  "engage.question.none": "There are no questions yet",
  "engage.question.noneText": "Do you want to know something? Ask the first question.",
  "engage.question.ask": "Ask a question",
  "engage.question.send": "Send my question",
  "engage.question.field.words": "What do you want to know?",
  "engage.question.field.words.help": "Do not put names, addresses or telephone numbers in it.",
  "engage.question.field.limit": "At most {max, number} characters",
  "engage.question.field.readers": "Who may read your question and our answer?",
  "engage.question.readers.everybody": "Everybody",
  "engage.question.readers.everybody.help":
    "Others may have the same question. We read your question first. Your name is not shown.",
  "engage.question.readers.team": "Only the municipality",
  "engage.question.readers.team.help": "Only you and we see your question and our answer.",
  "engage.question.field.email": "Your e-mail address",
  "engage.question.field.email.help":
    "Then we mail you our answer. No e-mail address? Then you get a link to our answer after sending. We delete your address when you say that your question is answered, or {days} days after our answer.",
  "engage.question.notice.asked": "We have your question. Thank you.",
  "engage.question.notice.closed": "Good to know. Thank you.",
  "engage.question.enough": "Does this answer your question?",
  "engage.question.closeNow": "Yes, my question is answered",
  "engage.question.further": "I want to ask more",
  "engage.question.closed.asker":
    "You said that your question is answered. We keep no e-mail address of yours. Do you want to know something more?",
  "engage.question.closed.silence":
    "We did not hear from you for {days} days. We keep no e-mail address of yours. Do you want to know something more?",
  "engage.question.similar": "Perhaps this has been answered already",
  "engage.question.refused.similar":
    "Read first what we answered before. Do you know enough now? Then you are done. Do you want to know something else? Then send your question again.",
  "engage.question.refused.waiting": "You get an answer from us first. After that you can ask more.",
  "engage.question.refused.closed": "You already said that your question is answered.",

  "engage.question.askedOn": "Asked on {date}",
  "engage.question.furtherOn": "Asked more on {date}",
  "engage.question.answeredBy": "Answer by {name}, on {date}.",
  "engage.question.answeredByFunction": "Answer by {name}, {function}, on {date}.",
  "engage.question.answered": "Answered",
  "engage.question.open": "Waiting for an answer",
  "engage.question.late": "We are late",
  "engage.question.due": "We answer by {date}.",
  "engage.question.wasDue": "Our answer should have been here on {date}.",

  "engage.question.own": "Your question",
  "engage.question.keep":
    "Keep the link to this page: with it you find your question and our answer again. Do not give the link to anybody else.",
  "engage.question.standing.private": "Only you and we read this.",
  "engage.question.standing.waiting":
    "We read your question first. Usually it is on the website after that, without your name.",
  "engage.question.standing.published": "Everybody can read this, without your name.",
  "engage.question.standing.rejected": "We do not put your question on the website. This is why:",
  "engage.question.standing.dismissed": "We do not answer this. This is why:",
  "engage.question.dismissal.no_question": "We do not read a question to us in it.",
  "engage.question.dismissal.spam": "This looks like advertising, or like something a computer sent.",
  "engage.question.dismissed": "This gets no answer. Open it to read why.",
  "engage.question.rejectedNext": "You can ask your question in another way below. Then somebody else looks at it.",
  "engage.question.askAgain": "Ask in another way",
  "engage.question.withdraw": "Withdraw my question",
  "engage.question.withdrawText":
    "Your question, our answer and your e-mail address disappear at once. You cannot undo this.",
  "engage.question.withdrawNow": "Yes, withdraw my question",
  "engage.question.withdrawn": "Your question is gone. We keep no e-mail address of yours either.",

  "engage.mail.questionReceived.subject": "We have received your question about “{trajectory}”",
  "engage.mail.questionReceived.text":
    "Dear resident,\n\nThank you for your question about “{trajectory}”. We answer by {date}.\n\nOn your own page you find your question and later our answer. You can take your question away there, too. Do not give the link to anybody else.\n{link}\n\nDid you not ask anything? Then somebody used your address. With the link you take it away.\n\nMunicipality of {municipality}",
  "engage.mail.questionAnswered.subject": "Answer to your question about: {trajectory}",
  "engage.mail.questionAnswered.text":
    "Hello,\n\nYou asked us:\n{question}\n\nOur answer:\n{answer}\n\n{name}, {function}\n\nDoes this answer your question, or do you want to ask further? Say so on your own page:\n{link}\n\nWhen you say that your question is answered, we delete your e-mail address. Otherwise we do so {days} days after this answer. You can also call: {phone}.\n\nMunicipality of {municipality}",
  "engage.mail.questionRejected.subject": "Your question about “{trajectory}” is not on the website",
  "engage.mail.questionRejected.text":
    "Dear resident,\n\nWe do not put this question on the website. This is why:\n{reason}\n\nOn your own page you can ask your question in another way:\n{link}\n\nDo you still want an answer to this question? Call us: {phone}.\n\nMunicipality of {municipality}",
  "engage.mail.questionDismissed.subject": "We do not answer your message about “{trajectory}”",
  "engage.mail.questionDismissed.text":
    "Dear resident,\n\nYou wrote to us about “{trajectory}”. We do not read a question to us in it. That is why you get no answer.\n\nDo you want to know something after all? On your own page you can ask in another way. Then somebody else looks at it:\n{link}\n\nYou can also call us: {phone}.\n\nMunicipality of {municipality}",

  "engage.question.staff.title": "Questions to us",
  "engage.question.staff.lead":
    "Questions of residents to the team. Answer within {days, plural, one {one working day} other {# working days}}: that is what they read on the website. Also put questions on the list that came by telephone or at the desk.",
  "engage.question.staff.none": "There are no questions yet.",
  "engage.question.staff.one": "A question",
  "engage.question.staff.asked": "Asked",
  "engage.question.staff.stands": "Where it stands",
  "engage.question.staff.answered": "Answered",
  "engage.question.staff.rejected": "Not on the website",
  "engage.question.staff.wasBefore": "The answer was due before {moment}",
  "engage.question.staff.before": "Answer before {moment}",
  "engage.question.staff.back": "Back to the list",
  "engage.question.staff.register": "Put a question on the list",
  "engage.question.staff.registerNow": "Put on the list",
  "engage.question.staff.answerNow": "Give this answer",
  "engage.question.staff.field.words": "The question",
  "engage.question.staff.field.route": "How did the question come in?",
  "engage.question.staff.field.askedOn": "On which day?",
  "engage.question.staff.field.askedTime": "At what time?",
  "engage.question.staff.field.askedTime.help": "For example 14:30",
  "engage.question.staff.field.isPublic": "Everybody may read this question and our answer",
  "engage.question.staff.field.isPublic.help": "Only if whoever asked it agrees.",
  "engage.question.staff.field.time": "Type a time, for example 14:30.",
  "engage.question.staff.field.tooLongAgo": "This day is too long ago. Check the year.",
  "engage.question.staff.field.notInFuture": "This day is yet to come. Choose today or earlier.",
  "engage.question.staff.field.answer": "Your answer",
  "engage.question.staff.field.answer.public":
    "Everybody can read this answer. Put no names, addresses or telephone numbers in it.",
  "engage.question.staff.field.answer.mail": "We mail this answer to whoever asked.",
  "engage.question.staff.field.answer.noMail":
    "There is no e-mail address. Who asked on the website reads the answer on their own page. Otherwise pass it on yourself.",
  "engage.question.staff.field.answer.lang": "Answer in {language}.",
  "engage.question.staff.field.byFunction": "Your job",
  "engage.question.staff.field.byFunction.help":
    "Your name and job stand beside the answer. For example: traffic adviser.",
  "engage.question.staff.route.online": "On the website",
  "engage.question.staff.route.api": "By another system",
  "engage.question.staff.route.mail": "By e-mail or letter",
  "engage.question.staff.route.phone": "By telephone",
  "engage.question.staff.route.desk": "At the desk",
  "engage.question.staff.route.outside": "In the street or at an activity",
  "engage.question.staff.standing.private": "only for us",
  "engage.question.staff.standing.waiting": "not yet on the website",
  "engage.question.staff.standing.published": "on the website",
  "engage.question.staff.standing.rejected": "not on the website",
  "engage.question.staff.showing.waiting": "May everybody read this question?",
  "engage.question.staff.showing.published": "This question is on the website",
  "engage.question.staff.showing.rejected": "This question is not on the website",
  "engage.question.staff.queue":
    "{count, plural, one {One question to us waits} other {# questions to us wait}} to be read",
  "engage.question.staff.decide": "Decide about the question of {date}",
  "engage.question.staff.refused.answered": "This question has been answered already.",
  "engage.question.staff.refused.private": "Whoever asked this does not want others to read it.",
  "engage.question.staff.notice.registered": "The question is on the list.",
  "engage.question.staff.notice.answered": "The answer is saved.",
  "engage.question.staff.notice.published": "The question is on the website.",
  "engage.question.staff.notice.rejected":
    "The question is not on the website. Whoever asked on the website can read why. Tell others yourself.",
  "engage.question.staff.standing.dismissed": "no question, or spam",
  "engage.question.staff.dismissed": "No question, or spam",
  "engage.question.staff.dismiss": "This is no question, or spam",
  "engage.question.staff.field.dismissal": "Why does this get no answer?",
  "engage.question.staff.dismissal.no_question": "It is no question to us",
  "engage.question.staff.dismissal.no_question.help": "Whoever left an e-mail address gets a mail with the reason.",
  "engage.question.staff.dismissal.spam": "It is spam",
  "engage.question.staff.dismissal.spam.help": "Nobody is mailed about this: the address is mostly somebody else's.",
  "engage.question.staff.dismissNow": "Give no answer to this",
  "engage.question.staff.dismissedBy": "{name} decided on {date} that this gets no answer. The reason: {reason}.",
  "engage.question.staff.reopenByOther": "A colleague can put this back until {days, number} days after that.",
  "engage.question.staff.reopen": "This is a question: put it back",
  "engage.question.staff.secondLook":
    "You decided the last time that this question is not on the website, or gets no answer. That is why a colleague decides now. You can still answer.",
  "engage.question.staff.refused.secondLook":
    "You decided yourself about the last question of this resident. Somebody else has to look now. Ask a colleague.",
  "engage.question.staff.refused.notOpen":
    "This question does not wait for an answer any more. Look again how it stands.",
  "engage.question.staff.refused.dismissed":
    "A colleague decided that this gets no answer. Put the question back first.",
  "engage.question.staff.refused.notDismissed": "This question has been put back already.",
  "engage.question.staff.refused.ownDismissal": "You decided this yourself. Ask a colleague to look again.",
  "engage.question.staff.refused.tooLate": "This is too long ago to put back.",
  "engage.question.staff.refused.askedAgain": "The resident has asked again in the meantime. Answer that question.",
  "engage.question.staff.notice.dismissed": "This gets no answer. A colleague can put it back.",
  "engage.question.staff.notice.reopened": "The question waits for an answer again.",

  "engage.question.staff.all": "All questions",
  "engage.question.staff.mine": "My questions",
  "engage.question.staff.noneMine": "There are no questions for you.",
  "engage.question.staff.nobody": "Nobody yet",
  "engage.question.staff.assignNow": "Save",
  "engage.question.staff.assignedTo": "{name} answers this question.",
  "engage.question.staff.field.assignee": "Who answers?",
  "engage.question.staff.field.assignee.help":
    "Your colleague gets a mail with a link. One working day before the answer is due, your colleague gets another mail.",
  "engage.question.staff.field.assignee.gone": "This colleague can no longer answer questions. Choose somebody else.",
  "engage.question.staff.notice.assigned": "Saved.",
  "engage.question.staff.earlier":
    "{count, plural, one {One question like this was answered already} other {# questions like this were answered already}}",
  "engage.question.staff.earlierHelp":
    "Take an answer over and change it. What you typed in the field already is lost then.",
  "engage.question.staff.earlierPrivate": "Only the asker read this answer. Take out what is about that person.",
  "engage.question.staff.useAnswer": "Take this answer over",
  "engage.mail.staff.questionAssigned.subject": "A question for you: {trajectory}",
  "engage.mail.staff.questionAssigned.text":
    "Dear {name},\n\nA colleague asks you to answer a question of a resident. It is about “{trajectory}”. The answer is due before {moment}.\n\n{link}\n\nMunicipality of {municipality}",
  "engage.mail.staff.questionsDue.subject":
    "{count, plural, one {One question waits} other {# questions wait}} for an answer",
  "engage.mail.staff.questionsDue.text":
    "Dear {name},\n\nResidents wait for an answer:\n\n{questions}\n\nIn the workbench:\n{link}\n\nMunicipality of {municipality}",
  "engage.mail.staff.questionDue.late": "- {title}: the answer was due before {moment}.",
  "engage.mail.staff.questionDue.soon": "- {title}: the answer is due before {moment}.",
  "engage.mail.staff.questionDue.yours": "This question is for you.",
};
