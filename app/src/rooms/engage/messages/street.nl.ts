import type { Messages } from "../../../platform/define/room.ts";

/** Interviews in the street, also without a network. */
export const streetNl: Messages = {
  "engage.street.title": "Straatinterviews",
  "engage.street.of": "Straatinterviews: {activity}",
  "engage.street.lead":
    "Neem een tablet mee naar de markt of langs de deuren. U stelt de vragen, of u geeft de tablet even aan de ander. Is er geen netwerk? Dan blijven de interviews op de tablet. Is er weer netwerk en staat de pagina open? Dan gaan ze vanzelf naar Brink. Elk interview telt één keer.",
  "engage.street.lost":
    "Gebruik een tablet van de gemeente met een toegangscode. Op de tablet staat alleen wat nog niet verstuurd is. Verstuur de interviews binnen een week. Sommige tablets wissen ze daarna. Tablet kwijt? Meld dat dan als datalek.",
  "engage.street.piles": "Stapels met interviews",
  "engage.street.name": "Naam",
  "engage.street.nameHelp": "Bijvoorbeeld: Zaterdagmarkt. De interviews krijgen dan de nummers Z-1, Z-2, Z-3.",
  "engage.street.place": "Waar?",
  "engage.street.day": "Op welke dag?",
  "engage.street.field.day": "Kies een dag binnen 30 dagen.",
  "engage.street.interviews": "Interviews",
  "engage.street.none": "Er zijn nog geen straatinterviews",
  "engage.street.noneText": "Maak hieronder een stapel en open die op de tablet.",
  "engage.street.new": "Nieuwe stapel",
  "engage.street.begin": "Maak de stapel en ga naar de tablet",
  "engage.street.opened": "De stapel is er. Open deze pagina op de tablet, zolang die netwerk heeft.",
  "engage.street.toTablet": "Naar de interviews op de tablet",
  "engage.street.detail": "Straatinterview",
  "engage.street.detailTimes": "Begonnen op {said} volgens de tablet, binnengekomen op {received}.",
  "engage.street.detailLate":
    "Begonnen op {said} volgens de tablet, dus vóór de sluiting. Pas daarna binnengekomen, op {received}.",
  "engage.street.scriptless":
    "Voor interviews zonder netwerk heeft deze pagina JavaScript nodig. Dat staat in deze browser uit. Met netwerk kunt u de interviews gewoon invoeren.",
  "engage.street.type": "Voer de interviews in",
  "engage.street.preparing": "Even wachten. Deze tablet wordt klaargemaakt.",
  "engage.street.closed":
    "Deze stapel is klaar. U kunt geen nieuw interview beginnen. Wat nog op de tablet staat, kunt u nog 7 dagen versturen.",
  "engage.street.notOpen":
    "Meedoen kan nu niet. U kunt dus geen nieuw interview beginnen. Wat nog op de tablet staat, kunt u wel versturen.",
  "engage.street.closeHelp":
    "Wacht op een tablet nog een interview? Verstuur dat eerst. Sluit daarna de stapel af. Daarna kan er niets nieuws bij. Wijzigen kan nog wel.",
  "engage.street.waiting": "Wachten op deze tablet:",
  "engage.street.sent": "Verstuurd vanaf deze tablet:",
  "engage.street.beginInterview": "Begin een interview",
  "engage.street.send": "Verstuur nu",
  "engage.street.pile": "Bekijk wat er in deze stapel zit (met netwerk)",
  "engage.street.interview": "Interview",
  "engage.street.save": "Bewaar dit interview",
  "engage.street.stop": "Stop zonder te bewaren",
  "engage.street.thanks": "Bedankt!",
  "engage.street.keptNow": "De antwoorden zijn bewaard. U kunt de tablet teruggeven.",
  "engage.street.next": "Volgende interview",
  "engage.street.overview": "Naar het overzicht",
  "engage.street.refusedTitle": "Deze interviews kwamen niet aan",
  "engage.street.refusedText": "Ze staan nog op deze tablet. Verbeter ze, of bewaar ze als bestand.",
  "engage.street.begunAt": "Interview van",
  "engage.street.mend": "Open en verbeter",
  "engage.street.file": "Bewaar als bestand",
  "engage.street.remove": "Verwijder van deze tablet",
  "engage.street.others": "Interviews van andere stapels",
  "engage.street.othersText":
    "Op deze tablet staan ook interviews van een andere stapel. Open die stapel met netwerk, dan worden ze verstuurd. Lukt dat niet? Bewaar ze dan als bestand.",
  "engage.street.problems": "Dit moet u nog invullen of verbeteren:",
  "engage.street.signIn": "Log opnieuw in",
  "engage.street.refused.closed":
    "Deze stapel is klaar. Begon het interview vóór de sluiting? Dan kan het nog 7 dagen binnenkomen.",
  "engage.street.refused.over":
    "Meedoen kan niet meer. Begon het interview vóór de sluiting? Dan kan het nog 7 dagen binnenkomen.",
  "engage.street.say.ready": "Deze tablet is klaar. U kunt nu ook zonder netwerk werken.",
  "engage.street.say.unready":
    "Deze tablet kan deze pagina niet bewaren. Zorg dat u netwerk houdt. Sluit deze pagina niet en laad de pagina niet opnieuw.",
  "engage.street.say.offline":
    "Er is nu geen netwerk. U kunt doorgaan: de interviews blijven op de tablet. Open deze pagina weer als er netwerk is, dan worden ze vanzelf verstuurd.",
  "engage.street.say.allSent": "Alles is verstuurd.",
  "engage.street.say.someRefused": "Niet alles kwam aan. Kijk hieronder wat u moet doen.",
  "engage.street.say.signedOut":
    "U bent niet meer ingelogd. Er is niets weg: de interviews staan nog op de tablet. U kunt ook doorgaan en later inloggen.",
  "engage.street.say.forbidden":
    "U mag met deze rol geen interviews versturen. Er is niets weg. Laat een collega inloggen die dat wel mag.",
  "engage.street.say.gone":
    "Deze stapel is hier niet te vinden. Er is niets weg: de interviews staan nog op de tablet. Bewaar ze als bestand en vraag om hulp.",
  "engage.street.say.later":
    "Versturen lukte nu niet. De interviews staan nog op de tablet. We proberen het straks weer.",
  "engage.street.say.full": "Er wachten al {most, number} interviews. Verstuur die eerst.",
  "engage.street.say.storageFull":
    "De tablet is bijna vol. Verstuur eerst wat er wacht, of maak ruimte op de tablet. Begin daarna een nieuw interview.",
  "engage.street.say.notKept":
    "Dit interview is niet bewaard. De tablet is vol. Laat deze pagina open en maak ruimte op de tablet. Druk dan nog eens op ‘Bewaar dit interview’.",
  "engage.street.say.leaving": "Dit interview is nog niet bewaard. Wilt u stoppen?",
  "engage.street.say.removing": "Wilt u dit interview van de tablet verwijderen? Het kan niet terug.",
  "engage.street.say.stuck":
    "Versturen van dit interview lukt niet. Het wacht nog, en we blijven het proberen. Bewaar het als bestand, dan raakt u het niet kwijt.",
  "engage.street.say.questionElsewhere": "Open deze pagina met netwerk. Daarna kunt u deze vraag invullen.",
};
