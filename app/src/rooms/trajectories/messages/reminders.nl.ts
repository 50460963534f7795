import type { Messages } from "../../../platform/define/room.ts";

/** The mail about promises that end soon or are late. */
export const remindersNl: Messages = {
  "trajectories.mail.reminder.subject":
    "{count, plural, one {Een belofte aan inwoners vraagt aandacht} other {{count, number} beloftes aan inwoners vragen aandacht}}",
  "trajectories.mail.reminder.text": `Dag {name},

U beloofde inwoners een antwoord of een besluit. Bij deze beloftes is het bijna tijd, of bent u te laat:

{promises}

Ga naar uw overzicht:
{link}

Lukt het niet op tijd? Kies dan een nieuwe dag en schrijf erbij waarom. Inwoners lezen dat.

{municipality}`,
  "trajectories.mail.reminder.hearBack.soon":
    "- {title}: antwoord uiterlijk {day}, {days, plural, one {morgen} other {over {days, number} dagen}}.",
  "trajectories.mail.reminder.hearBack.late":
    "- {title}: antwoord beloofd voor {day}, nu {days, plural, one {1 dag} other {{days, number} dagen}} te laat. Inwoners zien dat.",
  "trajectories.mail.reminder.owed":
    "{count, plural, =0 {  Alles wat binnenkwam heeft een antwoord. Zet het traject op ‘beantwoord’.} one {  Eén bijdrage wacht nog op een antwoord.} other {  {count, number} bijdragen wachten nog op een antwoord.}}",
  "trajectories.mail.reminder.decision.soon":
    "- {title}: besluit uiterlijk {day}, {days, plural, one {morgen} other {over {days, number} dagen}}.",
  "trajectories.mail.reminder.decision.late":
    "- {title}: besluit beloofd voor {day}, nu {days, plural, one {1 dag} other {{days, number} dagen}} te laat. Inwoners zien dat.",
};
