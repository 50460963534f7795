import type { Messages } from "../../platform/define/room.ts";
import { keyWordsNl } from "./keys/messages.nl.ts";
import { brokerWordsNl } from "./messages.broker.nl.ts";
import { organisationWordsNl } from "./messages.organisation.nl.ts";
import { ssoWordsNl } from "./messages.sso.nl.ts";
import { staffWordsNl } from "./messages.staff.nl.ts";

/** Dutch at level B1. What stands under `identity.staff` is for staff only and is not translated further. */
export const nl: Messages = {
  "identity.attention": "Let op",
  "identity.signIn.title": "Inloggen",
  "identity.signIn.lead": "Vul uw e-mailadres in. Wij sturen u een link. Daarmee logt u in, zonder wachtwoord.",
  "identity.signIn.email": "Uw e-mailadres",
  "identity.signIn.send": "Stuur mij een link",
  "identity.signIn.residents":
    "Bent u inwoner? Dan hoeft u hier niet in te loggen. Wat u stuurde, vindt u bij Mijn inbreng.",
  "identity.signIn.residentsLink": "Naar Mijn inbreng",
  "identity.signIn.sentTitle": "Kijk in uw mail",
  "identity.signIn.sentText":
    "Kennen wij uw e-mailadres? Dan krijgt u binnen een paar minuten een mail met een link. De link werkt {minutes} minuten.",
  "identity.signIn.sentNothing":
    "Krijgt u niets? Kijk bij ongewenste mail. Of vraag aan de beheerder van uw gemeente of uw adres bekend is.",
  "identity.signIn.again": "Een ander e-mailadres invullen",
  "identity.link.title": "Inloggen met uw link",
  "identity.link.lead": "Klik op de knop. Dan bent u ingelogd bij gemeente {municipality}.",
  "identity.link.confirm": "Log mij in",
  "identity.link.new": "Vraag een nieuwe link",
  "identity.link.unknown":
    "Deze link kennen wij niet. Is het adres helemaal goed overgenomen uit de mail? Vraag anders een nieuwe link.",
  "identity.link.used": "Deze link is al gebruikt. Een link werkt maar één keer. Vraag een nieuwe link.",
  "identity.link.expired": "Deze link is te oud. Vraag een nieuwe link.",
  "identity.signOut.title": "Uitloggen",
  "identity.signOut.lead": "U wordt uitgelogd op al uw apparaten.",
  "identity.signOut.done": "U bent uitgelogd.",
  "identity.signOut.home": "Naar de startpagina",

  "identity.staff.mail.signIn.subject": "Uw link om in te loggen bij gemeente {municipality}",
  "identity.staff.mail.signIn.text":
    "Dag {name},\n\nMet deze link logt u in bij gemeente {municipality}:\n{link}\n\nDe link werkt één keer, en {minutes} minuten lang.\n\nHeeft u dit niet gevraagd? Dan hoeft u niets te doen.\n\nMet vriendelijke groet,\nGemeente {municipality}",
  "identity.staff.mail.invitation.subject": "U kunt nu inloggen bij gemeente {municipality}",
  "identity.staff.mail.invitation.text":
    "Dag {name},\n\nU bent uitgenodigd om mee te werken op de participatiewebsite van gemeente {municipality}.\n\nGa naar deze pagina en vul dit e-mailadres in:\n{link}\n\nU krijgt dan een link om in te loggen. U heeft geen wachtwoord nodig.\n\nMet vriendelijke groet,\nGemeente {municipality}",

  "identity.role.resident": "Bewoner met account",
  "identity.role.adviser": "Participatieadviseur",
  "identity.role.projectLead": "Projectleider",
  "identity.role.moderator": "Moderator",
  "identity.role.evaluator": "Evaluator",
  "identity.role.councilMember": "Raadslid",
  "identity.role.clerk": "Griffier",
  "identity.role.administrator": "Beheerder",
  ...staffWordsNl,
  ...keyWordsNl,
  ...ssoWordsNl,
  ...brokerWordsNl,
  ...organisationWordsNl,
};
