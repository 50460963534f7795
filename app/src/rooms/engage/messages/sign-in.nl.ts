import type { Messages } from "../../../platform/define/room.ts";

/** Signing in to take part once. */
export const signInNl: Messages = {
  "engage.signIn.ahead":
    "Aan het eind logt u in met {name}. Zo telt iedereen één keer. U kunt eerst rustig alles invullen.",
  "engage.signIn.checkLead": "Klopt alles? Log dan onderaan in om het te versturen.",
  "engage.signIn.first": "Log in met {name} om te versturen",
  "engage.signIn.why": "Zo kan iedereen hier één keer meedoen. U gaat even naar {name} en komt daarna hier terug.",
  "engage.signIn.kept":
    "Wij krijgen van {name} alleen een code die bij u hoort. Geen naam, geen adres en geen burgerservicenummer. Wij versleutelen die code meteen. Niemand kan eraan zien wie u bent. Een maand nadat meedoen hier stopt, gooien we hem weg.",
  "engage.signIn.go": "Inloggen met {name}",
  "engage.signIn.without": "Hebt u geen {name}, of lukt het niet? Bel of mail ons. Dan zoeken we een andere manier.",
  "engage.signIn.done": "U bent ingelogd met {name}. Kijk het nog eens na en verstuur het binnen een uur.",
  "engage.signIn.needed": "Log eerst in. Daarna kunt u dit versturen.",
  "engage.signIn.notKnown": "U bent niet ingelogd",
  "engage.signIn.formKept": "Wat u invulde, is bewaard. Ga terug naar uw formulier en probeer het opnieuw.",
  "engage.signIn.formElsewhere":
    "Had u een formulier ingevuld? Dat is een week bewaard. Ga met de knop ‘vorige’ van uw browser terug, of open de link die u kreeg toen u het bewaarde.",
  "engage.signIn.toForm": "Terug naar mijn formulier",
  "engage.signIn.toStart": "Naar de eerste pagina",
  "engage.signIn.shared": "Is dit niet uw eigen computer of telefoon?",
  "engage.signIn.goodbye": "Log ook uit bij de inlogdienst",
  "engage.signIn.out": "U bent uitgelogd",
  "engage.signIn.outText": "Wat u verstuurde, is bij ons aangekomen en blijft staan.",
  "engage.turn.staff.rule.signIn": "Eén keer per persoon, met inloggen",
  "engage.turn.staff.rule.signIn.help":
    "Mensen loggen aan het eind in, bijvoorbeeld met DigiD. Een deel van hen stopt dan, en niet iedereen heeft een DigiD: geef hen een code. Het kan als een beheerder Inloggen voor inwoners heeft aangezet.",
  "engage.turn.staff.notOn":
    "Inloggen voor inwoners staat uit. Vraag een beheerder om dat eerst aan te zetten, bij Gemeente.",
};
