import type { Messages } from "../../../platform/define/room.ts";

/** Reading texts of residents: data of people in them, and what was done with a text. */
export const moderationNl: Messages = {
  "engage.personal.sureness.sure": "{words} ({kind})",
  "engage.personal.sureness.likely": "{words} (waarschijnlijk een {kind})",
  "engage.personal.sureness.possible": "{words} (misschien een {kind}, kijk zelf)",
  "engage.personal.found":
    "{count, plural, =0 {Gegevens van mensen in de teksten: geen gevonden} one {Gegevens van mensen in de teksten: één plek gevonden} other {Gegevens van mensen in de teksten: # plekken gevonden}}",
  "engage.personal.lookYourself":
    "Brink zoekt telefoonnummers, e-mailadressen, burgerservicenummers, rekeningnummers, kentekens en adressen. Brink vindt geen namen en mist soms iets. Lees de tekst dus zelf.",
  "engage.personal.choose": "Wat maakt u onleesbaar?",
  "engage.personal.also": "Maak ook deze woorden onleesbaar",
  "engage.personal.alsoHelp": "Bijvoorbeeld een naam, precies zoals die in de tekst staat.",
  "engage.personal.mask": "Maak onleesbaar voor iedereen",
  "engage.personal.kept":
    "Op de website staat dan wat er is weggehaald, bijvoorbeeld ‘[telefoonnummer weggehaald]’. Het team kan hier lezen wat er stond, tot de tekst wordt gewist. Niemand anders kan dat.",
  "engage.personal.maskedNow": "De gegevens zijn onleesbaar gemaakt.",
  "engage.personal.original": "Wat er stond voordat er iets onleesbaar werd",
  "engage.personal.restore": "Zet de tekst terug zoals hij was",
  "engage.personal.restoredNow": "De tekst staat er weer zoals hij was.",
  "engage.done.staff.summary":
    "{count, plural, one {Eén keer deed iemand iets met deze tekst} other {# keer deed iemand iets met deze tekst}}",
  "engage.done.staff.published": "{name} plaatste de tekst op {when}.",
  "engage.done.staff.rejected": "{name} plaatste de tekst niet, op {when}.",
  "engage.done.staff.masked": "{name} maakte iets onleesbaar op {when}.",
  "engage.done.staff.restored": "{name} zette de tekst terug zoals hij was, op {when}.",
  "engage.field.maskNone": "Kies wat u onleesbaar maakt, of vul woorden in.",
  "engage.field.notInText": "Deze woorden staan niet zo in de tekst. Neem ze precies over.",
  "engage.refused.textChanged":
    "De tekst is intussen veranderd. Er is niets onleesbaar gemaakt. Kijk opnieuw wat er staat.",
  "engage.queue.title": "Wacht op beoordeling",
  "engage.queue.none": "Er wacht niets",
  "engage.queue.noneText": "Alles wat binnenkwam, is gelezen.",
  "engage.queue.lead":
    "{count, plural, one {Eén tekst wacht} other {# teksten wachten}}, de langste sinds {since}. Wie iets stuurt, leest dat het meestal een paar werkdagen duurt.",
  "engage.queue.together":
    "{count, plural, one {Eén daarvan staat bij teksten die op elkaar lijken.} other {# daarvan lijken op elkaar en staan apart.}}",
  "engage.queue.parts": "Wat er op deze bladzijde wacht",
  "engage.queue.reported": "Gemeld",
  "engage.queue.bursts": "Veel steun ineens",
  "engage.queue.laterPhotos": "Nieuwe foto’s",
  "engage.queue.photosAgain": "Foto’s opnieuw",
  "engage.queue.groups": "Lijken op elkaar",
  "engage.queue.questions": "Vragen",
  "engage.queue.texts": "Teksten",
  "engage.queue.since": "wacht sinds {date}",
  "engage.queue.mask":
    "{count, plural, one {Er staat misschien iets in van een persoon: maak het onleesbaar} other {Er staan misschien # dingen in van een persoon: maak ze onleesbaar}}",
  "engage.queue.decide": "Beslis over {receipt}",
  "engage.queue.reject": "Plaats niet, en zeg waarom",
  "engage.queue.published": "Geplaatst. Hier is de volgende.",
  "engage.queue.rejected": "Niet geplaatst. De inzender kan lezen waarom. Hier is de volgende.",
  "engage.queue.all": "Beoordeel alles wat wacht, uit alle trajecten",
  "engage.refused.notWaiting": "Iemand anders besliste intussen over een van deze teksten. Er is nu niets veranderd.",
  "engage.nav.queue": "Beoordelen",
  "engage.queue.objection":
    "De inzender is het er niet mee eens dat {name} dit niet plaatste. Iemand anders kijkt opnieuw. De inzender schrijft:",
  "engage.queue.notYours": "U besliste de eerste keer. Daarom beslist nu een collega.",
  "engage.done.staff.objected": "De inzender was het er niet mee eens, op {when}.",
  "engage.refused.ownRejection":
    "U besloot zelf om een van deze teksten niet te plaatsen, en de inzender is het er niet mee eens. Iemand anders moet opnieuw kijken.",
  "engage.again.staff.askOther":
    "Dat kan alleen een adviseur, projectleider of moderator. Vraag bijvoorbeeld {names}, en stuur het adres van deze pagina mee.",
  "engage.again.staff.nobodyElse":
    "Niemand anders in uw gemeente kan dit nu. Vraag een beheerder om een collega de rol adviseur, projectleider of moderator te geven. Tot die tijd blijft dit zo.",
  "engage.again.staff.whoElse": "Wie kan dat?",
};
