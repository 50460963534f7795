import type { Messages } from "../../platform/define/room.ts";

/** Dutch of the people page and of the trial. */
export const staffWordsNl: Messages = {
  "identity.staff.workbench": "Werkbank",
  "identity.staff.signedIn.title": "U bent ingelogd",
  "identity.staff.signedIn.lead":
    "Uw formulier staat nog op het andere tabblad. Ga daarheen en klik op ‘Haal mijn formulier op’. Dit tabblad mag u sluiten.",
  "identity.staff.people": "Mensen",
  "identity.staff.peopleLead": "Wie hier werkt, en wat diegene mag. Een rol die u geeft of weghaalt, werkt meteen.",
  "identity.staff.count": "{count, plural, =0 {Niemand gevonden} one {# persoon} other {# mensen}}",
  "identity.staff.nobody": "Niemand gevonden",
  "identity.staff.search": "Zoeken",
  "identity.staff.searchWords": "Naam of e-mailadres",
  "identity.staff.name": "Naam",
  "identity.staff.email": "E-mailadres",
  "identity.staff.roles": "Rollen",
  "identity.staff.role": "Rol",
  "identity.staff.change": "Wijzigen",
  "identity.staff.noRoles": "geen rol",
  "identity.staff.noRolesText": "Deze persoon heeft geen rol en kan niet inloggen.",
  "identity.staff.revoke": "Weghalen",
  "identity.staff.revokeOf": "{role} weghalen bij {name}",
  "identity.staff.grant": "Rol geven",
  "identity.staff.grantButton": "Geef deze rol",
  "identity.staff.chooseRole": "Kies een rol",
  "identity.staff.saved": "Opgeslagen. Het werkt meteen.",
  "identity.staff.invite": "Iemand uitnodigen",
  "identity.staff.inviteLead":
    "Deze persoon krijgt een mail met uitleg over inloggen. Er is geen wachtwoord: inloggen gaat met een link in de mail.",
  "identity.staff.inviteSend": "Uitnodigen",
  "identity.staff.invited": "De uitnodiging is onderweg.",
  "identity.staff.cancel": "Annuleren",
  "identity.staff.wrong.role": "Deze rol bestaat niet.",
  "identity.staff.wrong.rolesNone": "Kies minstens één rol. Zonder rol kan iemand niet inloggen.",
  "identity.staff.wrong.emailKnown": "Dit adres is al bekend, van {name}. Zoek die persoon op om een rol te geven.",
  "identity.staff.wrong.lastAdministrator": "Dit is de laatste beheerder. Maak eerst iemand anders beheerder.",
  "identity.staff.wrong.noDemoPerson": "Voor deze rol is er geen proefpersoon.",
};

/** Dutch of the page to step into a role, which exists in the trial only. */
export const demoWordsNl: Messages = {
  "identity.staff.demo.title": "Stap in een rol",
  "identity.staff.demo.lead":
    "Dit is een proef. De mensen van {municipality} zijn verzonnen. Kies wie u wilt zijn en kijk rond. U kunt niets stukmaken.",
  "identity.staff.demo.mailbox": "Naar het postvak van de proef",
  "identity.staff.demo.stepInto": "Stap in deze rol",
  "identity.staff.demo.stepIntoOf": "Stap in deze rol: {role}, {name}",
  "identity.staff.demo.resident":
    "Praat mee, stemt, en leest terug wat er met haar inbreng is gedaan. Meedoen kan ook zonder account.",
  "identity.staff.demo.adviser":
    "Beschrijft een situatie, krijgt advies over passende werkvormen en maakt er een plan van.",
  "identity.staff.demo.projectLead": "Leidt een traject: planning, activiteiten, en een antwoord op elke inbreng.",
  "identity.staff.demo.moderator": "Leest wat bewoners insturen, zet het op de website en voert papieren inbreng in.",
  "identity.staff.demo.evaluator": "Meet wie er meedeed en wat het opleverde, en schrijft de lessen op.",
  "identity.staff.demo.councilMember": "Leest het verslag en ziet wat er met de inbreng van bewoners is gebeurd.",
  "identity.staff.demo.clerk": "Controleert het verslag voor de raad, tot aan de cijfers erachter.",
  "identity.staff.demo.administrator": "Regelt huisstijl, talen, wijken, mensen en bewaartermijnen van de gemeente.",
};
