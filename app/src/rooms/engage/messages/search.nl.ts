import type { Messages } from "../../../platform/define/room.ts";

export const searchNl: Messages = {
  "engage.search.title": "Zoek in wat mensen inbrengen",
  "engage.search.titleOf": "Zoek in wat mensen inbrengen: {title}",
  "engage.search.crumb": "Zoeken",
  "engage.search.words": "Wat zoekt u?",
  "engage.search.subject": "Onderwerp",
  "engage.search.allSubjects": "Alle onderwerpen",
  "engage.search.answer": "Ons antwoord",
  "engage.search.allAnswers": "Alle antwoorden",
  "engage.search.answered": "Er is een antwoord",
  "engage.search.withAnswer": "Ons antwoord: {answer}.",
  "engage.search.order": "Wat staat bovenaan?",
  "engage.search.order.new": "Het nieuwste",
  "engage.search.order.answered": "Wat een antwoord heeft",
  "engage.search.go": "Zoek",
  "engage.search.found": "{count, plural, one {U ziet één bijdrage.} other {U ziet # bijdragen.}}",
  "engage.search.foundWith":
    "{count, plural, =0 {We vonden niets bij “{words}”.} one {We vonden één bijdrage bij “{words}”.} other {We vonden # bijdragen bij “{words}”.}}",
  "engage.search.foundAbout":
    "{count, plural, =0 {We vonden niets over “{subject}”.} one {We vonden één bijdrage over “{subject}”.} other {We vonden # bijdragen over “{subject}”.}}",
  "engage.search.foundWithAbout":
    "{count, plural, =0 {We vonden niets bij “{words}” over “{subject}”.} one {We vonden één bijdrage bij “{words}” over “{subject}”.} other {We vonden # bijdragen bij “{words}” over “{subject}”.}}",
  "engage.search.mended": "Niemand schreef “{typed}”. Daarom zochten we op “{mended}”.",
  "engage.search.none": "Niets gevonden",
  "engage.search.noneText": "Probeer een ander of een korter woord. Of kies alle onderwerpen en alle antwoorden.",
  "engage.search.all": "Lees alles",
};
