import type { Messages } from "../../../platform/define/room.ts";

/** Interviews in the street, also without a network. */
export const streetEn: Messages = {
  "engage.street.title": "Street interviews",
  "engage.street.of": "Street interviews: {activity}",
  "engage.street.lead":
    "Take a tablet to the market or from door to door. You ask the questions, or you give the tablet to the other person for a moment. Is there no network? Then the interviews stay on the tablet. Is there a network again and is the page open? Then they go to Brink by themselves. Each interview counts once.",
  "engage.street.lost":
    "Use a tablet of the municipality that has a passcode. The tablet only holds what was not sent yet. Send the interviews within a week. Some tablets erase them after that. Tablet lost? Then report it as a data breach.",
  "engage.street.piles": "Piles of interviews",
  "engage.street.name": "Name",
  "engage.street.nameHelp": "For example: Saturday market. The interviews then get the numbers S-1, S-2, S-3.",
  "engage.street.place": "Where?",
  "engage.street.day": "On which day?",
  "engage.street.field.day": "Choose a day within 30 days.",
  "engage.street.interviews": "Interviews",
  "engage.street.none": "There are no street interviews yet",
  "engage.street.noneText": "Make a pile below and open it on the tablet.",
  "engage.street.new": "New pile",
  "engage.street.begin": "Make the pile and go to the tablet",
  "engage.street.opened": "The pile is there. Open this page on the tablet, while it has a network.",
  "engage.street.toTablet": "To the interviews on the tablet",
  "engage.street.detail": "Street interview",
  "engage.street.detailTimes": "Begun on {said} by the tablet, received on {received}.",
  "engage.street.detailLate": "Begun on {said} by the tablet, so before the end. Received after it, on {received}.",
  "engage.street.scriptless":
    "For interviews without a network this page needs JavaScript. It is off in this browser. With a network you can enter the interviews as usual.",
  "engage.street.type": "Enter the interviews",
  "engage.street.preparing": "One moment. This tablet is being made ready.",
  "engage.street.closed":
    "This pile is done. You cannot begin a new interview. What is still on the tablet can be sent for 7 more days.",
  "engage.street.notOpen":
    "Nobody can take part now. So you cannot begin a new interview. What is still on the tablet can be sent.",
  "engage.street.closeHelp":
    "Does an interview still wait on a tablet? Send that first. Then finish the pile. After that nothing new can be added. Changing is still possible.",
  "engage.street.waiting": "Waiting on this tablet:",
  "engage.street.sent": "Sent from this tablet:",
  "engage.street.beginInterview": "Begin an interview",
  "engage.street.send": "Send now",
  "engage.street.pile": "See what is in this pile (with a network)",
  "engage.street.interview": "Interview",
  "engage.street.save": "Keep this interview",
  "engage.street.stop": "Stop without keeping",
  "engage.street.thanks": "Thank you!",
  "engage.street.keptNow": "The answers are kept. You can give the tablet back.",
  "engage.street.next": "Next interview",
  "engage.street.overview": "To the overview",
  "engage.street.refusedTitle": "These interviews did not arrive",
  "engage.street.refusedText": "They are still on this tablet. Correct them, or save them as a file.",
  "engage.street.begunAt": "Interview of",
  "engage.street.mend": "Open and correct",
  "engage.street.file": "Save as a file",
  "engage.street.remove": "Remove from this tablet",
  "engage.street.others": "Interviews of other piles",
  "engage.street.othersText":
    "This tablet has interviews of another pile too. Open that pile with a network, then they are sent. Does that not work? Save them as a file.",
  "engage.street.problems": "This still has to be filled in or corrected:",
  "engage.street.signIn": "Sign in again",
  "engage.street.refused.closed":
    "This pile is done. Was the interview begun before it was finished? Then it can still come in for 7 days.",
  "engage.street.refused.over":
    "Nobody can take part any more. Was the interview begun before the end? Then it can still come in for 7 days.",
  "engage.street.say.ready": "This tablet is ready. You can now work without a network too.",
  "engage.street.say.unready":
    "This tablet cannot keep this page. Stay on a network, do not close this page and do not reload it.",
  "engage.street.say.offline":
    "There is no network now. You can go on: the interviews stay on the tablet. Open this page again when there is a network, then they are sent by themselves.",
  "engage.street.say.allSent": "Everything is sent.",
  "engage.street.say.someRefused": "Not everything arrived. See below what to do.",
  "engage.street.say.signedOut":
    "You are not signed in any more. Nothing is gone: the interviews are still on the tablet. You can also go on and sign in later.",
  "engage.street.say.forbidden":
    "With this role you may not send interviews. Nothing is gone. Have a colleague sign in who may.",
  "engage.street.say.gone":
    "This pile cannot be found here. Nothing is gone: the interviews are still on the tablet. Save them as a file and ask for help.",
  "engage.street.say.later":
    "Sending did not work just now. The interviews are still on the tablet. We will try again soon.",
  "engage.street.say.full": "{most, number} interviews are waiting already. Send those first.",
  "engage.street.say.storageFull":
    "The tablet is almost full. First send what waits, or make room on the tablet. Then begin a new interview.",
  "engage.street.say.notKept":
    "This interview is not kept. The tablet is full. Leave this page open and make room on the tablet. Then press ‘Keep this interview’ again.",
  "engage.street.say.leaving": "This interview is not kept yet. Do you want to stop?",
  "engage.street.say.removing": "Do you want to remove this interview from the tablet? It cannot be brought back.",
  "engage.street.say.stuck":
    "Sending this interview does not work. It still waits, and we keep trying. Save it as a file, so that it does not get lost.",
  "engage.street.say.questionElsewhere": "Open this page with a network. After that you can answer this question.",
};
