import type { Messages } from "../../../platform/define/room.ts";

/** Interviews in the street, also without a network. */
export const streetEn: Messages = {
  "engage.street.staff.title": "Street interviews",
  "engage.street.staff.of": "Street interviews: {activity}",
  "engage.street.staff.lead":
    "Take a tablet to the market or from door to door. You ask the questions, or you give the tablet to the other person for a moment. Is there no network? Then the interviews stay on the tablet. Is there a network again and is the page open? Then they go to Brink by themselves. Each interview counts once.",
  "engage.street.staff.lost":
    "Use a tablet of the municipality that has a passcode. The tablet only holds what was not sent yet. Send the interviews within a week. Some tablets erase them after that. Tablet lost? Then report it as a data breach.",
  "engage.street.staff.piles": "Piles of interviews",
  "engage.street.staff.name": "Name",
  "engage.street.staff.nameHelp": "For example: Saturday market. The interviews then get the numbers S-1, S-2, S-3.",
  "engage.street.staff.place": "Where?",
  "engage.street.staff.day": "On which day?",
  "engage.street.staff.field.day": "Choose a day within 30 days.",
  "engage.street.staff.interviews": "Interviews",
  "engage.street.staff.none": "There are no street interviews yet",
  "engage.street.staff.noneText": "Make a pile below and open it on the tablet.",
  "engage.street.staff.new": "New pile",
  "engage.street.staff.begin": "Make the pile and go to the tablet",
  "engage.street.staff.opened": "The pile is there. Open this page on the tablet, while it has a network.",
  "engage.street.staff.toTablet": "To the interviews on the tablet",
  "engage.street.staff.detail": "Street interview",
  "engage.street.staff.detailTimes": "Begun on {said} by the tablet, received on {received}.",
  "engage.street.staff.detailLate":
    "Begun on {said} by the tablet, so before the end. Received after it, on {received}.",
  "engage.street.staff.scriptless":
    "For interviews without a network this page needs JavaScript. It is off in this browser. With a network you can enter the interviews as usual.",
  "engage.street.staff.type": "Enter the interviews",
  "engage.street.staff.preparing": "One moment. This tablet is being made ready.",
  "engage.street.staff.closed":
    "This pile is done. You cannot begin a new interview. What is still on the tablet can be sent for 7 more days.",
  "engage.street.staff.notOpen":
    "Nobody can take part now. So you cannot begin a new interview. What is still on the tablet can be sent.",
  "engage.street.staff.closeHelp":
    "Does an interview still wait on a tablet? Send that first. Then finish the pile. After that nothing new can be added. Changing is still possible.",
  "engage.street.staff.waiting": "Waiting on this tablet:",
  "engage.street.staff.sent": "Sent from this tablet:",
  "engage.street.staff.beginInterview": "Begin an interview",
  "engage.street.staff.send": "Send now",
  "engage.street.staff.pile": "See what is in this pile (with a network)",
  "engage.street.staff.interview": "Interview",
  "engage.street.staff.save": "Keep this interview",
  "engage.street.staff.stop": "Stop without keeping",
  "engage.street.staff.thanks": "Thank you!",
  "engage.street.staff.keptNow": "The answers are kept. You can give the tablet back.",
  "engage.street.staff.next": "Next interview",
  "engage.street.staff.overview": "To the overview",
  "engage.street.staff.refusedTitle": "These interviews did not arrive",
  "engage.street.staff.refusedText": "They are still on this tablet. Correct them, or save them as a file.",
  "engage.street.staff.begunAt": "Interview of",
  "engage.street.staff.mend": "Open and correct",
  "engage.street.staff.file": "Save as a file",
  "engage.street.staff.remove": "Remove from this tablet",
  "engage.street.staff.others": "Interviews of other piles",
  "engage.street.staff.othersText":
    "This tablet has interviews of another pile too. Open that pile with a network, then they are sent. Does that not work? Save them as a file.",
  "engage.street.staff.problems": "This still has to be filled in or corrected:",
  "engage.street.staff.signIn": "Sign in again",
  "engage.street.staff.refused.closed":
    "This pile is done. Was the interview begun before it was finished? Then it can still come in for 7 days.",
  "engage.street.staff.refused.over":
    "Nobody can take part any more. Was the interview begun before the end? Then it can still come in for 7 days.",
  "engage.street.staff.say.ready": "This tablet is ready. You can now work without a network too.",
  "engage.street.staff.say.unready":
    "This tablet cannot keep this page. Stay on a network, do not close this page and do not reload it.",
  "engage.street.staff.say.offline":
    "There is no network now. You can go on: the interviews stay on the tablet. Open this page again when there is a network, then they are sent by themselves.",
  "engage.street.staff.say.allSent": "Everything is sent.",
  "engage.street.staff.say.someRefused": "Not everything arrived. See below what to do.",
  "engage.street.staff.say.signedOut":
    "You are not signed in any more. Nothing is gone: the interviews are still on the tablet. You can also go on and sign in later.",
  "engage.street.staff.say.forbidden":
    "With this role you may not send interviews. Nothing is gone. Have a colleague sign in who may.",
  "engage.street.staff.say.gone":
    "This pile cannot be found here. Nothing is gone: the interviews are still on the tablet. Save them as a file and ask for help.",
  "engage.street.staff.say.later":
    "Sending did not work just now. The interviews are still on the tablet. We will try again soon.",
  "engage.street.staff.say.full": "{most, number} interviews are waiting already. Send those first.",
  "engage.street.staff.say.storageFull":
    "The tablet is almost full. First send what waits, or make room on the tablet. Then begin a new interview.",
  "engage.street.staff.say.notKept":
    "This interview is not kept. The tablet is full. Leave this page open and make room on the tablet. Then press ‘Keep this interview’ again.",
  "engage.street.staff.say.leaving": "This interview is not kept yet. Do you want to stop?",
  "engage.street.staff.say.removing":
    "Do you want to remove this interview from the tablet? It cannot be brought back.",
  "engage.street.staff.say.stuck":
    "Sending this interview does not work. It still waits, and we keep trying. Save it as a file, so that it does not get lost.",
  "engage.street.staff.say.questionElsewhere":
    "Open this page with a network. After that you can answer this question.",
};
