import type { Messages } from "../../platform/define/room.ts";

export const nlSays: Messages = {
  "choose.says.title": "Wat uw participatieverordening zegt",
  "choose.says.differs": "Uw participatieverordening zegt iets anders",
  "choose.says.asked":
    "{count, plural, one {Artikel {numbers} van uw participatieverordening vraagt hier om participatie.} other {De artikelen {numbers} van uw participatieverordening vragen hier om participatie.}}",
  "choose.says.someHold":
    "{count, plural, one {Eén artikel van uw participatieverordening geldt hier.} other {# artikelen van uw participatieverordening gelden hier.}}",
  "choose.says.all": "{count, plural, one {Het artikel dat hier geldt} other {De # artikelen die hier gelden}}",
  "choose.says.asks": "Artikel {number} vraagt hier om participatie.",
  "choose.says.exclusion": "Artikel {number} noemt een uitzondering voor dit onderwerp. Lees na of die hier geldt.",
  "choose.says.about": "Lees ook artikel {number}.",
  "choose.says.level": "Artikel {number} vraagt ten minste het niveau: {least}.",
  "choose.says.level.below":
    "Artikel {number} vraagt ten minste het niveau: {least}. Uw antwoorden komen lager uit: {level}. Kies een doel dat verder gaat, of overleg met uw jurist.",
  "choose.says.decider": "Volgens artikel {number} beslist {decider}.",
  "choose.says.decider.own":
    "Volgens artikel {number} beslist {answered} ook over het meedoen, net als over het besluit zelf.",
  "choose.says.decider.ownUnknown":
    "Volgens artikel {number} beslist over het meedoen wie ook het besluit neemt. Wie dat is, is nog niet bekend.",
  "choose.says.decider.differs":
    "Volgens artikel {number} beslist {decider}. In de besliswijzer staat: {answered}. Kijk na wie het moet zijn, of leg het plan aan allebei voor.",
  "choose.says.term.notice":
    "Volgens artikel {number} is het plan ten minste {weeks, plural, one {# week} other {# weken}} voor het begin openbaar.",
  "choose.says.term.reaction":
    "Volgens artikel {number} kunnen mensen ten minste {weeks, plural, one {# week} other {# weken}} meedoen of reageren.",
  "choose.says.term.report":
    "Volgens artikel {number} is er hoogstens {weeks, plural, one {# week} other {# weken}} na het einde een verslag.",
  "choose.says.late.notice":
    "Artikel {number}: het plan had op {day} al openbaar moeten zijn. Kies een latere dag voor het besluit, of overleg met uw jurist.",
  "choose.says.late.reaction":
    "Artikel {number}: mensen moeten vanaf {day} kunnen meedoen, want dat duurt ten minste {weeks, plural, one {# week} other {# weken}}. In dit plan is er geen werkvorm die zo lang duurt.",
  "choose.says.late.report":
    "Artikel {number}: het verslag moet er op {day} zijn. In dit plan zijn de antwoorden later klaar, of is die dag voorbij.",
  "choose.says.day.notice": "Het plan is openbaar (participatieverordening, artikel {number})",
  "choose.says.day.reaction": "Mensen kunnen meedoen of reageren (participatieverordening, artikel {number})",
  "choose.says.day.report": "Het verslag is er op zijn laatst (participatieverordening, artikel {number})",
  "choose.says.paper": "Wat de participatieverordening zegt",
  "choose.says.paperQuote": "{text} “{quote}”",
  "choose.says.paperWarning": "Let op. {warning}",
  "choose.says.fact": "Participatieverordening",
  "choose.says.cited": "Participatieverordening",
  "choose.says.cited.asks": "Artikel {number} van de participatieverordening vraagt om participatie: “{text}”",
  "choose.says.cited.decider": "Wie beslist, staat in artikel {number}: “{text}”",
  "choose.says.cited.other": "Artikel {number} van de participatieverordening: “{text}”",
};
