import type { Messages } from "../../platform/define/room.ts";

/** English of residents who say who they are elsewhere. */
export const brokerWordsEn: Messages = {
  "identity.broker.no.off": "You cannot sign in here any more. Ask the municipality how you can take part.",
  "identity.broker.no.away": "The sign-in service does not answer. Try again in a few minutes.",
  "identity.broker.no.setUp":
    "Something is wrong at the municipality. You cannot do anything about it. Tell us, and we will put it right.",
  "identity.broker.no.denied": "You stopped signing in, or signing in did not succeed.",
  "identity.broker.no.again": "Signing in took too long, or you came back before. Start signing in again.",
  "identity.broker.no.proof": "Signing in went wrong. Start signing in again.",
  "identity.broker.no.clock": "A clock is not right, ours or that of the sign-in service. Try again in a few minutes.",
  "identity.broker.no.level":
    "You signed in in a way that is not secure enough here. Sign in again, for example with the DigiD app instead of a password.",

  "identity.broker.no.eLevel":
    "You signed in at a level that is too low here. Ask in your organisation who has a higher level of eHerkenning.",
  "identity.broker.no.another":
    "You signed in for somebody else. Here everybody takes part for themselves. Sign in again, for yourself.",
  "identity.broker.no.noOrganisation":
    "We do not see for which organisation you sign in. Did you choose DigiD? Sign in again and choose the button for organisations.",

  "identity.broker.staff.title": "Sign-in for residents",
  "identity.broker.staff.state.off": "It is off. Residents sign in nowhere.",
  "identity.broker.staff.state.on":
    "It is on. When setting up an activity your team can choose that everybody signs in and takes part once.",
  "identity.broker.staff.kept":
    "A resident signs in just before sending. Brink does not keep who that is: only an encrypted print, another one for each activity, until a month after taking part there ends. That is how everybody counts once. Brink does not ask for name, address or anything else.",
  "identity.broker.staff.other": "To sign-in for organisations",
  "identity.broker.staff.demo": "In this demo there is no DigiD or eHerkenning",
  "identity.broker.staff.demoText":
    "So you cannot really connect and sign in here. You can see all steps, and make a key.",
  "identity.broker.staff.demoLink": "See what residents and organisations see",
  "identity.broker.staff.warning": "Note",
  "identity.broker.staff.number": "The sign-in service sends a citizen service number",
  "identity.broker.staff.numberSeen": "On {date} we first saw something that looks like a BSN.",
  "identity.broker.staff.numberClaim": "The field {claim} is usually a BSN.",
  "identity.broker.staff.numberText":
    "Brink does not keep the number, but you may only receive it if the law says so. Ask your sign-in service for a pseudonym that is for Brink alone, and fill in that field below. Ask your data protection officer.",
  "identity.broker.staff.connection": "1. Connect Brink to your sign-in service",
  "identity.broker.staff.connectionLead":
    "The municipality often has a service that connects DigiD already (a broker). Ask your IT department to register Brink there with these addresses, and for a pseudonym instead of a BSN. Then fill in what you get back.",
  "identity.broker.staff.optional": "(not needed)",
  "identity.broker.staff.field.name": "What do residents sign in with?",
  "identity.broker.staff.field.name.help": "As residents know it. It stands on the button.",
  "identity.broker.staff.field.issuer": "Address of the sign-in service (issuer)",
  "identity.broker.staff.field.issuer.help": "Such as https://signin.yourtown.nl/realms/residents",
  "identity.broker.staff.field.clientId": "Client id",
  "identity.broker.staff.field.clientId.help": "What Brink is called at the sign-in service.",
  "identity.broker.staff.field.subjectClaim": "What is a person’s own pseudonym (claim)",
  "identity.broker.staff.field.subjectClaim.help":
    "Usually sub. For the same person it has to be the same each time. Is it inside another field? Put a dot between them, such as person.id.",
  "identity.broker.staff.field.scope": "What Brink asks for (scope)",
  "identity.broker.staff.field.scope.help":
    "Besides openid. Leave it empty when the pseudonym is sub: then Brink asks for nothing else.",
  "identity.broker.staff.field.levelClaim": "How sure it is (claim)",
  "identity.broker.staff.field.levelClaim.help": "Usually acr.",
  "identity.broker.staff.field.goodLevels": "What is sure enough?",
  "identity.broker.staff.field.goodLevels.help":
    "One a line, exactly as the sign-in service sends it. Whoever signs in otherwise cannot send.",
  "identity.broker.staff.field.askedLevels": "What Brink asks for (acr_values)",
  "identity.broker.staff.field.askedLevels.help": "With spaces, as the sign-in service wants it.",
  "identity.broker.staff.connected":
    "The sign-in service answers and the details are kept. Whether the client id and the secret or the key are right shows when somebody signs in.",
  "identity.broker.staff.way": "2. Turn it on",
  "identity.broker.staff.wayQuestion": "Can activities ask people to sign in?",
  "identity.broker.staff.way.off": "No",
  "identity.broker.staff.way.on": "Yes",
  "identity.broker.staff.notConnected": "Connect Brink to the sign-in service first.",
};
