import type { Messages } from "../../../platform/define/room.ts";

/** Photos that people send along. */
export const photosEn: Messages = {
  "engage.photo.button": "{count, plural, =0 {Add a photo} other {Add a photo or take one away}}",
  "engage.photo.title": "Photos with what you share",
  "engage.photo.people":
    "Do not send a photo in which somebody can be recognised or a number plate can be read. We keep only the picture: where and when the photo was taken, we take out.",
  "engage.photo.file": "Choose a photo",
  "engage.photo.fileHelp": "An ordinary photo: jpg, png or webp. Smaller than 8 MB.",
  "engage.photo.alt": "What is in the photo?",
  "engage.photo.altHelp":
    "For people who cannot see the photo. For example: a narrow pavement with a bicycle against the wall. No more than {max, number} characters.",
  "engage.photo.add": "Add this photo",
  "engage.photo.back": "Back to your form",
  "engage.photo.full":
    "{max, plural, =0 {You cannot add photos here any more.} one {You have added one photo. There is no room for more.} other {You have added # photos. There is no room for more.}}",
  "engage.photo.added": "Your photo has been added.",
  "engage.photo.remove": "Take away",
  "engage.photo.removeOf": "Take away: {alt}",
  "engage.photo.removeText": "The photo is then gone at once. You cannot send it again here.",
  "engage.photo.removed": "The photo is gone.",
  "engage.photo.of": "Photo with: {title}",
  "engage.photo.unnamed": "Photo with this contribution",
  "engage.photo.taken": "On {date} we took away a photo from what you shared.",
  "engage.photo.reason.people": "Somebody could be recognised in it.",
  "engage.photo.reason.personal_data": "It showed data of a person, such as a number plate, a name or an address.",
  "engage.photo.reason.insulting": "The photo was hurtful or went too far.",
  "engage.photo.reason.other": "We could not show the photo.",
  "engage.mail.photoTaken.subject": "We took a photo with your contribution away ({receipt})",
  "engage.mail.photoTaken.text":
    "Dear resident,\n\nThank you for your contribution to “{trajectory}”. Your number is {receipt}.\n\nWe took a photo with your contribution away. This is why:\n{reason}\n\nThe rest of your contribution is still there. You can read this with your contribution too: open it by the link in our first mail.\n\nDo you not agree? Call us: {phone}. We do not have the photo itself any more.\n\nMore about this subject:\n{link}\n\nMunicipality of {municipality}",
  "engage.photo.wrong.missing": "Choose a photo first.",
  "engage.photo.wrong.full": "There are {max, number} photos already. Take one away first.",
  "engage.photo.wrong.kind": "This is not a jpg, png or webp. Choose another file, or make a screenshot of the photo.",
  "engage.photo.wrong.heic":
    "This photo is of the kind HEIC, which we cannot read. Make a screenshot of the photo and choose that.",
  "engage.photo.wrong.pixels": "This photo has too many pixels. Make a screenshot of the photo and choose that.",
  "engage.photo.wrong.broken": "We cannot read this photo. The file may be damaged. Choose another photo.",
  "engage.photo.wrong.busy":
    "A great many photos are coming in at this moment. Try again in a few minutes. You can also go on without a photo.",
  "engage.photo.staff.notice":
    "The photo is gone. Whoever sent it can read why with their contribution, and is mailed if we have an address.",
  "engage.photo.staff.look": "See whether people can be recognised, and whether you can read number plates.",
  "engage.photo.staff.take": "Take this photo away",
  "engage.photo.staff.takeOf": "Take away: {alt}",
  "engage.photo.staff.takeNow": "Take away",
  "engage.photo.staff.why": "Why?",
  "engage.photo.staff.words": "What do you want to add?",
  "engage.photo.staff.wordsHelp": "Whoever sent the photo can read this. The photo cannot come back.",
  "engage.photo.staff.reason.people": "Somebody can be recognised",
  "engage.photo.staff.reason.personal_data": "It shows a number plate, a name or an address",
  "engage.photo.staff.reason.insulting": "Hurtful or too far",
  "engage.photo.staff.reason.other": "Something else",
  "engage.done.staff.photo_removed": "{name} took a photo away on {when}.",
  "engage.photo.later.title": "Add a photo",
  "engage.photo.later.lead":
    "We look at your photo first. After that everybody can see it. Your text stays where it is meanwhile.",
  "engage.photo.later.added": "We have your photo. We look at it first.",
  "engage.photo.later.waits": "We are still to look at this photo. Only you see it.",
  "engage.photo.later.rejected": "This contribution is not online. A photo cannot be added then.",
  "engage.photo.later.answered": "There is an answer to your contribution already. A photo cannot be added any more.",
  "engage.photo.later.staff.title": "Photos that were added later",
  "engage.photo.later.staff.waits": "Added later. Only who sent it sees this photo.",
  "engage.photo.later.staff.show": "Show this photo",
  "engage.photo.later.staff.showOf": "Show: {alt}",
  "engage.photo.later.staff.notice": "Everybody can see the photo now.",
  "engage.done.staff.photo_shown": "{name} showed a photo on {when}.",
};
