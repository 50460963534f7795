import type { Messages } from "../../platform/define/room.ts";
import { keyWordsEn } from "./keys/messages.en.ts";
import { brokerWordsEn } from "./messages.broker.en.ts";
import { organisationWordsEn } from "./messages.organisation.en.ts";
import { ssoWordsEn } from "./messages.sso.en.ts";
import { staffWordsEn } from "./messages.staff.en.ts";

export const en: Messages = {
  "identity.attention": "Please note",
  "identity.signIn.title": "Sign in",
  "identity.signIn.lead": "Fill in your e-mail address. We send you a link. With it you sign in, without a password.",
  "identity.signIn.email": "Your e-mail address",
  "identity.signIn.send": "Send me a link",
  "identity.signIn.residents":
    "Are you a resident? Then you need not sign in here. What you sent is under My contributions.",
  "identity.signIn.residentsLink": "To My contributions",
  "identity.signIn.sentTitle": "Look in your mail",
  "identity.signIn.sentText":
    "Do we know your e-mail address? Then you get an e-mail with a link within a few minutes. The link works for {minutes} minutes.",
  "identity.signIn.sentNothing":
    "Nothing there? Look in your spam folder. Or ask the administrator of your municipality whether your address is known.",
  "identity.signIn.again": "Fill in another e-mail address",
  "identity.link.title": "Sign in with your link",
  "identity.link.lead": "Press the button. Then you are signed in at the municipality of {municipality}.",
  "identity.link.confirm": "Sign me in",
  "identity.link.new": "Ask for a new link",
  "identity.link.unknown":
    "We do not know this link. Did you copy the whole address from the e-mail? Otherwise ask for a new link.",
  "identity.link.used": "This link has been used. A link works only once. Ask for a new link.",
  "identity.link.expired": "This link is too old. Ask for a new link.",
  "identity.signOut.title": "Sign out",
  "identity.signOut.lead": "You will be signed out on all your devices.",
  "identity.signOut.done": "You are signed out.",
  "identity.signOut.home": "To the home page",

  "identity.staff.mail.signIn.subject": "Your link to sign in at the municipality of {municipality}",
  "identity.staff.mail.signIn.text":
    "Hello {name},\n\nWith this link you sign in at the municipality of {municipality}:\n{link}\n\nThe link works once, for {minutes} minutes.\n\nDid you not ask for this? Then you need not do anything.\n\nKind regards,\nMunicipality of {municipality}",
  "identity.staff.mail.invitation.subject": "You can now sign in at the municipality of {municipality}",
  "identity.staff.mail.invitation.text":
    "Hello {name},\n\nYou are invited to work on the participation website of the municipality of {municipality}.\n\nGo to this page and fill in this e-mail address:\n{link}\n\nYou then get a link to sign in. You need no password.\n\nKind regards,\nMunicipality of {municipality}",

  "identity.role.resident": "Resident with an account",
  "identity.role.adviser": "Participation adviser",
  "identity.role.projectLead": "Project lead",
  "identity.role.moderator": "Moderator",
  "identity.role.evaluator": "Evaluator",
  "identity.role.councilMember": "Council member",
  "identity.role.clerk": "Council clerk",
  "identity.role.administrator": "Administrator",
  ...staffWordsEn,
  ...keyWordsEn,
  ...ssoWordsEn,
  ...brokerWordsEn,
  ...organisationWordsEn,
};
