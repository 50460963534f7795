import type { Messages } from "../../../platform/define/room.ts";

/** Reading texts of residents: data of people in them, and what was done with a text. */
export const moderationEn: Messages = {
  "engage.personal.sureness.sure": "{words} ({kind})",
  "engage.personal.sureness.likely": "{words} (probably: {kind})",
  "engage.personal.sureness.possible": "{words} (maybe: {kind}, look yourself)",
  "engage.personal.found":
    "{count, plural, =0 {Data of people in the texts: none found} one {Data of people in the texts: one place found} other {Data of people in the texts: # places found}}",
  "engage.personal.lookYourself":
    "Brink looks for phone numbers, e-mail addresses, citizen service numbers, account numbers, number plates and addresses. It finds no names and misses something now and then. So read the text yourself.",
  "engage.personal.choose": "What do you make unreadable?",
  "engage.personal.also": "Make these words unreadable too",
  "engage.personal.alsoHelp": "For example a name, exactly as it stands in the text.",
  "engage.personal.mask": "Make unreadable for everybody",
  "engage.personal.kept":
    "The website then says what was taken out, for example “[phone number removed]”. The team can read here what stood there, until the text is erased. Nobody else can.",
  "engage.personal.maskedNow": "The data were made unreadable.",
  "engage.personal.original": "What stood there before something was made unreadable",
  "engage.personal.restore": "Put the text back as it was",
  "engage.personal.restoredNow": "The text is back as it was.",
  "engage.done.staff.summary":
    "{count, plural, one {Somebody did something with this text once} other {Somebody did something with this text # times}}",
  "engage.done.staff.published": "{name} published the text on {when}.",
  "engage.done.staff.rejected": "{name} did not publish the text, on {when}.",
  "engage.done.staff.masked": "{name} made something unreadable on {when}.",
  "engage.done.staff.restored": "{name} put the text back as it was, on {when}.",
  "engage.field.maskNone": "Choose what you make unreadable, or fill in words.",
  "engage.field.notInText": "These words are not in the text like this. Copy them exactly.",
  "engage.refused.textChanged": "The text was changed meanwhile. Nothing was made unreadable. Look again what it says.",
  "engage.queue.title": "Waits to be read",
  "engage.queue.none": "Nothing waits",
  "engage.queue.noneText": "Everything that came in has been read.",
  "engage.queue.lead":
    "{count, plural, one {One text waits} other {# texts wait}}, the longest since {since}. Residents read on their receipt that it mostly takes a few working days.",
  "engage.queue.together":
    "{count, plural, one {One of these stands with texts that are alike.} other {# of these are alike and stand apart.}}",
  "engage.queue.parts": "What waits on this page",
  "engage.queue.reported": "Reported",
  "engage.queue.bursts": "Sudden support",
  "engage.queue.laterPhotos": "New photos",
  "engage.queue.photosAgain": "Photos again",
  "engage.queue.groups": "Alike",
  "engage.queue.questions": "Questions",
  "engage.queue.texts": "Texts",
  "engage.queue.since": "waits since {date}",
  "engage.queue.mask":
    "{count, plural, one {Something in it may be of a person: make it unreadable} other {# things in it may be of a person: make them unreadable}}",
  "engage.queue.decide": "Decide on {receipt}",
  "engage.queue.reject": "Do not publish, and say why",
  "engage.queue.published": "Published. Here is the next one.",
  "engage.queue.rejected": "Not published. Its author can read why. Here is the next one.",
  "engage.queue.all": "Read everything that waits, of all trajectories",
  "engage.refused.notWaiting": "Somebody else decided on one of these texts meanwhile. Nothing was changed now.",
  "engage.nav.queue": "To read",
  "engage.queue.objection":
    "Its author does not agree that {name} did not publish this. Somebody else looks again. The author writes:",
  "engage.queue.notYours": "You decided the first time. That is why a colleague decides now.",
  "engage.done.staff.objected": "Its author did not agree, on {when}.",
  "engage.refused.ownRejection":
    "You decided yourself not to publish one of these texts, and its author does not agree. Somebody else has to look again.",
  "engage.again.staff.askOther":
    "Only an adviser, project lead or moderator can do that. Ask {names}, for example, and send the address of this page along.",
  "engage.again.staff.nobodyElse":
    "Nobody else in your municipality can do this now. Ask an administrator to give a colleague the role of adviser, project lead or moderator. Until then it stays like this.",
  "engage.again.staff.whoElse": "Who can do that?",
};
