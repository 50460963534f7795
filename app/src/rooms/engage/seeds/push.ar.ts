import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of messages on devices; nobody who speaks Arabic has looked at it yet. */
export const pushAr: Messages = {
  "engage.push.link": "هل تفضل رسالة على هذا الجهاز بدلًا من البريد الإلكتروني؟",
  "engage.push.title": "رسائل على هذا الجهاز",
  "engage.push.lead":
    "يعرض هذا الجهاز رسالة قصيرة عندما توجد أخبار عن {subject}. لا تحتاج إلى حساب ولا إلى عنوان بريد إلكتروني.",
  "engage.push.leadNear":
    "يعرض هذا الجهاز رسالة قصيرة عندما توجد أخبار قرب مكان تختاره. لا تحتاج إلى حساب ولا إلى عنوان بريد إلكتروني.",
  "engage.push.how": "اقرأ هذا أولًا",
  "engage.push.carriers":
    "لا تأتي الرسالة منا مباشرة. تمر عبر الشركة التي صنعت متصفحك: Google (Chrome) أو Apple (Safari) أو Mozilla (Firefox) أو Microsoft (Edge). قد تعمل هذه الشركة خارج أوروبا أيضًا. لا تستطيع قراءة الرسالة، لكنها ترى أن جهازك يتلقى رسالة ومتى.",
  "engage.push.kept":
    "ينشئ متصفحك لنا عنوانًا نصل به إلى هذا الجهاز. نحفظ هذا العنوان ولغتك وعدد المرات التي تريدها وما يتابعه هذا الجهاز. لا شيء غير ذلك. إذا توقفت، نحذفه فورًا.",
  "engage.push.screen": "قد تظهر الرسالة أيضًا على شاشة مقفلة. من يرى جهازك يستطيع أن يقرأ موضوعها.",
  "engage.push.scriptless":
    "تعمل الرسائل على هذا الجهاز مع JavaScript فقط، وهو متوقف في متصفحك. يمكنك تلقي البريد الإلكتروني.",
  "engage.push.scriptsAway": "لا يعمل هذا الآن. أعيدوا تحميل الصفحة، أو اختاروا البريد الإلكتروني.",
  "engage.push.unable":
    "لا يستطيع هذا المتصفح عرض الرسائل، أو لا يسمح بها في نافذة خاصة. يمكنك تلقي البريد الإلكتروني.",
  "engage.push.homeScreen":
    "على iPhone أو iPad يعمل هذا من الشاشة الرئيسية فقط. اضغط على «مشاركة» واختر «إضافة إلى الشاشة الرئيسية». ثم افتح هذا الموقع من الشاشة الرئيسية.",
  "engage.push.denied":
    "لا يسمح متصفحك برسائلنا. هل تريدها؟ فعّل «الإشعارات» لهذا الموقع في إعدادات المتصفح، ثم افتح هذه الصفحة من جديد.",
  "engage.push.failed": "لم ينجح ذلك. لم يعطنا متصفحك عنوانًا للرسائل. حاول مرة أخرى لاحقًا.",
  "engage.push.howOften": "كم مرة تريد رسالة على الأكثر؟",
  "engage.push.begin": "فعّل الرسائل",
  "engage.push.begun": "تم. يتلقى هذا الجهاز رسالة عندما توجد أخبار.",
  "engage.push.noDevice": "لم يعطنا متصفحك عنوانًا نرسل إليه الرسائل. فعّل JavaScript، أو اختر البريد الإلكتروني.",
  "engage.push.full":
    "يوجد هنا الآن عدد كبير جدًا من الأجهزة الجديدة. حاول مرة أخرى بعد بضعة أيام، أو اختر البريد الإلكتروني.",
  "engage.push.tooMany": "يمكن للجهاز أن يتابع {max} موضوعًا على الأكثر. أوقف شيئًا آخر أولًا.",
  "engage.push.follows": "يتلقى هذا الجهاز رسائل عن هذا.",
  "engage.push.stopThis": "أوقف هذا",
  "engage.push.toYours": "شاهد كل ما يتابعه هذا الجهاز",
  "engage.push.orMail": "هل تفضل البريد الإلكتروني؟",
  "engage.push.yours": "أخبار على هذا الجهاز",
  "engage.push.new": "ما الجديد",
  "engage.push.nothingNew": "لا توجد أخبار الآن. تصلك رسالة عندما يوجد جديد.",
  "engage.push.followed": "ما يتابعه هذا الجهاز",
  "engage.push.followedLead": "يتلقى هذا الجهاز رسالة {pace}.",
  "engage.push.stoppedOne": "لن يتلقى هذا الجهاز رسائل عن هذا بعد الآن.",
  "engage.push.stopAllText": "لن يتلقى هذا الجهاز رسائل بعد ذلك. نحذف عنوان متصفحك فورًا.",
  "engage.push.stopped": "لن يتلقى هذا الجهاز رسائل بعد الآن. حذفنا عنوان متصفحك.",
  "engage.push.message.title": "أخبار: المشاركة في {municipality}",
  "engage.push.message.body":
    "{about, plural, zero {} one {{many, plural, zero {} one {«{title}»: {line}} two {«{title}»: خبران.} few {«{title}»: # أخبار.} many {«{title}»: # خبرًا.} other {«{title}»: # خبر.}}} two {أخبار عن موضوعين تتابعهما.} few {أخبار عن # مواضيع تتابعها.} many {أخبار عن # موضوعًا تتابعه.} other {أخبار عن # موضوع تتابعه.}}",
};
