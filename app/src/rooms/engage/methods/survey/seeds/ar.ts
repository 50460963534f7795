import type { Messages } from "../../../../../platform/define/room.ts";
import { ar as conditions } from "../conditions/messages.ar.ts";

/** Arabic of the residents' side. Not checked by a native speaker. */
export const ar: Messages = {
  ...conditions,
  "survey.takePart": "ملء الاستبيان",
  "survey.duration":
    "الوقت المقدَّر: {most, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
  "survey.durationRange": "الوقت المقدَّر: من {least, number} إلى {most, number} دقائق",
  "survey.durationHow":
    "هذا تقدير ولم يقسه أحد. عددنا {questions, plural, zero {# سؤال} one {سؤالًا واحدًا} two {سؤالين} few {# أسئلة} many {# سؤالًا} other {# سؤال}} و{words, number} من الكلمات. نحسب قراءة {wordsPerMinute, number} كلمة في الدقيقة، ومن {fastest, number} إلى {slowest, number} ثانية لكل إجابة. لا يُسأل الجميع كل سؤال. إذا كتبت كثيرًا فستحتاج وقتًا أطول.",
  "survey.recallsNothing": "(بلا جواب)",
  "survey.why": "لماذا نسأل هذا: {reason}",
  "survey.other": "إجابة أخرى",
  "survey.otherWords": "إجابة أخرى، وهي",
  "survey.otherSaid": "إجابة أخرى: {words}",
  "survey.field.other": "اكتب ما تقصده، أو اختر إجابة أخرى من القائمة.",
  "survey.field.otherToo": "اخترت إجابة وكتبت شيئًا عند «إجابة أخرى، وهي». اختر «إجابة أخرى» أو اترك ذلك الحقل فارغًا.",
  "survey.noAnswer": "بدون إجابة",
  "survey.paper.one": "ضع علامة واحدة.",
  "survey.paper.scale": "ضع علامة على دائرة واحدة.",
  "survey.field.limit": "الحد الأقصى لعدد الأحرف: {max}",
  "survey.field.nothing": "لم تجب عن أي سؤال بعد. أجب عن سؤال واحد على الأقل.",
  "survey.results.tooFew": "عدد الإجابات قليل حتى الآن",
  "survey.results.tooFewText": "نعرض النتائج عندما يشارك عشرة أشخاص أو أكثر. هكذا لا يعرف أحد من أجاب بماذا.",
  "survey.results.people":
    "شارك نحو {people, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}.",
  "survey.results.rounding":
    "نقرّب الأعداد إلى خمسة. لا نعرض شيئًا عن أقل من عشرة أشخاص. هكذا لا يعرف أحد من أجاب بماذا.",
  "survey.results.withdrawn": "سحب بعض الأشخاص إجاباتهم لاحقًا. حُذفت كلماتهم. ما زالت اختياراتهم محسوبة هنا.",
  "survey.results.questionTooFew": "أجاب عدد قليل جدًا عن هذا السؤال.",
  "survey.results.open":
    "كتب نحو {people, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}} شيئًا هنا. يقرأ الفريق كل شيء. لا تظهر النصوص في هذه الصفحة.",
  "survey.results.answered":
    "أجاب نحو {people, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}.",
  "survey.results.series": "عدد الأشخاص",
  "survey.results.table": "عرض هذا في جدول",
  "survey.results.all": "عرض كل الأعداد",
  "survey.results.answer": "الإجابة",
  "survey.results.hidden": "أقل من 10 أو غير معروض",
  "survey.results.count": "{people, number} ({share})",
};
