import type { Messages } from "../../../platform/define/room.ts";

/** Who decides and what is done after that, by us and unsigned. */
export const decisionAr: Messages = {
  "engage.decision.title": "من يقرر في هذا؟",
  "engage.decision.after": "ماذا يحدث بعد القرار",
  "engage.decision.changeable": "ما قد يتغير بعد:",
  "engage.decision.document": "الوثيقة: {of}",
  "engage.decision.planned": "مخطط له في {date}",
  "engage.decision.laterThan": "{on}، والموعد المعلن كان {promised}",
  "engage.decision.stage.advice": "مشورة فريق المشروع",
  "engage.decision.stage.college": "قرار الهيئة التنفيذية للبلدية",
  "engage.decision.stage.council": "قرار المجلس البلدي",
  "engage.decision.state.done": "تم",
  "engage.decision.state.decided": "تقرر",
  "engage.decision.state.late": "متأخر",
  "engage.decision.state.current": "الآن",
  "engage.decision.state.coming": "لاحقًا",
  "engage.decision.stands.advice": "يعمل فريق المشروع على مشورة.",
  "engage.decision.stands.college": "القرار الآن لدى الهيئة التنفيذية للبلدية.",
  "engage.decision.stands.council": "القرار الآن لدى المجلس البلدي.",
  "engage.decision.stands.decided": "تم اتخاذ القرار.",
  "engage.news.advice": "قدم فريق المشروع مشورته.",
  "engage.news.college": "اتخذت الهيئة التنفيذية للبلدية قرارًا.",
  "engage.news.council": "اتخذ المجلس البلدي قرارًا.",
  "engage.news.milestone": "تم: {name}.",

  "engage.steps.stop.title": "رسائل عمّا نقوم به",
  "engage.steps.stop.text":
    "نراسلكم عندما تكون هناك أخبار عمّا نقوم به في «{title}». هل لم تعودوا تريدون هذه الرسائل؟ اضغطوا على الزر.",
  "engage.steps.stop.stopped": "لن تصلكم رسائل أخرى عمّا نقوم به في «{title}». أما جوابنا عمّا أرسلتموه فسيصلكم.",
  "engage.steps.stop.now": "إيقاف هذه الرسائل",
  "engage.mail.steps.subject": "هذا ما نقوم به الآن: {trajectory}",
  "engage.mail.step.done": "- {name}: اكتمل في {day}.",
  "engage.mail.step.moved": "- {name}: الموعد الجديد هو {day}. وكان قبل ذلك {before}.",
  "engage.mail.steps.text":
    "مرحبًا،\n\nشاركتم في «{trajectory}» وأردتم أن تعرفوا ماذا سنفعل بمشاركتكم. هذا هو الجديد.\n\n{steps}\n\nكل شيء عن القرار وعمّا نقوم به:\n{link}\n\nهل لم تعودوا تريدون هذه الرسائل؟ أوقفوها هنا:\n{stop}\n\nأسئلة؟ اتصلوا بالرقم {phone}.\n\nبلدية {municipality}",
};
