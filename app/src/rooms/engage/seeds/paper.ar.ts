import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of the form on paper. Not checked by a native speaker. */
export const paperAr: Messages = {
  "engage.paper.rather": "تفضّل الورق؟",
  "engage.paper.print": "اطبع الاستمارة (pdf)",
  "engage.paper.kicker": "بلدية {municipality} · {title}",
  "engage.paper.how": "اكتب بالقلم. ضع علامة في مربع إجابتك. أخطأت؟ املأ ذلك المربع بالأسود كله وضع علامة جديدة.",
  "engage.paper.form": "استمارة {code}",
  "engage.paper.number": "الرقم (تكتبه البلدية):",
  "engage.paper.sheet": "ورقة {at} من {of}",
  "engage.paper.organisation": "باسم منظمة أو شركة، وهي:",
  "engage.paper.email": "هل تريد أن تعرف ماذا نفعل بإجابتك؟ اكتب بريدك الإلكتروني.",
  "engage.paper.letterCode": "رمزك من الرسالة التي تلقيتها منا:",
  "engage.paper.handIn": "انتهيت؟ سلّم الاستمارة",
  "engage.paper.bring": "أرسلها أو أحضرها إلى {where}.",
  "engage.paper.open": "مواعيد العمل: {hours}.",
  "engage.paper.until": "يجب أن تصل في موعد أقصاه {date}.",
  "engage.paper.counted":
    "ننقل إجاباتك إلى الحاسوب ونحسبها مثل الإجابات التي تصل عبر الإنترنت. لا يرى أحد على الموقع من أجاب بماذا. لا يلزم أن تكتب اسمك.",
  "engage.paper.read":
    "ننقل نصّك إلى الحاسوب. يُحسب مثل النص الذي يصل عبر الإنترنت ويمكن أن يظهر على الموقع من دون اسمك. لا يلزم أن تكتب اسمك.",
  "engage.paper.privacy": "تقرأ كيف نتعامل مع بياناتك هنا: {address}.",
  "engage.paper.help": "لديك أسئلة أو تحتاج إلى مساعدة؟ اتصل: {phone}.",
  "engage.paper.online": "يمكنك أيضًا المشاركة عبر الإنترنت: {address}. شارك مرة واحدة.",
};
