import type { Messages } from "../../../platform/define/room.ts";

/** Signing in to take part once. */
export const signInNl: Messages = {
  "engage.signIn.ahead":
    "Aan het eind logt u in met {name}. Zo telt iedereen één keer. U kunt eerst rustig alles invullen.",
  "engage.signIn.aheadOrCode":
    "Hebt u een code? Dan hoeft u niet in te loggen. Hebt u geen code? Dan logt u aan het eind in met {name}. Zo telt iedereen één keer.",
  "engage.signIn.orCode": "Hebt u een code? Dan hoeft u niet in te loggen.",
  "engage.signIn.aheadOrganisation":
    "Hier doen organisaties mee, zoals bedrijven, verenigingen en stichtingen. Aan het eind logt u in met {name}. Zo telt elke organisatie één keer. U kunt eerst rustig alles invullen.",
  "engage.signIn.aheadEither":
    "Aan het eind logt u in. Doet u mee voor uzelf? Dan logt u in met {person}. Doet u mee namens een organisatie? Dan logt u in met {organisation}. U kunt eerst rustig alles invullen.",
  "engage.signIn.choose": "Log in om te versturen. Kies wat bij u past.",
  "engage.signIn.forYourself": "Doet u mee voor uzelf?",
  "engage.signIn.forOrganisation": "Doet u mee namens een organisatie?",
  "engage.signIn.firstOrganisation": "Log in met {name} om te versturen",
  "engage.signIn.whyOrganisation":
    "Voor bedrijven, verenigingen, stichtingen en andere organisaties. Elke organisatie kan hier één keer meedoen. U gaat even naar {name} en komt daarna hier terug.",
  "engage.signIn.keptOrganisation":
    "Wij bewaren dat dit van een organisatie komt. Wij bewaren niet wie u bent, en ook niet het KvK-nummer. Daarvan maken wij een code. Ons systeembeheer kan daarmee nog uitzoeken om welke organisatie het gaat. Als u hier niet meer kunt meedoen, gooien we die code weg.",
  "engage.signIn.doneOrganisation":
    "U bent ingelogd met {name}, namens uw organisatie. Kijk het nog eens na en verstuur het binnen een uur.",
  "engage.signIn.example.title": "Voorbeeld: zo loggen mensen in",
  "engage.signIn.example.text":
    "Dit is een demo. Er is geen echte DigiD of eHerkenning. Hieronder staat wat mensen zien aan het eind van een formulier, als inloggen aanstaat.",
  "engage.signIn.example.there":
    "Nu zou u bij {name} zijn. Daar logt u in zoals u dat gewend bent. Daarna komt u terug bij uw formulier en ziet u dit:",
  "engage.signIn.example.then": "Onder deze tekst staat dan de knop om te versturen.",
  "engage.signIn.example.again": "Terug naar het begin van het voorbeeld",
  "engage.route.organisation": "Via de website, namens een organisatie",
  "engage.signIn.checkLead": "Klopt alles? Log dan onderaan in om het te versturen.",
  "engage.signIn.first": "Log in met {name} om te versturen",
  "engage.signIn.why": "Zo kan iedereen hier één keer meedoen. U gaat even naar {name} en komt daarna hier terug.",
  "engage.signIn.kept":
    "Wij bewaren niet wie u bent. Wij bewaren alleen een code die wij zelf maken. Als u hier niet meer kunt meedoen, gooien we die weg.",
  "engage.signIn.go": "Inloggen met {name}",
  "engage.signIn.without": "Hebt u geen {name}, of lukt het niet? Bel of mail ons. Dan zoeken we een andere manier.",
  "engage.signIn.done": "U bent ingelogd met {name}. Kijk het nog eens na en verstuur het binnen een uur.",
  "engage.signIn.needed": "Log eerst in. Daarna kunt u dit versturen.",
  "engage.signIn.notKnown": "U bent niet ingelogd",
  "engage.signIn.formKept": "Wat u invulde, is bewaard. Ga terug naar uw formulier en probeer het opnieuw.",
  "engage.signIn.formElsewhere":
    "Had u een formulier ingevuld? Dat is een week bewaard. Ga met de knop ‘vorige’ van uw browser terug, of open de link die u kreeg toen u het bewaarde.",
  "engage.signIn.toForm": "Terug naar mijn formulier",
  "engage.signIn.toStart": "Naar de startpagina",
  "engage.signIn.shared": "Is dit niet uw eigen computer of telefoon?",
  "engage.signIn.goodbye": "Log ook uit bij {name}",
  "engage.signIn.out": "U bent uitgelogd",
  "engage.signIn.outText": "Wat u verstuurde, is bij ons aangekomen en blijft staan.",
  "engage.turn.staff.rule.signIn": "Eén keer per persoon, met inloggen",
  "engage.turn.staff.rule.signIn.help":
    "Mensen loggen aan het eind in, bijvoorbeeld met DigiD. Een deel stopt dan. Heeft iemand geen DigiD? Kies hierboven ‘Iedereen. Wie een code heeft, tellen we ook apart’, en geef een code. Een beheerder moet Inloggen voor inwoners eerst aanzetten.",
  "engage.turn.staff.rule.organisation": "Eén keer per organisatie, met inloggen",
  "engage.turn.staff.rule.organisation.help":
    "Voor bedrijven, verenigingen en stichtingen. Iemand van de organisatie logt aan het eind in, bijvoorbeeld met eHerkenning. Dat kost geld en niet elke organisatie heeft het. Een beheerder moet Inloggen voor organisaties eerst aanzetten.",
  "engage.turn.staff.rule.personOrOrganisation": "Eén keer per persoon of organisatie, met inloggen",
  "engage.turn.staff.rule.personOrOrganisation.help":
    "Mensen kiezen aan het eind of ze voor zichzelf inloggen of namens een organisatie. Een beheerder moet allebei eerst aanzetten.",
  "engage.turn.staff.organisationNotOn":
    "Inloggen voor organisaties staat uit. Vraag een beheerder om dat eerst aan te zetten, bij Gemeente.",
  "engage.turn.staff.notOn":
    "Inloggen voor inwoners staat uit. Vraag een beheerder om dat eerst aan te zetten, bij Gemeente.",
};
