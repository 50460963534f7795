import type { Messages } from "../../../platform/define/room.ts";

/** Readers who say that a text does not belong on the website. */
export const reportsNl: Messages = {
  "engage.report.title": "Meld deze tekst",
  "engage.report.of": "Meld deze tekst: {title}",
  "engage.report.lead":
    "Staat er iets in deze tekst dat niet op de website hoort? Zeg het ons. Bent u het alleen niet eens met de tekst? Dan hoeft u niets te melden.",
  "engage.report.reason": "Wat is er mis met deze tekst?",
  "engage.report.reason.insulting": "Iemand wordt beledigd of bedreigd",
  "engage.report.reason.discriminating": "Een groep mensen wordt beledigd of buitengesloten",
  "engage.report.reason.personal_data": "Er staan gegevens van iemand in, zoals een naam of een telefoonnummer",
  "engage.report.reason.advertising": "Het is reclame",
  "engage.report.reason.unlawful": "Ik denk dat het strafbaar is",
  "engage.report.reason.other": "Iets anders",
  "engage.report.words": "Wilt u er iets bij zeggen?",
  "engage.report.wordsHelp": "Alleen medewerkers lezen dit. U hoeft uw naam niet te noemen.",
  "engage.report.next":
    "Iemand van de gemeente leest de tekst opnieuw. Tot dan blijft de tekst staan. U krijgt geen e-mail. Op deze pagina leest u later wat we deden, als u hetzelfde apparaat gebruikt.",
  "engage.report.send": "Stuur de melding",
  "engage.report.back": "Terug naar de tekst",
  "engage.report.reported": "U meldde deze tekst op {date}. Dank u wel.",
  "engage.report.outcome.waiting":
    "Iemand van de gemeente leest de tekst opnieuw. Meestal duurt dat een paar werkdagen. Op deze pagina leest u later wat we deden.",
  "engage.report.outcome.kept": "Op {date} las iemand van de gemeente de tekst opnieuw. De tekst blijft staan.",
  "engage.report.outcome.gone": "De tekst staat niet meer op de website.",
  "engage.report.field.sayWhat": "Schrijf op wat er mis is met de tekst.",
  "engage.report.refused.twice": "U meldde deze tekst al. Eén keer is genoeg.",
  "engage.report.staff.refused.looked": "Iemand anders keek intussen naar deze melding. Er is nu niets veranderd.",
  "engage.report.staff.refused.newer":
    "Er is intussen nog een melding over deze tekst. Lees die eerst. Beslis daarna opnieuw.",
  "engage.report.staff.newest": "U ziet hooguit de {count} nieuwste toelichtingen.",
  "engage.report.staff.title": "Gemeld door lezers",
  "engage.report.staff.lead":
    "{count, plural, one {Eén tekst die iedereen kan lezen, is gemeld.} other {# teksten die iedereen kan lezen, zijn gemeld.}} Een melding verbergt niets. U beslist, ook als veel mensen hetzelfde melden.",
  "engage.report.staff.one": "Gemeld: {title}",
  "engage.report.staff.since": "gemeld sinds {date}",
  "engage.report.staff.reason": "{count, plural, one {Eén keer: {reason}} other {# keer: {reason}}}",
  "engage.report.staff.keep": "Laat de tekst staan",
  "engage.report.staff.takeAway": "Haal van de website, en zeg waarom",
  "engage.report.staff.takeAwayNow": "Haal van de website",
  "engage.report.staff.whyAway": "Waarom haalt u de tekst weg?",
  "engage.report.staff.notice.kept": "De tekst blijft staan. Wie de tekst meldde, kan dat lezen.",
  "engage.report.staff.notice.rejected": "De tekst staat niet meer op de website. De inzender kan lezen waarom.",
  "engage.done.staff.kept": "{name} liet de tekst staan na een melding, op {when}.",
};
