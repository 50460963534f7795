import type { Messages } from "../../../platform/define/room.ts";

/** Reporting a text; nobody who speaks Arabic has looked at it yet. */
export const reportsAr: Messages = {
  "engage.report.title": "أبلغ عن هذا النص",
  "engage.report.of": "أبلغ عن هذا النص: {title}",
  "engage.report.lead":
    "هل في هذا النص شيء لا مكان له على الموقع؟ أخبرنا. إذا كنت فقط لا توافق على النص فلا حاجة إلى الإبلاغ.",
  "engage.report.reason": "ما المشكلة في هذا النص؟",
  "engage.report.reason.insulting": "فيه إهانة أو تهديد لشخص",
  "engage.report.reason.discriminating": "فيه إهانة أو إقصاء لمجموعة من الناس",
  "engage.report.reason.personal_data": "فيه بيانات شخص، مثل اسم أو رقم هاتف",
  "engage.report.reason.advertising": "إنه إعلان",
  "engage.report.reason.unlawful": "أظن أنه يعاقب عليه القانون",
  "engage.report.reason.other": "شيء آخر",
  "engage.report.words": "هل تريد أن تضيف شيئًا؟",
  "engage.report.wordsHelp": "يقرأ هذا الموظفون فقط. لا داعي لذكر اسمك.",
  "engage.report.next":
    "يقرأ شخص من البلدية النص مرة أخرى. يبقى النص حتى ذلك الحين. لن تصلك رسالة. ستقرأ لاحقًا في هذه الصفحة ما فعلناه، إذا استخدمت الجهاز نفسه.",
  "engage.report.send": "أرسل البلاغ",
  "engage.report.back": "عودة إلى النص",
  "engage.report.reported": "أبلغت عن هذا النص في {date}. شكرًا لك.",
  "engage.report.outcome.waiting":
    "يقرأ شخص من البلدية النص مرة أخرى. يستغرق ذلك عادةً بضعة أيام عمل. عد إلى هذه الصفحة لاحقًا.",
  "engage.report.outcome.kept": "في {date} قرأ شخص من البلدية النص مرة أخرى. يبقى النص.",
  "engage.report.outcome.gone": "لم يعد النص على الموقع.",
  "engage.report.field.sayWhat": "اكتب ما المشكلة في النص.",
  "engage.report.refused.twice": "لقد أبلغت عن هذا النص. مرة واحدة تكفي.",
};
