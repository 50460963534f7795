import type { Messages } from "../../../platform/define/room.ts";

/** Dutch of the keys of other systems, for staff. */
export const keyWordsNl: Messages = {
  "identity.staff.key.title": "Sleutels voor andere systemen",
  "identity.staff.key.lead":
    "Met een sleutel kan een ander systeem van de gemeente inbreng insturen of ophalen. Bijvoorbeeld het klantsysteem of de app. Geef elk systeem een eigen sleutel. Dan trekt u er één in zonder de andere te storen.",
  "identity.staff.key.make": "Maak een sleutel",
  "identity.staff.key.makeLead": "De sleutel ziet u daarna tien minuten. Zet hem meteen in het andere systeem.",
  "identity.staff.key.none": "Er is nog geen sleutel.",
  "identity.staff.key.column.name": "Systeem",
  "identity.staff.key.column.may": "Mag",
  "identity.staff.key.column.ends": "Werkt tot en met",
  "identity.staff.key.column.used": "Laatst gebruikt",
  "identity.staff.key.state.ended": "Afgelopen",
  "identity.staff.key.state.revoked": "Ingetrokken",
  "identity.staff.key.neverUsed": "Nog niet gebruikt",
  "identity.staff.key.field.name": "Voor welk systeem is de sleutel?",
  "identity.staff.key.field.name.help": "Deze naam staat bij alles wat met de sleutel binnenkomt.",
  "identity.staff.key.field.purpose": "Waarvoor is de sleutel?",
  "identity.staff.key.field.purpose.help": "Zo weet een collega later of de sleutel nog nodig is.",
  "identity.staff.key.field.scopes": "Wat mag het systeem?",
  "identity.staff.key.field.scopes.help": "Kies niet meer dan nodig is.",
  "identity.staff.key.field.activities": "Voor welke activiteiten?",
  "identity.staff.key.field.activities.help": "Kiest u niets? Dan geldt de sleutel voor alle activiteiten, ook nieuwe.",
  "identity.staff.key.field.endsOn": "Tot en met welke dag werkt de sleutel?",
  "identity.staff.key.field.endsOn.help": "Niet langer dan een jaar. Daarna maakt u een nieuwe.",
  "identity.staff.key.made": "De sleutel is gemaakt.",
  "identity.staff.key.sign": "Let op",
  "identity.staff.key.copyNow":
    "Kopieer de sleutel nu. Alleen u ziet hem, tien minuten lang en tot het eerste gebruik. Daarna kan niemand hem meer zien. Wie de sleutel heeft, kan ermee insturen en ophalen. Stuur hem dus niet per e-mail.",
  "identity.staff.key.allActivities": "Alle activiteiten, ook nieuwe",
  "identity.staff.key.goneActivity": "een activiteit die voorbij is",
  "identity.staff.key.madeBy": "Gemaakt",
  "identity.staff.key.madeByOn": "Door {name}, op {at}",
  "identity.staff.key.revoke": "Trek de sleutel in",
  "identity.staff.key.revokeText":
    "Het systeem kan dan meteen niets meer insturen of ophalen. Wat al binnen is, blijft. U kunt dit niet terugdraaien; wel een nieuwe sleutel maken.",
  "identity.staff.key.revokeNow": "Ja, trek deze sleutel in",
  "identity.staff.key.revokedNotice": "De sleutel is ingetrokken. Hij werkt niet meer.",
  "identity.staff.key.revokedBy": "Ingetrokken door {name}, op {at}. Deze sleutel werkt niet meer.",
  "identity.staff.key.endedText":
    "Deze sleutel is afgelopen en werkt niet meer. Is hij nog nodig? Maak dan een nieuwe.",
  "identity.staff.key.wrong.noScope": "Kies wat het systeem mag.",
  "identity.staff.key.wrong.past": "Kies vandaag of een latere dag.",
  "identity.staff.key.wrong.tooLate": "Kies een dag binnen een jaar.",
};
