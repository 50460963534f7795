import type { Messages } from "../../../platform/define/room.ts";

/** Signing in to take part once. */
export const signInNl: Messages = {
  "engage.signIn.ahead":
    "Aan het eind logt u in met {name}. Zo telt iedereen één keer. U kunt eerst rustig alles invullen.",
  "engage.signIn.aheadOrCode":
    "Hebt u een code? Dan hoeft u niet in te loggen. Hebt u geen code? Dan logt u aan het eind in met {name}. Zo telt iedereen één keer.",
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
  "engage.turn.staff.notOn":
    "Inloggen voor inwoners staat uit. Vraag een beheerder om dat eerst aan te zetten, bij Gemeente.",
};
