import type { Messages } from "../../../platform/define/room.ts";

/** Photos that were taken away, and who does not agree with that. */
export const takenPhotosEn: Messages = {
  "engage.photo.step.photo_put_back": "We looked again. We show the photo after all.",
  "engage.photo.step.photo_kept_away":
    "Somebody else of the municipality looked again, and decided the same. The photo stays away. We have deleted it.",
  "engage.photo.object.of": "I do not agree: {alt}",
  "engage.photo.object.until": "Only you and our team still see this photo. On {date} we delete it.",
  "engage.photo.object.text":
    "You can say this once. Somebody else of the municipality then looks at your photo again. You read here what comes of it, and in an e-mail if we have your address.",
  "engage.photo.object.waits":
    "You do not agree. Somebody else of the municipality looks again. Only you and our team see this photo now.",
  "engage.refused.photoGone": "This photo is not there any more. Refresh the page to read what happened to it.",
  "engage.mail.photoLookedAgain.subject": "We looked at your photo again ({receipt})",
  "engage.mail.photoLookedAgain.text":
    "Dear resident,\n\nThank you for your contribution to “{trajectory}”. Your number is {receipt}.\n\nEarlier we took a photo with your contribution away. This has been decided now:\n{outcome}\n\nQuestions? Call {phone}.\n\nMore about this subject:\n{link}\n\nMunicipality of {municipality}",
  "engage.photo.staff.queue.laterPhotos": "Photos that were added later",
  "engage.photo.staff.queue.photosAgain": "Photos taken away: the sender does not agree",
  "engage.photo.taken.staff.title": "Taken away",
  "engage.photo.taken.staff.by":
    "{name} took this away on {date}. Only who sent it and who moderates can still see it.",
  "engage.photo.taken.staff.until": "On {date} it is deleted, if nobody objects.",
  "engage.photo.taken.staff.objection": "Its sender does not agree. Somebody else looks again. The sender writes:",
  "engage.photo.taken.staff.ownLook": "You took this away yourself. That is why a colleague decides now.",
  "engage.photo.taken.staff.putPhotoBack": "Show after all",
  "engage.photo.taken.staff.putPhotoBackOf": "Show after all: {alt}",
  "engage.photo.taken.staff.keepPhotoAway": "Stays away, delete it",
  "engage.photo.taken.staff.keepPhotoAwayOf": "Stays away, delete: {alt}",
  "engage.photo.taken.staff.back": "The photo is there again. Whoever sent it is mailed if we have an address.",
  "engage.photo.taken.staff.gone": "The photo has been deleted. Whoever sent it is mailed if we have an address.",
  "engage.refused.staff.ownTaking":
    "You took this photo away yourself, and its sender does not agree. Somebody else has to look again.",
  "engage.refused.staff.noPhotoObjection": "Nobody objected. The photo is deleted by itself.",
  "engage.done.staff.photo_objected": "Its author did not agree that a photo is gone, on {when}.",
  "engage.done.staff.photo_put_back": "{name} put a photo back on {when}.",
  "engage.done.staff.photo_kept_away": "{name} looked at a photo again and deleted it on {when}.",
};
