import type { Messages } from "../../../platform/define/room.ts";

/** Photos that people send along. */
export const photosNl: Messages = {
  "engage.photo.button": "{count, plural, =0 {Voeg een foto toe} other {Voeg een foto toe of haal er een weg}}",
  "engage.photo.title": "Foto’s bij uw inbreng",
  "engage.photo.people":
    "Stuur geen foto waarop iemand te herkennen is of waarop u een nummerbord kunt lezen. Wij bewaren alleen het beeld: waar en wanneer de foto is gemaakt, halen wij eruit.",
  "engage.photo.file": "Kies een foto",
  "engage.photo.fileHelp": "Een gewone foto: jpg, png of webp. Niet meer dan {photo, number} MB.",
  "engage.photo.alt": "Wat staat er op de foto?",
  "engage.photo.altHelp":
    "Voor wie de foto niet kan zien. Bijvoorbeeld: een smalle stoep met een fiets ertegen. Niet meer dan {max, number} tekens.",
  "engage.photo.add": "Zet deze foto erbij",
  "engage.photo.back": "Terug naar uw formulier",
  "engage.photo.full":
    "{max, plural, =0 {U kunt hier geen foto’s meer toevoegen.} one {U hebt één foto toegevoegd. Meer kan niet.} other {U hebt # foto’s toegevoegd. Meer kan niet.}}",
  "engage.photo.added": "Uw foto staat erbij.",
  "engage.photo.remove": "Haal weg",
  "engage.photo.removeOf": "Haal weg: {alt}",
  "engage.photo.removeText": "De foto is dan meteen weg. U kunt hem hier niet opnieuw sturen.",
  "engage.photo.removed": "De foto is weg.",
  "engage.photo.of": "Foto bij: {title}",
  "engage.photo.unnamed": "Foto bij deze inbreng",
  "engage.photo.taken": "Op {date} haalden wij een foto bij uw inbreng weg.",
  "engage.photo.reason.people": "Er was iemand op te herkennen.",
  "engage.photo.reason.personal_data":
    "Er stonden gegevens van iemand op, zoals een nummerbord, een naam of een adres.",
  "engage.photo.reason.insulting": "De foto was kwetsend of ging te ver.",
  "engage.photo.reason.other": "Wij konden de foto niet laten zien.",
  "engage.mail.photoTaken.subject": "Wij haalden een foto bij uw inbreng weg ({receipt})",
  "engage.mail.photoTaken.text":
    "Beste inwoner,\n\nBedankt voor uw inbreng bij “{trajectory}”. Uw nummer is {receipt}.\n\nWij haalden een foto bij uw inbreng weg. Dit is waarom:\n{reason}\n\nDe rest van uw inbreng staat er nog. U leest dit ook bij uw inbreng: open die met de link uit onze eerste mail.\n\nBent u het er niet mee eens? Dat kunt u één keer zeggen, binnen {weeks, number} weken. Ook dat doet u bij uw inbreng. Iemand anders van de gemeente kijkt dan opnieuw. Bellen kan ook: {phone}. Na {weeks, number} weken wissen wij de foto.\n\nMeer over dit onderwerp:\n{link}\n\nGemeente {municipality}",
  "engage.photo.wrong.missing": "Kies eerst een foto.",
  "engage.photo.wrong.full": "Er zijn al {max, number} foto’s. Haal er eerst een weg.",
  "engage.photo.wrong.kind":
    "Dit is geen jpg, png of webp. Kies een ander bestand, of maak een schermafdruk van de foto.",
  "engage.photo.wrong.heic":
    "Deze foto is van de soort HEIC. Die kunnen wij niet lezen. Maak een schermafdruk van de foto en kies die.",
  "engage.photo.wrong.pixels": "Deze foto heeft te veel beeldpunten. Maak een schermafdruk van de foto en kies die.",
  "engage.photo.wrong.broken": "Wij kunnen deze foto niet lezen. Misschien is het bestand kapot. Kies een andere foto.",
  "engage.photo.wrong.busy":
    "Er komen nu heel veel foto’s tegelijk binnen. Probeer het over een paar minuten nog eens. U kunt ook zonder foto verdergaan.",
  "engage.photo.staff.notice":
    "De foto is weg. Wie hem stuurde, kan bij zijn inbreng lezen waarom, en krijgt een mail als we een adres hebben.",
  "engage.photo.staff.look": "Kijk of er mensen te herkennen zijn, en of u nummerborden kunt lezen.",
  "engage.photo.staff.take": "Haal deze foto weg",
  "engage.photo.staff.takeOf": "Haal weg: {alt}",
  "engage.photo.staff.takeNow": "Haal weg",
  "engage.photo.staff.why": "Waarom?",
  "engage.photo.staff.words": "Wat wilt u erbij zeggen?",
  "engage.photo.staff.wordsHelp": "Wie de foto stuurde, leest dit, en kan vier weken bezwaar maken.",
  "engage.photo.staff.reason.people": "Iemand is te herkennen",
  "engage.photo.staff.reason.personal_data": "Er staat een nummerbord, naam of adres op",
  "engage.photo.staff.reason.insulting": "Kwetsend of te ver",
  "engage.photo.staff.reason.other": "Iets anders",
  "engage.done.staff.photo_removed": "{name} haalde een foto weg op {when}.",
  "engage.photo.later.title": "Voeg een foto toe",
  "engage.photo.later.lead": "Wij bekijken uw foto eerst. Daarna kan iedereen hem zien.",
  "engage.photo.later.added": "Wij hebben uw foto. Wij bekijken hem eerst.",
  "engage.photo.later.waits": "Wij bekijken deze foto nog. Alleen u ziet hem.",
  "engage.photo.later.rejected": "Deze inbreng staat niet online. Een foto toevoegen kan dan niet.",
  "engage.photo.later.answered": "Er is al een antwoord op uw inbreng. Een foto toevoegen kan niet meer.",
  "engage.photo.later.staff.waits": "Later toegevoegd. Alleen wie hem stuurde, ziet deze foto.",
  "engage.photo.later.staff.show": "Laat deze foto zien",
  "engage.photo.later.staff.showOf": "Laat zien: {alt}",
  "engage.photo.later.staff.notice": "Iedereen kan de foto nu zien.",
  "engage.done.staff.photo_shown": "{name} liet een foto zien op {when}.",
};
