import type { Messages } from "../../platform/define/room.ts";

export const enSharing: Messages = {
  "choose.sharing.help": "Don't know everything yourself? Colleagues can answer the questions too, each on their own.",
  "choose.sharing.link": "Ask colleagues",
  "choose.sharing.title": "Asking colleagues",
  "choose.sharing.lead":
    "{count, plural, =0 {Nobody has answered yet. Make a link and send it to who may know.} one {1 colleague has answered.} other {# colleagues have answered.}}",
  "choose.sharing.toReplies": "Lay the answers side by side",
  "choose.sharing.made": "The link is ready",
  "choose.sharing.copyNow":
    "Copy the link now and send it to your colleagues. We do not keep the link itself and cannot show it again later. Lost it? Make a new one.",
  "choose.sharing.new": "Make a new link",
  "choose.sharing.who":
    "Everybody with the link can answer, also without an account. Who has an account signs in. Others type only their name and role. The answers of the guide do not change by themselves.",
  "choose.sharing.part": "Which questions",
  "choose.sharing.partOf.both": "QuickScan and situation",
  "choose.sharing.partOf.scan": "The QuickScan only",
  "choose.sharing.partOf.situation": "The situation only",
  "choose.sharing.question": "What do you ask your colleagues?",
  "choose.sharing.questionHelp":
    "One line of at most {max, number} characters. For example: would you look especially at the groups that we miss?",
  "choose.sharing.closesOn": "Up to and including which day can colleagues answer?",
  "choose.sharing.closesOnHelp": "At most {days, number} days from today.",
  "choose.sharing.showsOthers": "After sending, show what others answered (without names)",
  "choose.sharing.showsAdvice": "After sending, show the advice too",
  "choose.sharing.make": "Make the link",
  "choose.sharing.links": "Links for colleagues",
  "choose.sharing.state": "State",
  "choose.sharing.stateOf.open": "open up to and including {when}",
  "choose.sharing.stateOf.expired": "was open up to and including {when}",
  "choose.sharing.stateOf.revoked": "revoked",
  "choose.sharing.answered": "Answered by",
  "choose.sharing.sentBy":
    "{count, plural, =0 {nobody yet} other {{names}}}{begun, plural, =0 {} one { (1 colleague has begun)} other { (# colleagues have begun)}}",
  "choose.sharing.madeBy": "Made by",
  "choose.sharing.more":
    "{count, plural, one {There is 1 more reply, for which there is no room here.} other {There are # more replies, for which there is no room here.}}",
  "choose.sharing.revoke": "Revoke the link",
  "choose.sharing.revokeOf": "Revoke the link: {question}",
  "choose.notice.revoked": "The link is revoked. What was sent stays.",
  "choose.refused.guideClosed":
    "It is no longer possible to take part in this trajectory. So you cannot ask colleagues any more either.",
  "choose.refused.manyLinks": "{max, number} links are open already. Revoke one first.",
  "choose.refused.revokedBefore": "This link was revoked before.",
  "choose.field.closesPast": "Choose today or a day to come.",
  "choose.field.closesLate": "Choose a day within {days, number} days.",
  "choose.replies.title": "Answers of colleagues",
  "choose.replies.none": "Nobody has sent answers yet",
  "choose.replies.noneText": "Send colleagues a link. What they send stands here afterwards, beside your own answers.",
  "choose.replies.lead.differ":
    "{people, plural, one {1 colleague answered.} other {# colleagues answered.}} {count, plural, one {On 1 question the answers differ.} other {On # questions the answers differ.}}",
  "choose.replies.lead.known":
    "{people, plural, one {1 colleague answered} other {# colleagues answered}}, and nowhere do the answers contradict each other. {count, plural, one {At 1 question somebody knows what is still open here.} other {At # questions somebody knows what is still open here.}}",
  "choose.replies.lead.agree":
    "{people, plural, one {1 colleague answered.} other {# colleagues answered.}} It is the same as what is here already. You need not do anything.",
  "choose.replies.talkFirst": "Talk about this question first: “{question}”",
  "choose.replies.because.changesScan": "Who is right decides the outcome of the QuickScan.",
  "choose.replies.because.changesAdvice": "Who is right changes the advice.",
  "choose.replies.because.notComputed": "What the difference does to the advice was not computed yet.",
  "choose.replies.because.sameAdvice":
    "None of the differences changes the outcome, but you will know what you start from together.",
  "choose.replies.toFirst": "To this question",
  "choose.replies.weigh": "Compute what the differences do to the advice",
  "choose.replies.weighed":
    "What the answers do to the advice was computed on {when}. We changed one answer at a time.",
  "choose.replies.tooMany":
    "For {max, number} answers it was computed what they do to the advice. For the others not. Take over what is right first, then compute again.",
  "choose.replies.noAdvice":
    "The QuickScan does not say now that you can ask residents. So there is no advice, and nothing to compare.",
  "choose.replies.differ":
    "{count, plural, one {On 1 question the answers differ} other {On # questions the answers differ}}",
  "choose.replies.known":
    "{count, plural, one {1 question was open here, and a colleague knows} other {# questions were open here, and a colleague knows}}",
  "choose.replies.agree":
    "{count, plural, one {On 1 question nobody disagrees} other {On # questions nobody disagrees}}",
  "choose.replies.silent":
    "{count, plural, one {No colleague answered 1 question.} other {No colleague answered # questions.}}",
  "choose.replies.toSharing": "To the links for colleagues",
  "choose.replies.own": "In this guide",
  "choose.replies.takeOver": "Take this answer over",
  "choose.replies.takeOverOf": "Take this answer over: {answer}",
  "choose.replies.incomplete": "not filled in completely",
  "choose.replies.advised.none": "no combination that is possible",
  "choose.replies.advised.missing": "no advice yet",
  "choose.replies.effect.notComputed": "What this does to the advice was not computed.",
  "choose.replies.effect.scanIncomplete":
    "The QuickScan is not filled in completely. What this does to the outcome cannot be said yet.",
  "choose.replies.effect.sameScan": "For the outcome of the QuickScan this makes no difference.",
  "choose.replies.effect.scan": "This changes the outcome of the QuickScan: {from} → {to}.",
  "choose.replies.effect.sameAdvice": "For the advice this makes no difference.",
  "choose.replies.effect.advice": "This changes the advice: {from} → {to}.",
  "choose.replies.effect.missing": "With this too there is no advice yet: other questions have to be answered first.",
  "choose.replies.refused.changedMeanwhile":
    "This answer was changed in the meantime, here or by your colleague. Look at what stands there now and choose again.",
  "choose.replies.refused.nothingKnown": "Your colleague does not know this either. There is nothing to take over.",
  "choose.replies.refused.noAdvice":
    "The QuickScan does not say now that you can ask residents. So there is no advice.",
  "choose.replies.refused.nothingToWeigh":
    "No colleague answers anything else about the situation. There is nothing to compute.",
  "choose.notice.takenOver":
    "The answer was taken over. An advice that was computed before now belongs to the earlier answers.",
  "choose.replies.more":
    "We lay the first {shown, number} replies side by side. {count, plural, one {1 more was sent, and does not count here.} other {# more were sent, and do not count here.}} When you erase replies below that are not needed any more, the next ones take their place.",
  "choose.replies.who":
    "{count, plural, =0 {Who answered (nobody any more)} one {Who answered (1 colleague)} other {Who answered (# colleagues)}}",
  "choose.replies.sentOn": "Sent on {when}",
  "choose.replies.field.replyId": "Do you want to erase somebody's answers? Choose whose.",
  "choose.replies.eraseText":
    "The name, the role and all answers go at once, and do not come back. Did you take over an answer already? It stays in the guide and in “Who changed what”, without your colleague's name.",
  "choose.replies.erase": "Erase these answers",
  "choose.replies.erased": "{by} erased the answers of a colleague on {when}.",
  "choose.replies.withdrawn": "A colleague withdrew their own answers on {when}.",
  "choose.notice.replyErased": "The name and the answers were erased.",
  "choose.history.title": "{count, plural, one {Who changed what (1 change)} other {Who changed what (# changes)}}",
  "choose.history.became": "{before} → {after}",
  "choose.history.by": "{by}, {when}",
  "choose.history.byFrom": "{by}, {when}; taken over from {from}",
  "choose.history.link": "Who changed what",
  "choose.reply.title": "Think along with us",
  "choose.reply.lead":
    "{by} of the municipality of {municipality} wants to know how residents can best take part, and asks what you know about it.",
  "choose.reply.howMany":
    "{count, plural, one {There is 1 question.} other {There are # questions.}} You may leave any of them open.",
  "choose.reply.until": "You can answer up to and including {when}, and change your answers until then.",
  "choose.reply.whoReads":
    "At the municipality, only advisers and project leads read your name and your answers. {months, plural, one {We remove your name when the link has been closed for a month.} other {We remove your name when the link has been closed for # months.}}",
  "choose.reply.othersRead":
    "Who sent their answers by the same link sees yours too: with your role, without your name.",
  "choose.reply.pageOf": "{part}: page {number, number} of {all, number}",
  "choose.reply.part.checks": "QuickScan",
  "choose.reply.part.questions": "Situation",
  "choose.reply.signedInAs": "You are signed in as {name}. That name goes with your answers.",
  "choose.reply.name": "Your name",
  "choose.reply.role": "Your role or department (optional)",
  "choose.reply.roleHelp": "For example: lawyer, or neighbourhood work. At most {max, number} characters.",
  "choose.reply.begin": "Begin",
  "choose.reply.signIn": "Do you have an account with the municipality? Sign in first, and then open this link again.",
  "choose.reply.notSent":
    "Hello {name}. Your answers are still yours alone: the municipality sees them when you send them. You can up to and including {until}.",
  "choose.reply.sent":
    "Thank you, {name}. Your answers were sent. You can change them up to and including {until}; the municipality sees that at once.",
  "choose.reply.first": "To the first question",
  "choose.reply.goOn": "Go on answering",
  "choose.reply.pages": "The questions",
  "choose.reply.sendHelp": "Ready? You need not answer everything.",
  "choose.reply.send": "Send my answers",
  "choose.reply.toOverview": "Save and go to the overview",
  "choose.reply.mayStayOpen": "Is there something you don't know? Leave it open, or choose “I don't know”.",
  "choose.reply.ownLink": "This is your own link",
  "choose.reply.ownLinkHelp":
    "Keep it: it brings you back to your answers. Do not pass it on, because who has it can change your answers.",
  "choose.reply.backSignedIn": "You can come back with the same link when you are signed in.",
  "choose.reply.others":
    "{count, plural, =0 {Nobody answered anything else than you} one {1 question on which others say something else} other {# questions on which others say something else}}",
  "choose.reply.nobodyElse": "Nobody else has answered yet",
  "choose.reply.othersAre":
    "We only compare with colleagues who answered by the same link. What the municipality filled in itself is not part of this.",
  "choose.reply.you": "You",
  "choose.reply.colleague": "a colleague",
  "choose.reply.advice":
    "The advice of {when}: {items}. It was made with the answers of the municipality, not with yours.",
  "choose.reply.somebody": "a colleague (name removed)",
  "choose.reply.nameAndRole": "{name} ({role})",
  "choose.reply.typed": "name as typed",
  "choose.reply.mayWithdraw":
    "You can withdraw your answers at any time, until {days, number} days after the link closes. After that you can ask the municipality to erase them.",
  "choose.reply.withdraw": "Withdraw your answers",
  "choose.reply.withdrawSent":
    "Your name, your role and all your answers go at once, and do not come back. Did the municipality take over an answer of yours already? It stays in the guide, without your name.",
  "choose.reply.withdrawUnsent":
    "Nobody else saw your answers. Your name, your role and everything that you filled in go at once, and do not come back.",
  "choose.reply.withdrawNow": "Yes, withdraw my answers",
  "choose.reply.erased":
    "Your name and your answers were erased on {on}. Had the municipality taken over an answer of yours? It still stands in the guide, without your name.",
  "choose.reply.stay": "What you sent is kept. You can still withdraw it.",
  "choose.reply.stayed":
    "You had not sent your answers: the municipality did not see them. You can still withdraw them.",
  "choose.reply.refused.erased":
    "Your answers were erased. Do you want to answer again? Then open the link that you got first.",
  "choose.reply.refused.expired":
    "This link is closed. Do you still want to answer? Ask whoever sent it to you for a new link.",
  "choose.reply.refused.revoked": "The municipality revoked this link. Answering is no longer possible.",
  "choose.reply.refused.guideClosed": "Nobody can take part in this trajectory any more. So answering is not needed.",
  "choose.reply.refused.full":
    "Nobody can answer with this link any more: it is full. Ask whoever sent it to you for a new one.",
  "choose.reply.refused.changedMeanwhile":
    "You changed these answers somewhere else in the meantime. Check them and save again.",
  "choose.reply.refused.sentBefore": "You sent your answers before. The municipality sees at once what you change.",
  "choose.reply.refused.nothing": "You have not answered anything yet. Answer at least one question.",
  "choose.notice.replyWithdrawn": "Your answers were withdrawn.",
  "choose.notice.replySent": "Your answers were sent.",
};
