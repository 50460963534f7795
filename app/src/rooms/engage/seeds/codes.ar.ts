import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of codes; nobody who speaks Arabic has looked at it yet. */
export const codesAr: Messages = {
  "engage.code.title": "المشاركة برمز",
  "engage.code.lead": "تلقيت منا رمزًا، في رسالة أو على بطاقة. اكتب الرمز هنا ثم تابع.",
  "engage.code.leadFilled": "رمزك مكتوب بالفعل. ما عليك إلا المتابعة.",
  "engage.code.label": "رمزك",
  "engage.code.help": "الرمز موجود في رسالتك أو على بطاقتك: عشرة أحرف وأرقام. لا فرق بين الأحرف الكبيرة والصغيرة.",
  "engage.code.kept": "رمزك مكتوب بالفعل. يمكنك تركه كما هو. هل تريد استخدام رمز آخر؟ اكتبه هنا.",
  "engage.code.optional": "(فقط إذا تلقيت رمزًا)",
  "engage.code.first": "تحتاج إلى رمز للمشاركة. الرمز موجود في الرسالة أو على البطاقة التي تلقيتها.",
  "engage.code.firstLink": "اكتب رمزك أولًا",
  "engage.code.secret":
    "يمكنك المشاركة برمزك مرة واحدة. نحن لا نحفظ أي رمز يخص أي إجابة. لذلك لا يرى أحد من خلال الرمز ما أجبت به.",
  "engage.code.call": "لم ينجح الأمر، أو فقدت الرمز؟ اتصل على {phone}.",
  "engage.code.term": "الرمز",
  "engage.code.yes": "أنت تشارك برمزك",
  "engage.code.no": "بدون رمز",
  "engage.code.needed": "اكتب رمزك. لا يمكنك المشاركة هنا بدون رمز.",
  "engage.code.malformed": "هذا ليس رمزًا كاملًا. يتكون الرمز من عشرة أحرف وأرقام. انظر إلى رسالتك أو بطاقتك مرة أخرى.",
  "engage.code.unknown": "لا نعرف هذا الرمز. تأكد من أنك نقلته بشكل صحيح. لم ينجح الأمر؟ اتصل بنا.",
  "engage.code.elsewhere": "هذا الرمز لموضوع آخر. ستجد في رسالتك أو على بطاقتك العنوان الذي يجب أن تذهب إليه.",
  "engage.code.revoked": "لم يعد هذا الرمز صالحًا. اتصل بنا إذا لم تكن تتوقع ذلك.",
  "engage.code.used": "شارك أحدهم بهذا الرمز من قبل. ألم يكن أنت؟ اتصل بنا.",
  "engage.code.notYet": "لا يمكنك المشاركة بهذا الرمز بعد. حاول مرة أخرى لاحقًا.",
};
