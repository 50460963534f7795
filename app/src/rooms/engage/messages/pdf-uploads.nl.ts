import type { Messages } from "../../../platform/define/room.ts";

/** PDFs that people send along. */
export const pdfUploadsNl: Messages = {
  "engage.pdf.title": "Foto’s en bestanden bij uw inbreng",
  "engage.pdf.button.pdf": "{count, plural, =0 {Voeg een pdf toe} other {Voeg een pdf toe of haal er een weg}}",
  "engage.pdf.button.both":
    "{count, plural, =0 {Voeg een foto of pdf toe} other {Voeg een foto of pdf toe of haal er een weg}}",
  "engage.pdf.keeps":
    "Alleen de gemeente kan een pdf openen. Wij halen eruit wie hem maakte en met welk programma. Wat u op de bladzijden ziet, blijft staan. In een foto of tekening die in de pdf zit, kan nog staan wie die maakte, waar en wanneer.",
  "engage.pdf.file.pdf": "Kies een pdf",
  "engage.pdf.file.both": "Kies een foto of een pdf",
  "engage.pdf.fileHelp.pdf": "Niet meer dan {pdf, number} MB en 40 bladzijden.",
  "engage.pdf.fileHelp.both":
    "Een jpg, png, webp of pdf. Een foto mag {photo, number} MB zijn. Een pdf mag {pdf, number} MB zijn en 40 bladzijden hebben.",
  "engage.pdf.alt": "Wat staat erin?",
  "engage.pdf.altHelp":
    "In een paar woorden. Bijvoorbeeld: mijn brief over de bushalte. Niet meer dan {max, number} tekens.",
  "engage.pdf.add": "Zet dit erbij",
  "engage.pdf.full":
    "{max, plural, =0 {U kunt hier niets meer toevoegen.} one {U hebt één foto of pdf toegevoegd. Meer kan niet.} other {U hebt # foto’s of pdf’s toegevoegd. Meer kan niet.}}",
  "engage.pdf.added": "Uw pdf staat erbij.",
  "engage.pdf.removed": "De pdf is weg.",
  "engage.pdf.removeText": "De pdf is dan meteen weg. U kunt hem hier niet opnieuw sturen.",
  "engage.pdf.open": "Download: {alt} ({pages, plural, one {pdf, één bladzijde} other {pdf, # bladzijden}})",
  "engage.pdf.firstPage": "Eerste bladzijde van: {alt}",
  "engage.pdf.unnamed": "pdf bij deze inbreng",
  "engage.pdf.taken": "Op {date} haalden wij een foto of pdf bij uw inbreng weg.",
  "engage.pdf.wrong.kind": "Dit is geen pdf. Bewaar het als pdf en kies dat bestand.",
  "engage.pdf.wrong.neither": "Dit is geen jpg, png, webp of pdf. Kies een ander bestand, of bewaar het als pdf.",
  "engage.pdf.wrong.tooBig":
    "Deze pdf is te groot. Een pdf mag {max, number} MB zijn. Stuur alleen de bladzijden waar het om gaat.",
  "engage.pdf.wrong.locked":
    "Deze pdf heeft een wachtwoord of is beveiligd. Wij kunnen hem niet aannemen. Bewaar of print hem opnieuw als pdf, zonder beveiliging.",
  "engage.pdf.wrong.more":
    "In deze pdf zit meer dan bladzijden, zoals een programma of een ander bestand. Print hem opnieuw als pdf en kies dat bestand.",
  "engage.pdf.wrong.pages":
    "Deze pdf heeft meer dan {max, number} bladzijden. Stuur alleen de bladzijden waar het om gaat.",
  "engage.pdf.wrong.broken":
    "Wij kunnen deze pdf niet lezen. Misschien is het bestand kapot. Bewaar het opnieuw als pdf.",
  "engage.pdf.wrong.pixels":
    "Wij kunnen deze pdf niet lezen. Misschien is het bestand kapot. Bewaar het opnieuw als pdf.",
  "engage.pdf.wrong.busy":
    "Er komen nu heel veel bestanden tegelijk binnen. Probeer het over een paar minuten nog eens. U kunt ook zonder bestand verdergaan.",
  "engage.pdf.staff.careful":
    "Op virussen is een pdf niet gecontroleerd. Programma’s en andere bestanden zitten er niet meer in. Kijk eerst naar het plaatje van de eerste bladzijde.",
  "engage.pdf.staff.take": "Haal deze pdf weg",
};
