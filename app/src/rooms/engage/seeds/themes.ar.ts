import type { Messages } from "../../../platform/define/room.ts";

/** What many people said and the one answer to it, in Arabic, by us and unsigned. */
export const themesAr: Messages = {
  "engage.theme.title": "ما تحدث عنه كثير من الناس",
  "engage.theme.eachApart": "جميع المشاركات، واحدة بعد أخرى",
  "engage.theme.sources": "هذا ما قاله الناس",
  "engage.theme.count":
    "{count, plural, zero {لا توجد مشاركات حول هذا.} one {مشاركة واحدة حول هذا.} two {مشاركتان حول هذا.} few {# مشاركات حول هذا.} many {# مشاركة حول هذا.} other {# مشاركة حول هذا.}}",
  "engage.theme.readAll":
    "{count, plural, zero {لا توجد مشاركات} one {اقرؤوا المشاركة} two {اقرؤوا المشاركتين} few {اقرؤوا المشاركات الـ# كلها} many {اقرؤوا المشاركات الـ# كلها} other {اقرؤوا المشاركات الـ# كلها}}",
  "engage.theme.answer": "هذا ما سنفعله",
  "engage.theme.ownAnswer": "لها رد خاص بها:",
  "engage.theme.allAnswers": "اقرؤوا جميع الردود",
  "engage.theme.in": "تتبع:",

  "engage.mail.answeredSeveral.subject": "هذا ما فعلناه بمشاركاتك حول «{trajectory}»",
  "engage.mail.answeredSeveral.text":
    "مرحبًا،\n\nشاركت في «{trajectory}». عدد مشاركاتك: {many, number}. تقرأ هنا ماذا نفعل بها.\n\n{answers}\n\nتقرأ كل الأجوبة هنا:\n{link}\n\nأسئلة؟ اتصل على {phone}.\n\nبلدية {municipality}",
  "engage.mail.answerPart": "{contributions}\n\nماذا نفعل بها: {outcome}\n\n{reason}\n\nالقرار: {decider}.",
  "engage.mail.answerAbout": "- {title} (الرقم {receipt})",
  "engage.mail.answerAboutNumber": "- الرقم {receipt}",
};
