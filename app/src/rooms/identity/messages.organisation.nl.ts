import type { Messages } from "../../platform/define/room.ts";

/** Dutch of setting up sign-in for organisations, as far as it differs from that of persons, and of the keys of both. For staff. */
export const organisationWordsNl: Messages = {
  "identity.organisation.staff.title": "Inloggen voor organisaties",
  "identity.organisation.staff.other": "Naar inloggen voor inwoners",
  "identity.organisation.staff.state.off": "Staat uit. Niemand logt in voor een organisatie.",
  "identity.organisation.staff.state.on":
    "Staat aan. Bij het instellen van een activiteit kan uw team kiezen dat bedrijven, verenigingen en stichtingen inloggen en elk één keer meedoen.",
  "identity.organisation.staff.kept":
    "Iemand logt in voor een organisatie, vlak voor het versturen. Brink bewaart bij de inbreng dat die van een organisatie komt. Van het nummer van de organisatie bewaart Brink een versleutelde afdruk, per activiteit een andere, tot een maand nadat het meedoen daar stopt. Let op: een KvK-nummer is openbaar. Wie zowel de databank als de sleutel van Brink heeft, kan uitzoeken welke organisatie het was. Wie er inlogde, vraagt en bewaart Brink niet.",
  "identity.organisation.staff.connection": "1. Verbind Brink met uw inlogdienst",
  "identity.organisation.staff.connectionLead":
    "Dit is vaak dezelfde dienst (broker) als die voor DigiD. Vraag uw ICT-afdeling om Brink daar aan te melden voor eHerkenning, met deze adressen, en om het KvK-nummer mee te sturen. Inloggen voor inwoners en voor organisaties heeft dezelfde adressen en dezelfde sleutel. Vul daarna in wat u terugkrijgt; dat mag dezelfde client-id zijn.",
  "identity.organisation.staff.field.name": "Waarmee loggen organisaties in?",
  "identity.organisation.staff.field.name.help": "Zoals organisaties het kennen. Dit staat op de knop.",
  "identity.organisation.staff.field.subjectClaim": "Het nummer van de organisatie (claim)",
  "identity.organisation.staff.field.subjectClaim.help":
    "Zoals urn:etoegang:1.9:EntityConcernedID:KvKnr of kvk. Staat het in een ander veld? Zet er een punt tussen, zoals represents.sub.",
  "identity.organisation.staff.field.scope": "Wat Brink vraagt (scope)",
  "identity.organisation.staff.field.scope.help": "Naast openid: wat nodig is om het nummer te krijgen.",
  "identity.organisation.staff.field.goodLevels": "Welke zekerheid is goed genoeg?",
  "identity.organisation.staff.field.goodLevels.help":
    "Een per regel, precies zoals de inlogdienst het stuurt. Vooraf staan hier niveau 2+, 3 en 4 van eHerkenning.",

  "identity.clientKey.staff.address": "Adres van de sleutels van Brink (jwks_uri)",
  "identity.clientKey.staff.title": "Sleutels van Brink",
  "identity.clientKey.staff.lead":
    "Alleen nodig als Brink met een sleutel laat zien dat het Brink is. Wilt u een nieuwe sleutel? Maak die eerst. De inlogdienst kan hem dan vast lezen, of uw ICT-afdeling zet hem daar klaar. Gebruik hem daarna.",
  "identity.clientKey.staff.column.name": "Naam (kid)",
  "identity.clientKey.staff.column.state": "Stand",
  "identity.clientKey.staff.column.made": "Gemaakt",
  "identity.clientKey.staff.state.current": "In gebruik",
  "identity.clientKey.staff.state.next": "Ligt klaar: te lezen, nog niet in gebruik",
  "identity.clientKey.staff.state.former": "Vervangen, te lezen tot {date}",
  "identity.clientKey.staff.none": "Er is nog geen sleutel.",
  "identity.clientKey.staff.make": "Maak een nieuwe sleutel",
  "identity.clientKey.staff.use": "Gebruik de nieuwe sleutel",
  "identity.clientKey.staff.drop": "Haal de oude sleutel weg",
  "identity.clientKey.staff.done": "De sleutels zijn veranderd.",
  "identity.clientKey.staff.nextIsThere": "Er ligt al een nieuwe sleutel klaar. Gebruik die eerst.",
  "identity.clientKey.staff.noNext": "Er ligt geen nieuwe sleutel klaar. Maak die eerst.",
  "identity.clientKey.staff.noFormer": "Er is geen oude sleutel meer.",
};
