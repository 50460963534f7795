import type { Messages } from "../../platform/define/room.ts";

/** English of setting up sign-in for organisations, and of the keys of both. */
export const organisationWordsEn: Messages = {
  "identity.organisation.staff.title": "Sign-in for organisations",
  "identity.organisation.staff.other": "To sign-in for residents",
  "identity.organisation.staff.state.off": "It is off. Nobody signs in for an organisation.",
  "identity.organisation.staff.state.on":
    "It is on. When setting up an activity your team can choose that companies, clubs and foundations sign in and each take part once.",
  "identity.organisation.staff.kept":
    "Somebody signs in for an organisation, just before sending. Brink keeps with what they send that it is from an organisation. Of the number of the organisation Brink keeps an encrypted print, another one for each activity, until a month after taking part there ends. Note: a number in the trade register is public. Who has both the database and the key of Brink can find out which organisation it was. Who signed in Brink neither asks nor keeps.",
  "identity.organisation.staff.connection": "1. Connect Brink to your sign-in service",
  "identity.organisation.staff.connectionLead":
    "This is often the same service (broker) as the one for DigiD. Ask your IT department to register Brink there for eHerkenning, with these addresses, and to send the number in the trade register (KvK). Sign-in for residents and for organisations has the same addresses and the same key. Then fill in what you get back; it may be the same client id.",
  "identity.organisation.staff.field.name": "What do organisations sign in with?",
  "identity.organisation.staff.field.name.help": "As organisations know it. It stands on the button.",
  "identity.organisation.staff.field.subjectClaim": "The number of the organisation (claim)",
  "identity.organisation.staff.field.subjectClaim.help":
    "Such as urn:etoegang:1.9:EntityConcernedID:KvKnr or kvk. Is it in another field? Put a dot between them, such as represents.sub.",
  "identity.organisation.staff.field.scope": "What Brink asks (scope)",
  "identity.organisation.staff.field.scope.help": "Besides openid: what is needed to get the number.",
  "identity.organisation.staff.field.goodLevels": "Which certainty is good enough?",
  "identity.organisation.staff.field.goodLevels.help":
    "One on each line, exactly as the sign-in service sends it. To begin with, these are levels 2+, 3 and 4 of eHerkenning.",

  "identity.clientKey.staff.address": "Address of the keys of Brink (jwks_uri)",
  "identity.clientKey.staff.title": "Keys of Brink",
  "identity.clientKey.staff.lead":
    "Only needed when Brink shows with a key that it is Brink. Do you want a new key? Make it first. The sign-in service can then read it already, or your IT department puts it there. Then use it.",
  "identity.clientKey.staff.column.name": "Name (kid)",
  "identity.clientKey.staff.column.state": "State",
  "identity.clientKey.staff.column.made": "Made",
  "identity.clientKey.staff.state.current": "In use",
  "identity.clientKey.staff.state.next": "Ready: it can be read and is not in use yet",
  "identity.clientKey.staff.state.former": "Replaced, can be read until {date}",
  "identity.clientKey.staff.none": "There is no key yet.",
  "identity.clientKey.staff.make": "Make a new key",
  "identity.clientKey.staff.use": "Use the new key",
  "identity.clientKey.staff.drop": "Take the old key away",
  "identity.clientKey.staff.done": "The keys were changed.",
  "identity.clientKey.staff.nextIsThere": "A new key lies ready already. Use that first.",
  "identity.clientKey.staff.noNext": "No new key lies ready. Make it first.",
  "identity.clientKey.staff.noFormer": "There is no old key any more.",
};
