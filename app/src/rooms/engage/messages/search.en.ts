import type { Messages } from "../../../platform/define/room.ts";

export const searchEn: Messages = {
  "engage.search.title": "Search what people share",
  "engage.search.titleOf": "Search what people share: {title}",
  "engage.search.crumb": "Search",
  "engage.search.words": "What are you looking for?",
  "engage.search.subject": "Subject",
  "engage.search.allSubjects": "All subjects",
  "engage.search.answer": "Our answer",
  "engage.search.allAnswers": "All answers",
  "engage.search.answered": "There is an answer",
  "engage.search.withAnswer": "Our answer: {answer}.",
  "engage.search.order": "What comes first?",
  "engage.search.order.new": "The newest",
  "engage.search.order.answered": "What has an answer",
  "engage.search.go": "Search",
  "engage.search.found": "{count, plural, one {You see one contribution.} other {You see # contributions.}}",
  "engage.search.foundWith":
    "{count, plural, =0 {We found nothing with “{words}”.} one {We found one contribution with “{words}”.} other {We found # contributions with “{words}”.}}",
  "engage.search.foundAbout":
    "{count, plural, =0 {We found nothing about “{subject}”.} one {We found one contribution about “{subject}”.} other {We found # contributions about “{subject}”.}}",
  "engage.search.foundWithAbout":
    "{count, plural, =0 {We found nothing with “{words}” about “{subject}”.} one {We found one contribution with “{words}” about “{subject}”.} other {We found # contributions with “{words}” about “{subject}”.}}",
  "engage.search.mended": "Nobody wrote “{typed}”. So we searched for “{mended}”.",
  "engage.search.none": "Nothing found",
  "engage.search.noneText": "Try another word or a shorter one. Or choose all subjects and all answers.",
  "engage.search.all": "Read everything",
};
