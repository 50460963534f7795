import type { Messages } from "../../../platform/define/room.ts";

/** Photos that were taken away, and who does not agree with that. */
export const takenPhotosNl: Messages = {
  "engage.photo.step.photo_put_back": "Wij keken opnieuw. Wij laten de foto toch zien.",
  "engage.photo.step.photo_kept_away":
    "Iemand anders van de gemeente keek opnieuw, en besloot hetzelfde. De foto blijft weg. Wij hebben hem gewist.",
  "engage.photo.object.of": "Ik ben het er niet mee eens: {alt}",
  "engage.photo.object.until": "Alleen u en ons team zien deze foto nog. Op {date} wissen wij hem.",
  "engage.photo.object.text":
    "U kunt dit één keer zeggen. Iemand anders van de gemeente kijkt dan opnieuw naar uw foto. U leest hier wat het wordt, en in een e-mail als we uw adres hebben.",
  "engage.photo.object.waits":
    "U bent het er niet mee eens. Iemand anders van de gemeente kijkt opnieuw. Alleen u en ons team zien deze foto nu.",
  "engage.refused.photoGone": "Deze foto is er niet meer. Ververs de pagina om te lezen wat ermee is gebeurd.",
  "engage.mail.photoLookedAgain.subject": "Wij keken opnieuw naar uw foto ({receipt})",
  "engage.mail.photoLookedAgain.text":
    "Beste inwoner,\n\nBedankt voor uw inbreng bij “{trajectory}”. Uw nummer is {receipt}.\n\nEerder haalden wij een foto bij uw inbreng weg. Dit is nu besloten:\n{outcome}\n\nVragen? Bel {phone}.\n\nMeer over dit onderwerp:\n{link}\n\nGemeente {municipality}",
  "engage.photo.staff.queue.laterPhotos": "Foto’s die later zijn toegevoegd",
  "engage.photo.staff.queue.photosAgain": "Weggehaalde foto’s: de afzender is het er niet mee eens",
  "engage.photo.taken.staff.title": "Weggehaald",
  "engage.photo.taken.staff.by":
    "{name} haalde dit weg op {date}. Alleen wie het stuurde en wie beoordeelt, kan het nog zien.",
  "engage.photo.taken.staff.until": "Op {date} wordt het gewist, als niemand bezwaar maakt.",
  "engage.photo.taken.staff.objection":
    "De afzender is het er niet mee eens. Iemand anders kijkt opnieuw. De afzender schrijft:",
  "engage.photo.taken.staff.ownLook": "U haalde dit zelf weg. Daarom beslist nu een collega.",
  "engage.photo.taken.staff.putPhotoBack": "Laat toch zien",
  "engage.photo.taken.staff.putPhotoBackOf": "Laat toch zien: {alt}",
  "engage.photo.taken.staff.keepPhotoAway": "Blijft weg, en wis",
  "engage.photo.taken.staff.keepPhotoAwayOf": "Blijft weg, en wis: {alt}",
  "engage.photo.taken.staff.back": "De foto staat er weer. Wie hem stuurde, krijgt een mail als we een adres hebben.",
  "engage.photo.taken.staff.gone": "De foto is gewist. Wie hem stuurde, krijgt een mail als we een adres hebben.",
  "engage.refused.staff.ownTaking":
    "U haalde deze foto zelf weg, en de afzender is het er niet mee eens. Iemand anders moet opnieuw kijken.",
  "engage.refused.staff.noPhotoObjection": "Niemand maakte bezwaar. De foto wordt vanzelf gewist.",
  "engage.done.staff.photo_objected": "De inzender was het er niet mee eens dat een foto weg is, op {when}.",
  "engage.done.staff.photo_put_back": "{name} zette een foto terug op {when}.",
  "engage.done.staff.photo_kept_away": "{name} keek opnieuw naar een foto en wiste hem op {when}.",
};
