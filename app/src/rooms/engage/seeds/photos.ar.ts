import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of photos that people send along. Not checked by a native speaker. */
export const photosAr: Messages = {
  "engage.photo.button":
    "{count, plural, =0 {أضف صورة} zero {أضف صورة} one {أضف صورة أو احذف واحدة} two {أضف صورة أو احذف واحدة} few {أضف صورة أو احذف واحدة} many {أضف صورة أو احذف واحدة} other {أضف صورة أو احذف واحدة}}",
  "engage.photo.title": "صور مع مشاركتك",
  "engage.photo.people":
    "لا ترسل صورة يمكن التعرف فيها على شخص أو قراءة لوحة سيارة. نحتفظ بالصورة فقط: نحذف منها مكان التقاطها ووقته.",
  "engage.photo.file": "اختر صورة",
  "engage.photo.fileHelp": "صورة عادية: jpg أو png أو webp. لا أكثر من {photo, number} ميغابايت.",
  "engage.photo.alt": "ماذا يظهر في الصورة؟",
  "engage.photo.altHelp": "لمن لا يستطيع رؤية الصورة. مثلًا: رصيف ضيق وعليه دراجة. لا أكثر من {max, number} حرفًا.",
  "engage.photo.add": "أضف هذه الصورة",
  "engage.photo.back": "العودة إلى الاستمارة",
  "engage.photo.full":
    "{max, plural, =0 {لم يعد يمكن إضافة صور هنا.} zero {لم يعد يمكن إضافة صور هنا.} one {أضفت صورة واحدة. لا يمكن إضافة المزيد.} two {أضفت صورتين. لا يمكن إضافة المزيد.} few {أضفت # صور. لا يمكن إضافة المزيد.} many {أضفت # صورة. لا يمكن إضافة المزيد.} other {أضفت # صورة. لا يمكن إضافة المزيد.}}",
  "engage.photo.added": "تمت إضافة صورتك.",
  "engage.photo.remove": "احذف",
  "engage.photo.removeOf": "احذف: {alt}",
  "engage.photo.removeText": "ستختفي الصورة فورًا، ولا يمكنكم إرسالها هنا مرة أخرى.",
  "engage.photo.removed": "حُذفت الصورة.",
  "engage.photo.of": "صورة مع: {title}",
  "engage.photo.unnamed": "صورة مع هذه المشاركة",
  "engage.photo.taken": "في {date} حذفنا صورة من مشاركتك.",
  "engage.photo.reason.people": "كان يمكن التعرف فيها على شخص.",
  "engage.photo.reason.personal_data": "كانت فيها بيانات شخص، مثل لوحة سيارة أو اسم أو عنوان.",
  "engage.photo.reason.insulting": "كانت الصورة جارحة أو تجاوزت الحد.",
  "engage.photo.reason.other": "لم نستطع عرض الصورة.",
  "engage.mail.photoTaken.subject": "أزلنا صورة من مشاركتك ({receipt})",
  "engage.mail.photoTaken.text":
    "مرحبًا،\n\nشكرًا على مشاركتك في «{trajectory}». رقمك هو {receipt}.\n\nأزلنا صورة من مشاركتك. السبب:\n{reason}\n\nبقية مشاركتك ما زالت موجودة. ويمكنك قراءة السبب أيضًا بالرابط في رسالتنا الأولى.\n\nلا توافق؟ يمكنك قول ذلك مرة واحدة خلال {weeks, number} أسابيع، بالرابط نفسه. بعدها ينظر شخص آخر من البلدية مرة أخرى. ويمكنك أيضًا الاتصال على {phone}. بعد {weeks, number} أسابيع نمسح الصورة.\n\nالمزيد عن هذا الموضوع:\n{link}\n\nبلدية {municipality}",
  "engage.photo.wrong.missing": "اختر صورة أولًا.",
  "engage.photo.wrong.full": "عدد الصور الآن: {max, number}. احذف واحدة أولًا.",
  "engage.photo.wrong.kind": "هذا ليس ملف jpg أو png أو webp. اختر ملفًا آخر، أو التقط صورة للشاشة.",
  "engage.photo.wrong.heic": "هذه الصورة من نوع HEIC ولا نستطيع قراءته. التقط صورة للشاشة واخترها.",
  "engage.photo.wrong.pixels": "دقة هذه الصورة عالية جدًا. التقط صورة للشاشة واخترها.",
  "engage.photo.wrong.broken": "لا نستطيع قراءة هذه الصورة. ربما الملف تالف. اختر صورة أخرى.",
  "engage.photo.wrong.busy": "تصلنا الآن صور كثيرة جدًا. حاول مرة أخرى بعد بضع دقائق. ويمكنك أيضًا المتابعة بدون صورة.",
  "engage.photo.later.title": "أضف صورة",
  "engage.photo.later.lead": "ننظر إلى صورتك أولًا. بعد ذلك يستطيع الجميع رؤيتها.",
  "engage.photo.later.added": "وصلتنا صورتك. ننظر إليها أولًا.",
  "engage.photo.later.waits": "لم ننظر إلى هذه الصورة بعد. أنت وحدك تراها.",
  "engage.photo.later.rejected": "هذه المشاركة غير منشورة، ولا يمكن إضافة صورة إليها.",
  "engage.photo.later.answered": "يوجد رد على مشاركتك، ولا يمكن إضافة صورة بعد الآن.",
  "engage.photo.step.photo_put_back": "نظرنا مرة أخرى، وسنعرض الصورة.",
  "engage.photo.step.photo_kept_away":
    "نظر شخص آخر من البلدية مرة أخرى، وكان القرار نفسه. لن تُعرض الصورة، وقد مسحناها.",
  "engage.photo.object.of": "لا أوافق: {alt}",
  "engage.photo.object.until": "هذه الصورة تراها أنت وفريقنا فقط. سنمسحها في {date}.",
  "engage.photo.object.text":
    "يمكنك قول ذلك مرة واحدة. بعدها ينظر شخص آخر من البلدية إلى صورتك من جديد. تقرأ النتيجة هنا، وفي رسالة بالبريد الإلكتروني إذا كان عنوانك عندنا.",
  "engage.photo.object.waits": "أنت لا توافق. شخص آخر من البلدية ينظر مرة أخرى. الآن تراها أنت وفريقنا فقط.",
  "engage.refused.photoGone": "هذه الصورة لم تعد موجودة. حدّث الصفحة لتقرأ ما حدث لها.",
  "engage.mail.photoLookedAgain.subject": "نظرنا إلى صورتك مرة أخرى ({receipt})",
  "engage.mail.photoLookedAgain.text":
    "مرحبًا،\n\nشكرًا على مشاركتك في «{trajectory}». رقمك هو {receipt}.\n\nسبق أن أزلنا صورة من مشاركتك. وهذا ما تقرر الآن:\n{outcome}\n\nأسئلة؟ اتصل على {phone}.\n\nالمزيد عن هذا الموضوع:\n{link}\n\nبلدية {municipality}",
};
