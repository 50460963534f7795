import type { Messages } from "../../platform/define/room.ts";
import { webhooksEn } from "./messages/webhooks.en.ts";
import { byKeyEn } from "./messages/by-key.en.ts";
import { filesStaffEn } from "./messages/files.en.ts";
import { pushEn } from "./messages/push.en.ts";
import { questionsEn } from "./messages/questions.en.ts";
import { questionAdditionsEn } from "./messages/question-additions.en.ts";
import { paperEn } from "./messages/paper.en.ts";
import { personalDataEn } from "./messages/personal-data.en.ts";
import { codesEn } from "./messages/codes.en.ts";
import { followingEn } from "./messages/following.en.ts";
import { newslettersEn } from "./messages/newsletters.en.ts";
import { sendingEn } from "./messages/sending.en.ts";
import { pdfUploadsEn } from "./messages/pdf-uploads.en.ts";
import { photosEn } from "./messages/photos.en.ts";
import { takenPhotosEn } from "./messages/taken-photos.en.ts";
import { layersEn } from "./messages/layers.en.ts";
import { placeEn } from "./messages/place.en.ts";
import { shapeEn } from "./messages/shape.en.ts";
import { oneEn } from "./messages/one.en.ts";
import { previewEn } from "./messages/preview.en.ts";
import { searchEn } from "./messages/search.en.ts";
import { argumentsEn } from "./messages/arguments.en.ts";
import { mineEn } from "./messages/mine.en.ts";
import { streetEn } from "./messages/street.en.ts";
import { schoolEn } from "./messages/school.en.ts";
import { signInEn } from "./messages/sign-in.en.ts";
import { turnsEn } from "./messages/turns.en.ts";
import { supportEn } from "./messages/support.en.ts";
import { removalEn } from "./messages/removal.en.ts";
import { decisionEn } from "./messages/decision.en.ts";
import { suggestedEn } from "./messages/suggested.en.ts";
import { ownReasonsEn } from "./messages/own-reasons.en.ts";
import { proposalsEn } from "./messages/proposals.en.ts";
import { themesEn } from "./messages/themes.en.ts";
import { reportsEn } from "./messages/reports.en.ts";
import { burstsEn } from "./messages/bursts.en.ts";
import { suspicionEn } from "./messages/suspicion.en.ts";
import { importsEn } from "./messages/imports.en.ts";
import { staffEn } from "./messages/staff.en.ts";

/** The residents' side; the staff's side stands beside it. */
export const en: Messages = {
  ...staffEn,
  ...themesEn,
  ...proposalsEn,
  ...ownReasonsEn,
  ...suggestedEn,
  ...decisionEn,
  ...paperEn,
  ...filesStaffEn,
  ...questionsEn,
  ...questionAdditionsEn,
  ...personalDataEn,
  ...codesEn,
  ...followingEn,
  ...pushEn,
  ...newslettersEn,
  ...sendingEn,
  ...oneEn,
  ...placeEn,
  ...shapeEn,
  ...layersEn,
  ...pdfUploadsEn,
  ...photosEn,
  ...takenPhotosEn,
  ...previewEn,
  ...searchEn,
  ...supportEn,
  ...mineEn,
  ...byKeyEn,
  ...turnsEn,
  ...signInEn,
  ...schoolEn,
  ...streetEn,
  ...webhooksEn,
  ...argumentsEn,
  ...removalEn,
  ...suspicionEn,
  ...importsEn,
  ...burstsEn,
  ...reportsEn,
  "engage.optional": "(optional)",
  "engage.backToTrajectory": "Back to the explanation",
  "engage.sign.info": "Good to know",
  "engage.sign.ok": "Done",
  "engage.sign.warning": "Note",

  "engage.steps.label": "How far you are",
  "engage.steps.summary": "Step {current, number} of {total, number}",
  "engage.steps.questions": "{many, plural, one {Your contribution} other {Your answers ({at, number})}}",
  "engage.steps.who": "Who are you?",
  "engage.steps.check": "Check and send",
  "engage.steps.done": "done",

  "engage.form.next": "Continue",
  "engage.form.savedHere": "What you type is kept in this window.",
  "engage.form.until": "You can take part up to and including {date}.",
  "engage.form.untilMoment": "You can take part until {when}.",
  "engage.form.again": "Start again",

  "engage.who.as": "For whom are you filling this in?",
  "engage.who.person": "For myself",
  "engage.who.organisation": "For an organisation or company",
  "engage.who.organisationName": "Name of the organisation",
  "engage.who.organisationHelp": "Only if you fill this in for an organisation. We show this name with what you send.",
  "engage.who.email": "Your e-mail address",
  "engage.who.emailHelp":
    "Would you like to hear what we do with it? Then fill in your e-mail address. You get a confirmation, and our answer later. After that we also mail you when something is done, or will be later. You can stop that at any time. We show your address to nobody. You can always remove it.",
  "engage.who.emailShort": "E-mail address",
  "engage.who.noEmail": "No e-mail address",
  "engage.who.questionnaire": "You may also send me a short questionnaire about taking part.",
  "engage.who.questionnaireShort": "Short questionnaire afterwards",
  "engage.who.questionnaire.yes": "Yes, you may send it",
  "engage.who.questionnaire.no": "No",
  "engage.who.questionnaireHelp":
    "You get it the morning after we close taking part. And once more three months after our answer.",

  "engage.sent.title": "Title",
  "engage.sent.body": "Text",

  "engage.check.lead": "Is everything right? Then send it with the button below.",
  "engage.check.yours": "This is what you send",
  "engage.check.changeYours": "Change what you send",
  "engage.check.you": "This is you",
  "engage.check.changeYou": "Change who you are",
  "engage.check.readFirst": "We read your text first. After that everybody can read it. Your name is not with it.",
  "engage.check.atOnce": "Everybody can read your text at once. Your name is not with it.",
  "engage.check.counted": "We count your answers. Nobody sees who answered what.",
  "engage.check.countedKnown":
    "We count your answers. Did you leave your details? Then the team can see what you answered. Other people cannot.",
  "engage.check.send": "Send",
  "engage.check.privacy": "What do we do with your data?",

  "engage.closed.typed": "This is what you typed",
  "engage.closed.copy": "Nothing was sent. You can copy the text and mail it to",

  "engage.refused.closed": "You can no longer take part. That was possible until {on, date, long}.",
  "engage.refused.notYet": "You cannot take part yet. You can from {on, date, long}.",
  "engage.refused.notReady": "There are no questions here yet. Please come back later.",
  "engage.refused.notOpen": "You cannot take part here now.",
  "engage.refused.draftGone":
    "This form was sent already, or you started it more than a week ago. We keep an unfinished form for a week.",
  "engage.refused.withdrawn": "This contribution was withdrawn. Nothing can be changed any more.",
  "engage.field.organisation": "Fill in the name of the organisation.",
  "engage.field.emailForQuestionnaire": "Fill in an e-mail address. Or untick the questionnaire.",

  "engage.receipt.title": "Thank you, we have received it",
  "engage.receipt.arrived": "Your contribution has arrived.",
  "engage.receipt.arrivedMailed": "Your contribution has arrived. We are sending you an e-mail too.",
  "engage.receipt.number": "Your number",
  "engage.receipt.date": "Received on",
  "engage.receipt.link": "Your own link",
  "engage.receipt.keep":
    "Keep this link, or print this page. With the link you can see, change or withdraw your contribution. Do not give the link to anybody else.",
  "engage.receipt.next": "What happens next?",
  "engage.receipt.readFirst": "We read your text. Usually it is on the website within a few working days.",
  "engage.receipt.shownNow": "Your text is on the website.",
  "engage.receipt.counted": "We add your answers to those of the others.",
  "engage.receipt.hearBack": "Later you can read on the website what we did with it, and why.",
  "engage.receipt.hearBackOn": "By {date} you can read on the website what we did with it, and why.",

  "engage.own.title": "Your contribution",
  "engage.own.standing.waiting": "We are still reading your text. Other people do not see it yet.",
  "engage.own.standing.published": "Your text is on the website.",
  "engage.own.standing.counted": "Your answers are counted.",
  "engage.own.rejected": "We do not show your text",
  "engage.own.rejectedNext": "You can change your text below as long as you can take part. Then we look at it again.",
  "engage.own.answer": "This is what we did with your contribution",
  "engage.own.can": "What you can do",
  "engage.own.change": "Change what you sent",
  "engage.own.saveChange": "Save the change",
  "engage.own.changed": "We have saved your change.",
  "engage.own.changeClosed": "You can no longer change it, because taking part is over.",
  "engage.own.contactLeave": "Leave an e-mail address",
  "engage.own.contactChange": "Change your e-mail address, or remove it",
  "engage.own.contactAnswer": "We send our answer to {email}.",
  "engage.own.contactNow": "We send our answer and news of what we do to {email}.",
  "engage.own.saveContact": "Save the e-mail address",
  "engage.own.contactSaved": "We have saved your e-mail address.",
  "engage.own.removeContact": "Remove my e-mail address",
  "engage.own.contactRemoved": "Your e-mail address is gone.",
  "engage.own.withdraw": "Withdraw your contribution",
  "engage.own.withdrawText":
    "Your text, your photos and your answers disappear from the website and from our records at once. You cannot undo this.",
  "engage.own.withdrawTextClosed":
    "Your text and your photos disappear from the website and from our records at once. The counted results are known already and stay, without anybody knowing what you answered. You cannot undo this.",
  "engage.own.withdrawNow": "Yes, withdraw my contribution",
  "engage.own.withdrawnNow": "Your contribution has been withdrawn.",
  "engage.own.withdrawn":
    "You withdrew this contribution on {date}. Your text, your photos and your e-mail address are gone.",

  "engage.rejection.personal_data": "It holds details of people, such as a name, an address or a phone number.",
  "engage.rejection.insulting": "It holds words that insult others.",
  "engage.rejection.discriminating": "The text puts down a group of people for who they are.",
  "engage.rejection.advertising": "The text is an advertisement.",
  "engage.rejection.unlawful": "By law the text may not be on our website.",
  "engage.rejection.elsewhere": "The text is about something else. We make sure that the right people read it.",
  "engage.rejection.other": "The text does not fit the house rules.",

  "engage.list.all": "What people bring in",
  "engage.list.results": "Results",
  "engage.list.titleOf": "What people bring in: {title}",
  "engage.list.resultsOf": "Results: {title}",
  "engage.list.resultsLater": "The results come later",
  "engage.list.resultsLaterText":
    "We show them when nobody can take part any more. So that everybody chooses for themselves.",
  "engage.list.resultsLaterDay":
    "You can take part until {date}. After that we show the results. So that everybody chooses for themselves.",
  "engage.list.count":
    "{count, plural, =0 {There is nothing on this page yet.} one {Here is one contribution.} other {Here are # contributions.}}",
  "engage.list.unread":
    "{count, plural, one {One contribution is not here yet: we read it first.} other {# contributions are not here yet: we read those first.}}",
  "engage.list.none": "Nothing here yet",
  "engage.list.noneOpen": "Would you like to be the first? Take part with the button above.",
  "engage.list.noneClosed": "Nothing was brought in that we show here.",

  "engage.card.meta": "{date}, number {receipt}",
  "engage.card.organisation": "On behalf of {organisation}",
  "engage.route.online": "By the website",
  "engage.route.paper": "On paper",
  "engage.route.spoken": "In a conversation",
  "engage.route.street": "Street interview",
  "engage.route.phone": "By phone",
  "engage.route.api": "By another system",
  "engage.route.import": "Taken over from another platform",
  "engage.translation.ours": "Our translation: {language}",

  "engage.outcome.adopted": "Adopted",
  "engage.outcome.partly": "Partly adopted",
  "engage.outcome.already_planned": "Was already planned",
  "engage.outcome.forwarded": "Forwarded",
  "engage.outcome.deferred": "Later",
  "engage.outcome.rejected": "Not adopted",
  "engage.outcome.out_of_scope": "Not about this",
  "engage.answer.forwardedTo": "Forwarded to {place}.",
  "engage.answer.decidedBy": "Decided by {name}, {function}, on {date}.",

  "engage.answers.title": "What did we do with your input?",
  "engage.answers.titleOf": "What did we do with your input? {title}",
  "engage.answers.nothing": "Nothing has been brought in yet",
  "engage.answers.nothingText": "As soon as people take part, you can read here what we do with it.",
  "engage.answers.received": "contributions received",
  "engage.answers.answered": "contributions answered",
  "engage.answers.unanswered": "still wait for an answer",
  "engage.answers.withdrawn":
    "{count, plural, one {One contribution was withdrawn.} other {# contributions were withdrawn.}}",
  "engage.answers.rejected":
    "{count, plural, one {We do not show one text, because it is against the house rules.} other {We do not show # texts, because they are against the house rules.}}",
  "engage.answers.noneYet": "We have not answered anything yet. Our answer will be here by {date}.",
  "engage.answers.someYet": "We are working on the answers. Everything will be here by {date}.",
  "engage.answers.late": "We are late. We promised that all answers would be here on {date}. We did not manage that.",
  "engage.answers.filter": "Choose what you want to see",
  "engage.answers.all": "Everything",
  "engage.answers.waiting": "Still waiting",
  "engage.answers.waitingOne": "This still waits for an answer.",
  "engage.answers.noneHere": "Nothing here yet",
  "engage.answers.counted": "Contributions that we count and do not show",
  "engage.answers.activity": "What it belongs to",
  "engage.answers.many": "How many",
  "engage.answers.done": "What we did with it",
  "engage.answers.decided": "Who decided that",

  "engage.pager.label": "More pages",
  "engage.pager.page": "Page {page, number}",
  "engage.pager.previous": "Previous",
  "engage.pager.next": "Next",

  "engage.section.title": "What has been brought in so far",
  "engage.section.answered": "We answered {answered, number} of {total, number} contributions.",
  "engage.section.organisations":
    "{count, plural, one {One of them is from an organisation.} other {# of them are from organisations.}}",

  "engage.mail.received.subject": "We have received your contribution ({receipt})",
  "engage.mail.received.text":
    "Dear resident,\n\nThank you for taking part in “{trajectory}”.\nYour number is {receipt}.\n\nWith your own link you can see, change or withdraw your contribution. You can also remove your e-mail address there. Do not give the link to anybody else.\n{link}\n\nWe will send you an e-mail when we know what we do with it.\nDid you not take part? Then somebody used your address. With the link you can remove it.\n\nQuestions? Call {phone}.\n\nMunicipality of {municipality}",
  "engage.mail.answered.subject": "This is what we did with your contribution ({receipt})",
  "engage.mail.answered.text":
    "Dear resident,\n\nYou took part in “{trajectory}”. Your number is {receipt}.\n\nWhat we do with it: {outcome}\n\n{reason}\n\nThis was decided by {decider}.\n\nYou can read all answers here:\n{link}\n\nQuestions? Call {phone}.\n\nMunicipality of {municipality}",
  "engage.mail.rejected.subject": "We do not show your text ({receipt})",
  "engage.mail.rejected.text":
    "Dear resident,\n\nYou took part in “{trajectory}”. Your number is {receipt}.\n\nWe do not show your text on the website. This is why:\n{reason}\n\nWith the link in our first e-mail you can change your text as long as you can take part. Then we look at it again. Do you disagree? Then call {phone}.\n\nMore about this subject:\n{link}\n\nMunicipality of {municipality}",
};
