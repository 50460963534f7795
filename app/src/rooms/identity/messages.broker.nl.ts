import type { Messages } from "../../platform/define/room.ts";

/** Dutch of residents who say who they are elsewhere: what they read, then what staff read. */
export const brokerWordsNl: Messages = {
  "identity.broker.no.off": "Inloggen kan hier nu niet meer. Vraag de gemeente hoe u wel kunt meedoen.",
  "identity.broker.no.away": "De inlogdienst geeft geen antwoord. Probeer het over een paar minuten opnieuw.",
  "identity.broker.no.setUp":
    "Er klopt iets niet bij de gemeente. U kunt daar zelf niets aan doen. Vertel het ons, dan lossen we het op.",
  "identity.broker.no.denied": "U bent gestopt met inloggen, of het inloggen is niet gelukt.",
  "identity.broker.no.again": "Het inloggen duurde te lang, of u was al eens teruggekomen. Begin opnieuw met inloggen.",
  "identity.broker.no.proof": "Het inloggen is niet goed gegaan. Begin opnieuw met inloggen.",
  "identity.broker.no.clock":
    "Een klok loopt niet gelijk, bij ons of bij de inlogdienst. Probeer het over een paar minuten opnieuw.",
  "identity.broker.no.level":
    "U hebt ingelogd op een manier die hier niet veilig genoeg is. Log opnieuw in, bijvoorbeeld met de DigiD-app in plaats van met een wachtwoord.",

  "identity.broker.no.eLevel":
    "U hebt ingelogd op een niveau dat hier te laag is. Vraag in uw organisatie wie een hoger niveau van eHerkenning heeft.",
  "identity.broker.no.another":
    "U hebt ingelogd namens iemand anders. Hier doet iedereen mee voor zichzelf. Log opnieuw in, voor uzelf.",
  "identity.broker.no.noOrganisation":
    "We zien niet voor welke organisatie u inlogt. Koos u DigiD? Log dan opnieuw in en kies de knop voor organisaties.",

  "identity.broker.staff.title": "Inloggen voor inwoners",
  "identity.broker.staff.state.off": "Staat uit. Inwoners loggen nergens in.",
  "identity.broker.staff.state.on":
    "Staat aan. Bij het instellen van een activiteit kan uw team kiezen dat iedereen inlogt en één keer meedoet.",
  "identity.broker.staff.kept":
    "Een inwoner logt in vlak voor het versturen. Brink bewaart niet wie dat is: alleen een versleutelde afdruk, per activiteit een andere, tot een maand nadat het meedoen daar stopt. Zo telt iedereen één keer. Naam, adres en andere gegevens vraagt Brink niet.",
  "identity.broker.staff.other": "Naar inloggen voor organisaties",
  "identity.broker.staff.demo": "In deze demo is er geen DigiD of eHerkenning",
  "identity.broker.staff.demoText":
    "U kunt hier dus niet echt verbinden en inloggen. U kunt wel alle stappen zien, en een sleutel maken.",
  "identity.broker.staff.demoLink": "Bekijk wat inwoners en organisaties zien",
  "identity.broker.staff.warning": "Let op",
  "identity.broker.staff.number": "De inlogdienst stuurt een burgerservicenummer",
  "identity.broker.staff.numberSeen": "Op {date} zagen we voor het eerst iets wat op een BSN lijkt.",
  "identity.broker.staff.numberClaim": "Het veld {claim} is meestal een BSN.",
  "identity.broker.staff.numberText":
    "Brink bewaart het nummer niet, maar u mag het alleen ontvangen als de wet dat zegt. Vraag uw inlogdienst om een pseudoniem dat alleen voor Brink is, en vul dat veld hieronder in. Overleg met uw functionaris gegevensbescherming.",
  "identity.broker.staff.connection": "1. Verbind Brink met uw inlogdienst",
  "identity.broker.staff.connectionLead":
    "De gemeente heeft hiervoor vaak al een dienst die DigiD aansluit (een broker). Vraag uw ICT-afdeling om Brink daar aan te melden met deze adressen, en om een pseudoniem in plaats van een BSN. Vul daarna in wat u terugkrijgt.",
  "identity.broker.staff.optional": "(hoeft niet)",
  "identity.broker.staff.field.name": "Waarmee loggen inwoners in?",
  "identity.broker.staff.field.name.help": "Zoals inwoners het kennen. Dit staat op de knop.",
  "identity.broker.staff.field.issuer": "Adres van de inlogdienst (issuer)",
  "identity.broker.staff.field.issuer.help": "Zoals https://inloggen.uwgemeente.nl/realms/inwoners",
  "identity.broker.staff.field.clientId": "Client-id",
  "identity.broker.staff.field.clientId.help": "Hoe Brink bij de inlogdienst heet.",
  "identity.broker.staff.field.subjectClaim": "Wat iemands eigen pseudoniem is (claim)",
  "identity.broker.staff.field.subjectClaim.help":
    "Meestal sub. Het moet bij dezelfde persoon steeds hetzelfde zijn. Staat het in een ander veld? Zet er een punt tussen, zoals persoon.id.",
  "identity.broker.staff.field.scope": "Wat Brink vraagt (scope)",
  "identity.broker.staff.field.scope.help":
    "Naast openid. Laat dit leeg als het pseudoniem sub is: dan vraagt Brink verder niets.",
  "identity.broker.staff.field.levelClaim": "Hoe zeker het is (claim)",
  "identity.broker.staff.field.levelClaim.help": "Meestal acr.",
  "identity.broker.staff.field.goodLevels": "Welke zekerheid is goed genoeg?",
  "identity.broker.staff.field.goodLevels.help":
    "Een per regel, precies zoals de inlogdienst het stuurt. Wie anders inlogt, kan niet versturen.",
  "identity.broker.staff.field.askedLevels": "Welke zekerheid Brink vraagt (acr_values)",
  "identity.broker.staff.field.askedLevels.help": "Met spaties ertussen, zoals de inlogdienst het wil hebben.",
  "identity.broker.staff.connected":
    "De inlogdienst antwoordt en de gegevens zijn bewaard. Of de client-id en het geheim of de sleutel kloppen, ziet u pas als iemand inlogt.",
  "identity.broker.staff.way": "2. Zet het aan",
  "identity.broker.staff.wayQuestion": "Kunnen activiteiten vragen om in te loggen?",
  "identity.broker.staff.way.off": "Nee",
  "identity.broker.staff.way.on": "Ja",
  "identity.broker.staff.notConnected": "Verbind Brink eerst met de inlogdienst.",
};
