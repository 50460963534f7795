import type { Messages } from "../../../platform/define/room.ts";

export const signInEn: Messages = {
  "engage.signIn.ahead":
    "At the end you sign in with {name}. That is how everybody counts once. You can fill in everything first.",
  "engage.signIn.aheadOrCode":
    "Do you have a code? Then you need not sign in. No code? Then you sign in with {name} at the end. That way everybody counts once.",
  "engage.signIn.orCode": "Do you have a code? Then you need not sign in.",
  "engage.signIn.aheadOrganisation":
    "This is for organisations, such as companies, clubs and foundations. At the end you sign in with {name}. That is how every organisation counts once. You can fill in everything first.",
  "engage.signIn.aheadEither":
    "At the end you sign in. Do you take part for yourself? Then you sign in with {person}. Do you take part for an organisation? Then you sign in with {organisation}. You can fill in everything first.",
  "engage.signIn.choose": "Sign in to send this. Choose what fits you.",
  "engage.signIn.forYourself": "Do you take part for yourself?",
  "engage.signIn.forOrganisation": "Do you take part for an organisation?",
  "engage.signIn.firstOrganisation": "Sign in with {name} to send this",
  "engage.signIn.whyOrganisation":
    "For companies, clubs, foundations and other organisations. Every organisation can take part here once. You go to {name} and then come back here.",
  "engage.signIn.keptOrganisation":
    "We keep that this is from an organisation. We do not keep who you are, nor the number in the trade register. Of that we make a code. With it, who runs our system can still find out which organisation it is. When you can no longer take part here, we delete that code.",
  "engage.signIn.doneOrganisation":
    "You are signed in with {name}, for your organisation. Read it once more and send it within an hour.",
  "engage.signIn.example.title": "Example: this is how people sign in",
  "engage.signIn.example.text":
    "This is a demo. There is no real DigiD or eHerkenning. Below is what people see at the end of a form when sign-in is on.",
  "engage.signIn.example.there":
    "Now you would be at {name}. You sign in there as you are used to. Then you come back to your form and see this:",
  "engage.signIn.example.then": "Below this text is then the button to send.",
  "engage.signIn.example.again": "Back to the beginning of the example",
  "engage.route.organisation": "By the website, for an organisation",
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
  "engage.turn.staff.rule.organisation": "Once for each organisation, by signing in",
  "engage.turn.staff.rule.organisation.help":
    "For companies, clubs and foundations. Somebody of the organisation signs in at the end, for example with eHerkenning. That costs money and not every organisation has it. An administrator has to turn on Sign-in for organisations first.",
  "engage.turn.staff.rule.personOrOrganisation": "Once for each person or organisation, by signing in",
  "engage.turn.staff.rule.personOrOrganisation.help":
    "People choose at the end whether they sign in for themselves or for an organisation. An administrator has to turn on both first.",
  "engage.turn.staff.organisationNotOn":
    "Sign-in for organisations is off. Ask an administrator to turn it on first, at Municipality.",
  "engage.turn.staff.notOn": "Sign-in for residents is off. Ask an administrator to turn it on first, at Municipality.",
};
