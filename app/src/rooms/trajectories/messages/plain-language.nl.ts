import type { Messages } from "../../../platform/define/room.ts";

/** What may be too hard in texts for residents, and what else may be better before a trajectory opens. */
export const plainLanguageNl: Messages = {
  "trajectories.staff.tips": "Dit kan nog beter",
  "trajectories.staff.tipsHelp": "U kunt ook openen zonder dit te doen.",
  "trajectories.tip.plainLanguage":
    "{count, plural, one {Eén plek in uw teksten is misschien moeilijk te lezen.} other {# plekken in uw teksten zijn misschien moeilijk te lezen.}}",
  "trajectories.tip.plainLanguageLink": "Bekijk wat er eenvoudiger kan",
  "trajectories.plain.title": "Is het duidelijk?",
  "trajectories.plain.lead":
    "Dit kan misschien eenvoudiger. Het zijn tips van de computer: u weet zelf wat uw lezers kennen.",
  "trajectories.plain.nothingHard": "Uw teksten zijn goed te lezen. We vonden niets dat misschien te moeilijk is.",
  "trajectories.plain.nothingWritten": "Er staan nog geen teksten in dit traject.",
  "trajectories.plain.withoutHints":
    "{count, plural, one {In één tekst vonden we niets moeilijks.} other {In # teksten vonden we niets moeilijks.}}",
  "trajectories.plain.readers":
    "Wilt u het zeker weten? Laat vijf mensen uit de buurt de tekst lezen en vraag wat er staat.",
  "trajectories.plain.change": "Verander: {name}",
  "trajectories.plain.sentence": "een zin van {words, number} woorden. Maak er twee van.",
  "trajectories.plain.officeInstead": "schrijf liever ‘{instead}’.",
  "trajectories.plain.shortInstead": "schrijf het uit, of gebruik ‘{instead}’.",
  "trajectories.plain.short": "schrijf het uit.",
  "trajectories.plain.long": "een lang woord. Zegt u het ook zo aan de keukentafel?",
  "trajectories.plain.passive": "zeg wie het doet.",
};
