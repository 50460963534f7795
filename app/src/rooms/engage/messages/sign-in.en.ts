import type { Messages } from "../../../platform/define/room.ts";

export const signInEn: Messages = {
  "engage.signIn.ahead":
    "At the end you sign in with {name}. That is how everybody counts once. You can fill in everything first.",
  "engage.signIn.aheadOrCode":
    "Do you have a code? Then you need not sign in. No code? Then you sign in with {name} at the end. That way everybody counts once.",
  "engage.signIn.checkLead": "Is everything right? Then sign in below to send it.",
  "engage.signIn.first": "Sign in with {name} to send this",
  "engage.signIn.why": "That is how everybody can take part here once. You go to {name} and then come back here.",
  "engage.signIn.kept":
    "We do not keep who you are. We only keep a code that we make ourselves. When you can no longer take part here, we delete it.",
  "engage.signIn.go": "Sign in with {name}",
  "engage.signIn.without": "Do you have no {name}, or does it not work? Call or mail us. We will find another way.",
  "engage.signIn.done": "You are signed in with {name}. Read it once more and send it within an hour.",
  "engage.signIn.needed": "Sign in first. Then you can send this.",
  "engage.signIn.notKnown": "You are not signed in",
  "engage.signIn.formKept": "What you filled in is kept. Go back to your form and try again.",
  "engage.signIn.formElsewhere":
    "Had you filled in a form? It is kept for a week. Go back with the ‘back’ button of your browser, or open the link that you got when you saved it.",
  "engage.signIn.toForm": "Back to my form",
  "engage.signIn.toStart": "To the home page",
  "engage.signIn.shared": "Is this not your own computer or phone?",
  "engage.signIn.goodbye": "Sign out of {name} too",
  "engage.signIn.out": "You are signed out",
  "engage.signIn.outText": "What you sent has reached us and stays.",
  "engage.turn.staff.rule.signIn": "Once for each person, by signing in",
  "engage.turn.staff.rule.signIn.help":
    "People sign in at the end, for example with DigiD. Some stop there. Does somebody have no DigiD? Choose ‘Everybody. Who has a code is counted apart too’ above, and give them a code. An administrator has to turn on Sign-in for residents first.",
  "engage.turn.staff.notOn": "Sign-in for residents is off. Ask an administrator to turn it on first, at Municipality.",
};
