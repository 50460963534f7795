import type { Messages } from "../../platform/define/room.ts";

export const nlVersions: Messages = {
  "choose.versions.title": "Versies van deze besliswijzer",
  "choose.versions.link": "Alle versies",
  "choose.versions.none": "Er is nog geen versie",
  "choose.versions.noneText": "Zodra u iets beantwoordt, staat hier versie 1.",
  "choose.versions.lead.first": "Dit is versie {number}. Er is nog geen eerdere versie.",
  "choose.versions.lead.otherAdvice": "Dit is versie {number}. Versie {before} had een ander advies.",
  "choose.versions.lead.sameAdvice": "Dit is versie {number}. Versie {before} had hetzelfde advies.",
  "choose.versions.lead.notYet": "Dit is versie {number}, nog zonder advies. Versie {before} had al wel een advies.",
  "choose.versions.lead.noAdvice": "Dit is versie {number}. Er is nog geen advies berekend.",
  "choose.versions.lead.firstAdvice":
    "Dit is versie {number}, de eerste met een advies. In versie {before} waren de vragen anders beantwoord.",
  "choose.versions.what":
    "Een versie is hoe de vragen waren beantwoord, met het advies van toen. Een nieuwe versie begint na elk advies, als een ander verder gaat, en na een uur pauze.",
  "choose.versions.compare": "Vergelijk versie {number} met nu",
  "choose.versions.of": "Versie {number}",
  "choose.versions.ofNow": "Versie {number}, zo is het nu",
  "choose.versions.by": "{by}, {when}",
  "choose.versions.start": "Zo begon deze kopie.",
  "choose.versions.putBack": "De antwoorden van versie {number} zijn hier teruggezet.",
  "choose.versions.advice": "Advies",
  "choose.versions.older": "{count, plural, one {1 oudere versie} other {# oudere versies}}",
  "choose.versions.noCombination": "Geen combinatie die kan",
  "choose.versions.notAdvised": "Niet berekend",
  "choose.versions.changed":
    "{count, plural, =0 {Dezelfde antwoorden als de versie ervoor} one {1 antwoord anders dan de versie ervoor} other {# antwoorden anders dan de versie ervoor}}",
  "choose.versions.answers":
    "{count, plural, =0 {Niets beantwoord} one {Alle antwoorden van toen (1)} other {Alle antwoorden van toen (#)}}",
  "choose.versions.one.title": "Versie {number} en nu",
  "choose.versions.one.isNow": "Versie {number} is de versie van nu.",
  "choose.versions.one.same": "Versie {number} had dezelfde antwoorden als nu.",
  "choose.versions.one.differs":
    "{count, plural, one {In versie {number} was 1 antwoord anders dan nu.} other {In versie {number} waren # antwoorden anders dan nu.}}",
  "choose.versions.one.sameAdvice": "Het advies was hetzelfde als nu: {then}.",
  "choose.versions.one.otherAdvice": "Het advies was toen: {then}. Nu is het: {now}.",
  "choose.versions.one.adviceThen":
    "Het advies was toen: {then}. Bij de antwoorden van nu is nog geen advies berekend.",
  "choose.versions.one.adviceNow": "Toen was er nog geen advies. Nu is het: {now}.",
  "choose.versions.one.noAdvice": "Bij geen van beide is een advies berekend.",
  "choose.versions.one.now": "Nu",
  "choose.versions.one.both": "Leg de twee adviezen helemaal naast elkaar",
  "choose.versions.one.putBack": "Zet deze antwoorden terug",
  "choose.versions.one.putBackHelp":
    "De antwoorden van nu gaan niet verloren: zij blijven versie {now}, en ook die kunt u terugzetten. Een advies dat al berekend was, hoort daarna bij de vorige antwoorden. Wie een punt van de QuickScan zou oplossen en wanneer, blijft alleen staan als dat punt open blijft.",
  "choose.versions.one.closed":
    "Meedoen aan dit traject kan niet meer. Daarom kunt u deze antwoorden niet meer terugzetten.",
  "choose.versions.back": "Naar alle versies",
  "choose.versions.refused.guideClosed": "Meedoen aan dit traject kan niet meer. De antwoorden blijven zoals ze zijn.",
  "choose.versions.refused.changedMeanwhile":
    "Intussen heeft iemand een antwoord veranderd. Kijk wat er nu anders is en kies opnieuw.",
  "choose.versions.refused.same": "Deze antwoorden staan er al. Er is niets om terug te zetten.",
  "choose.notice.versionPutBack": "De antwoorden van toen staan er weer. Bereken het advies opnieuw.",
  "choose.history.byPutBack": "{by}, {when}; teruggezet van versie {number}",
};
