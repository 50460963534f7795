import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of the residents' side. Not checked by a native speaker: pages say so until somebody in a town signs it. */
export const ar: Messages = {
  "measure.cancel": "رجوع",
  "measure.field.optional": "اختياري",
  "measure.field.limit": "الحد الأقصى لعدد الأحرف: {max, number}",
  "measure.refused.nothingAnswered": "لم تختر ولم تكتب شيئًا بعد. أجب عن سؤال واحد على الأقل.",
  "measure.refused.answeredAlready": "هذا الاستبيان مملوء من قبل. يمكن ملؤه مرة واحدة. شكرًا على إجاباتك.",
  "measure.refused.questionnaireClosed": "هذا الاستبيان غير مفتوح الآن. هل تريد أن تقول شيئًا؟ اتصل بنا أو راسلنا.",
  "measure.refused.traitsTold": "أُرسل هذا من قبل، أو مضى عليه وقت طويل. لا يلزمك فعل شيء آخر.",
  "measure.questionnaire.title": "استبيان",
  "measure.questionnaire.before": "ماذا تتوقع؟",
  "measure.questionnaire.openLink": "استبيان: كيف كانت المشاركة؟",
  "measure.questionnaire.spoken": "أسئلة قصيرة مع صور",
  "measure.questionnaire.usual": "الأسئلة العادية",
  "measure.questionnaire.send": "إرسال إجاباتي",
  "measure.traits.kept": "وصلتنا إجاباتك. شكرًا!",
  "measure.traits.title": "هل تريد أن تخبرنا شيئًا عن نفسك؟",
  "measure.traits.young": "عمرك أقل من 16 سنة؟ اختر ذلك واترك الباقي. نحفظ ذلك فقط، ونحذف أي شيء آخر تختاره.",
  "measure.traits.ageFirst":
    'اختر أيضًا هل عمرك أقل من 16 سنة. بدون ذلك لا نحفظ إجاباتك الأخرى. يمكنك أيضًا أن تتوقف: اختر في الأسفل "لا، انتهيت".',
  "measure.traits.skip": "أفضّل ألا أقول",
  "measure.traits.send": "إرسال",
  "measure.traits.no": "لا، انتهيت",
  "measure.thanks.title": "شكرًا على مساعدتك",
  "measure.thanks.text": "بفضل إجاباتك نعمل أفضل في المرة القادمة.",
  "measure.thanks.back": "إلى صفحة هذا الموضوع",
  "measure.public.title": "كيف سار الأمر؟",
  "measure.public.lead": "هذا ما قسناه. لا نعرض الأعداد الصغيرة، كي لا يُعرف أحد.",
  "measure.cases.share": "{numerator, number} من {denominator, number}",
  "measure.cases.all":
    "{n, plural, =0 {لا حالات} one {حالة واحدة} two {حالتان} few {{n, number} حالات} many {{n, number} حالة} other {{n, number} حالة}}",
  "measure.nameInWave": "{name}، {wave}",
  "measure.wave.before": "في البداية",
  "measure.wave.close": "في النهاية",
  "measure.wave.threeMonths": "بعد ثلاثة أشهر",
  "measure.unit.percent": "{number}%",
  "measure.unit.days":
    "{count, plural, one {يوم واحد} two {يومان} few {{number} أيام} many {{number} يومًا} other {{number} يوم}}",
  "measure.unit.scale": "{number} على مقياس {scale}",
  "measure.mail.close.subject": "كيف كانت مشاركتك في: {trajectory}؟",
  "measure.mail.close.text":
    "مرحبًا،\n\nشاركت في: {trajectory}. شكرًا لك.\n\nكيف كان ذلك؟ لدينا بعض الأسئلة القصيرة. يمكنك ترك ما لا تريد قوله. اسمك غير مذكور.\n\n{link}\n\nتفضّل الاتصال؟ هذا ممكن: {phone}.\n\nبلدية {municipality}",
  "measure.mail.threeMonths.subject": "بعد ثلاثة أشهر: {trajectory}",
  "measure.mail.threeMonths.text":
    "مرحبًا،\n\nقبل ثلاثة أشهر وصل الجميعَ جوابٌ عن: {trajectory}.\n\nكيف ترى ذلك الآن؟ ثلاثة أسئلة قصيرة. اسمك غير مذكور.\n\n{link}\n\nتفضّل الاتصال؟ هذا ممكن: {phone}.\n\nبلدية {municipality}",
};
