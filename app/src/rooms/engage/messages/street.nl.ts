import type { Messages } from "../../../platform/define/room.ts";

/** Interviews in the street, also without a network. */
export const streetNl: Messages = {
  "engage.street.staff.title": "Straatinterviews",
  "engage.street.staff.of": "Straatinterviews: {activity}",
  "engage.street.staff.lead":
    "Neem een tablet mee naar de markt of langs de deuren. U stelt de vragen, of u geeft de tablet even aan de ander. Is er geen netwerk? Dan blijven de interviews op de tablet. Is er weer netwerk en staat de pagina open? Dan gaan ze vanzelf naar Brink. Elk interview telt één keer.",
  "engage.street.staff.lost":
    "Gebruik een tablet van de gemeente met een toegangscode. Op de tablet staat alleen wat nog niet verstuurd is. Verstuur de interviews binnen een week. Sommige tablets wissen ze daarna. Tablet kwijt? Meld dat dan als datalek.",
  "engage.street.staff.piles": "Stapels met interviews",
  "engage.street.staff.name": "Naam",
  "engage.street.staff.nameHelp": "Bijvoorbeeld: Zaterdagmarkt. De interviews krijgen dan de nummers Z-1, Z-2, Z-3.",
  "engage.street.staff.place": "Waar?",
  "engage.street.staff.day": "Op welke dag?",
  "engage.street.staff.field.day": "Kies een dag binnen 30 dagen.",
  "engage.street.staff.interviews": "Interviews",
  "engage.street.staff.none": "Er zijn nog geen straatinterviews",
  "engage.street.staff.noneText": "Maak hieronder een stapel en open die op de tablet.",
  "engage.street.staff.new": "Nieuwe stapel",
  "engage.street.staff.begin": "Maak de stapel en ga naar de tablet",
  "engage.street.staff.opened": "De stapel is er. Open deze pagina op de tablet, zolang die netwerk heeft.",
  "engage.street.staff.toTablet": "Naar de interviews op de tablet",
  "engage.street.staff.detail": "Straatinterview",
  "engage.street.staff.detailTimes": "Begonnen op {said} volgens de tablet, binnengekomen op {received}.",
  "engage.street.staff.detailLate":
    "Begonnen op {said} volgens de tablet, dus vóór de sluiting. Pas daarna binnengekomen, op {received}.",
  "engage.street.staff.scriptless":
    "Voor interviews zonder netwerk heeft deze pagina JavaScript nodig. Dat staat in deze browser uit. Met netwerk kunt u de interviews gewoon invoeren.",
  "engage.street.staff.type": "Voer de interviews in",
  "engage.street.staff.preparing": "Even wachten. Deze tablet wordt klaargemaakt.",
  "engage.street.staff.closed":
    "Deze stapel is klaar. U kunt geen nieuw interview beginnen. Wat nog op de tablet staat, kunt u nog 7 dagen versturen.",
  "engage.street.staff.notOpen":
    "Meedoen kan nu niet. U kunt dus geen nieuw interview beginnen. Wat nog op de tablet staat, kunt u wel versturen.",
  "engage.street.staff.closeHelp":
    "Wacht op een tablet nog een interview? Verstuur dat eerst. Sluit daarna de stapel af. Daarna kan er niets nieuws bij. Wijzigen kan nog wel.",
  "engage.street.staff.waiting": "Wachten op deze tablet:",
  "engage.street.staff.sent": "Verstuurd vanaf deze tablet:",
  "engage.street.staff.beginInterview": "Begin een interview",
  "engage.street.staff.send": "Verstuur nu",
  "engage.street.staff.pile": "Bekijk wat er in deze stapel zit (met netwerk)",
  "engage.street.staff.interview": "Interview",
  "engage.street.staff.save": "Bewaar dit interview",
  "engage.street.staff.stop": "Stop zonder te bewaren",
  "engage.street.staff.thanks": "Bedankt!",
  "engage.street.staff.keptNow": "De antwoorden zijn bewaard. U kunt de tablet teruggeven.",
  "engage.street.staff.next": "Volgende interview",
  "engage.street.staff.overview": "Naar het overzicht",
  "engage.street.staff.refusedTitle": "Deze interviews kwamen niet aan",
  "engage.street.staff.refusedText": "Ze staan nog op deze tablet. Verbeter ze, of bewaar ze als bestand.",
  "engage.street.staff.begunAt": "Interview van",
  "engage.street.staff.mend": "Open en verbeter",
  "engage.street.staff.file": "Bewaar als bestand",
  "engage.street.staff.remove": "Verwijder van deze tablet",
  "engage.street.staff.others": "Interviews van andere stapels",
  "engage.street.staff.othersText":
    "Op deze tablet staan ook interviews van een andere stapel. Open die stapel met netwerk, dan worden ze verstuurd. Lukt dat niet? Bewaar ze dan als bestand.",
  "engage.street.staff.problems": "Dit moet u nog invullen of verbeteren:",
  "engage.street.staff.signIn": "Log opnieuw in",
  "engage.street.staff.refused.closed":
    "Deze stapel is klaar. Begon het interview vóór de sluiting? Dan kan het nog 7 dagen binnenkomen.",
  "engage.street.staff.refused.over":
    "Meedoen kan niet meer. Begon het interview vóór de sluiting? Dan kan het nog 7 dagen binnenkomen.",
  "engage.street.staff.say.ready": "Deze tablet is klaar. U kunt nu ook zonder netwerk werken.",
  "engage.street.staff.say.unready":
    "Deze tablet kan deze pagina niet bewaren. Zorg dat u netwerk houdt. Sluit deze pagina niet en laad de pagina niet opnieuw.",
  "engage.street.staff.say.offline":
    "Er is nu geen netwerk. U kunt doorgaan: de interviews blijven op de tablet. Open deze pagina weer als er netwerk is, dan worden ze vanzelf verstuurd.",
  "engage.street.staff.say.allSent": "Alles is verstuurd.",
  "engage.street.staff.say.someRefused": "Niet alles kwam aan. Kijk hieronder wat u moet doen.",
  "engage.street.staff.say.signedOut":
    "U bent niet meer ingelogd. Er is niets weg: de interviews staan nog op de tablet. U kunt ook doorgaan en later inloggen.",
  "engage.street.staff.say.forbidden":
    "U mag met deze rol geen interviews versturen. Er is niets weg. Laat een collega inloggen die dat wel mag.",
  "engage.street.staff.say.gone":
    "Deze stapel is hier niet te vinden. Er is niets weg: de interviews staan nog op de tablet. Bewaar ze als bestand en vraag om hulp.",
  "engage.street.staff.say.later":
    "Versturen lukte nu niet. De interviews staan nog op de tablet. We proberen het straks weer.",
  "engage.street.staff.say.full": "Er wachten al {most, number} interviews. Verstuur die eerst.",
  "engage.street.staff.say.storageFull":
    "De tablet is bijna vol. Verstuur eerst wat er wacht, of maak ruimte op de tablet. Begin daarna een nieuw interview.",
  "engage.street.staff.say.notKept":
    "Dit interview is niet bewaard. De tablet is vol. Laat deze pagina open en maak ruimte op de tablet. Druk dan nog eens op ‘Bewaar dit interview’.",
  "engage.street.staff.say.leaving": "Dit interview is nog niet bewaard. Wilt u stoppen?",
  "engage.street.staff.say.removing": "Wilt u dit interview van de tablet verwijderen? Het kan niet terug.",
  "engage.street.staff.say.stuck":
    "Versturen van dit interview lukt niet. Het wacht nog, en we blijven het proberen. Bewaar het als bestand, dan raakt u het niet kwijt.",
  "engage.street.staff.say.questionElsewhere": "Open deze pagina met netwerk. Daarna kunt u deze vraag invullen.",
};
