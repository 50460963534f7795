import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of data of people in their text; nobody who speaks Arabic has looked at it yet. */
export const moderationAr: Messages = {
  "engage.personal.kind.phone": "رقم هاتف",
  "engage.personal.kind.email": "عنوان بريد إلكتروني",
  "engage.personal.kind.bsn": "رقم خدمة المواطن (BSN)",
  "engage.personal.kind.iban": "رقم حساب",
  "engage.personal.kind.plate": "رقم لوحة سيارة",
  "engage.personal.kind.address": "عنوان",
  "engage.personal.hint.title": "هل يجوز أن يقرأ الجميع هذا؟",
  "engage.personal.hint.one": "{words} (يبدو أنه: {kind})",
  "engage.personal.hint.text":
    "هذا موجود في نصكم. يستطيع الجميع قراءته على الموقع. إن كنتم لا تريدون ذلك فاحذفوه. ويمكنكم أيضًا إرسال النص كما هو.",
  "engage.personal.hint.sent":
    "هذا موجود فيما أرسلته. يستطيع الجميع قراءته على الموقع. لا تريد ذلك؟ غيّره أو اسحبه. هل تريد تركه كما هو؟ عندها لا داعي لفعل أي شيء.",
  "engage.personal.hint.asked":
    "هذا موجود في سؤالك. عندما يظهر سؤالك على الموقع يستطيع الجميع قراءته. لا تريد ذلك؟ اسحب سؤالك واطرحه من جديد. هل تريد تركه كما هو؟ عندها لا داعي لفعل أي شيء.",
  "engage.personal.hint.change": "إلى ما أرسلته",
  "engage.masked.phone": "[حُذف رقم هاتف]",
  "engage.masked.email": "[حُذف عنوان بريد إلكتروني]",
  "engage.masked.bsn": "[حُذف رقم خدمة المواطن]",
  "engage.masked.iban": "[حُذف رقم حساب]",
  "engage.masked.plate": "[حُذف رقم لوحة سيارة]",
  "engage.masked.address": "[حُذف عنوان]",
  "engage.masked.other": "[محذوف]",
  "engage.mail.masked.subject": "حذفنا بيانات من نصك ({receipt})",
  "engage.mail.masked.text":
    "مرحبًا،\n\nشكرًا على مشاركتك في «{trajectory}». رقمك هو {receipt}.\n\nكانت في نصك بيانات أشخاص. حذفناها لأن الجميع يمكنهم قراءة نصك. بقية النص ما زالت موجودة.\n\nتريد أن ترى ما يوجد الآن؟ افتح مشاركتك بالرابط في رسالتنا الأولى. وما دامت المشاركة ممكنة يمكنك تغيير نصك هناك أيضًا.\n\nلا توافق؟ اتصل على {phone}. يمكن لزميل أن يعيد ما كان.\n\nالمزيد عن هذا الموضوع:\n{link}\n\nبلدية {municipality}",
  "engage.own.masked":
    "حذفنا من نصكم بيانات أشخاص لأن الجميع يستطيعون قراءته. فريقنا وحده ما زال يرى ما كان مكتوبًا، إلى أن نمحو نصكم.",
  "engage.own.object": "لا أوافق على ذلك",
  "engage.own.objectText":
    "يمكنكم قول ذلك مرة واحدة. عندها يقرأ شخص آخر من البلدية نصكم من جديد. تقرؤون النتيجة هنا، وفي بريد إلكتروني إذا كان عنوانكم لدينا.",
  "engage.own.objectWhy": "لماذا لا توافقون؟",
  "engage.own.objectNow": "اطلبوا النظر من جديد",
  "engage.own.objected": "وصلنا ذلك. سينظر شخص آخر من جديد.",
  "engage.own.standing.objected": "أنتم لا توافقون على أننا لا نعرض نصكم. ينظر شخص آخر من البلدية من جديد.",
  "engage.own.rejectedAgain": "أنتم لم توافقوا. قرأ شخص آخر من البلدية نصكم من جديد وقرر القرار نفسه.",
  "engage.refused.objectedBefore": "قلتم من قبل إنكم لا توافقون. يمكن ذلك مرة واحدة.",
  "engage.refused.notRejected": "هذا ممكن فقط لنص لا نعرضه.",
  "engage.mail.shownAfterAll.subject": "نعرض نصكم بعد كل شيء ({receipt})",
  "engage.mail.shownAfterAll.text":
    "عزيزنا المواطن،\n\nشاركتم في «{trajectory}». رقمكم هو {receipt}.\n\nلم توافقوا على أننا لم نعرض نصكم. قرأه شخص آخر من البلدية من جديد. نحن نعرض نصكم الآن:\n{link}\n\nأسئلة؟ اتصلوا بالرقم {phone}.\n\nبلدية {municipality}",
};
