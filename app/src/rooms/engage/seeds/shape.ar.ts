import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of drawing on a map. Not checked by a native speaker. */
export const shapeAr: Messages = {
  "engage.shape.line.draw": "ارسم خطًا على الخريطة",
  "engage.shape.area.draw": "ارسم منطقة على الخريطة",
  "engage.shape.line.how":
    "ضع نقاطًا على طول الطريق الذي تقصده، من بدايته إلى نهايته. يمكنك ذلك على الخريطة، أو في الأسفل بالعناوين. يمتد الخط مستقيمًا من كل نقطة إلى التالية.",
  "engage.shape.area.how":
    "ضع نقاطًا على زوايا المنطقة بالترتيب حولها. يمكنك ذلك على الخريطة، أو في الأسفل بالعناوين. تعود الحافة وحدها من النقطة الأخيرة إلى الأولى.",
  "engage.shape.line.yours": "خطك",
  "engage.shape.area.yours": "منطقتك",
  "engage.shape.line.small": "خط من {count, number} نقاط، طوله حوالي {size, number} متر",
  "engage.shape.line.large": "خط من {count, number} نقاط، طوله حوالي {size, number} كيلومتر",
  "engage.shape.area.small": "منطقة من {count, number} زوايا، مساحتها حوالي {size, number} متر مربع",
  "engage.shape.area.large": "منطقة من {count, number} زوايا، مساحتها حوالي {size, number} كيلومتر مربع",
  "engage.shape.begun":
    "لم يكتمل بعد: {count, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}",
  "engage.shape.leaveOut": "احذفه. استخدم كلماتي فقط.",
  "engage.shape.privacy":
    "الفريق وحده يرى ما ترسمه بالضبط. إذا بدأت من بيتك فيمكن للفريق أن يعرف أين تسكن. يمكنك أن تبدأ من مكان أبعد قليلًا. عندما لا يعود بإمكان أحد المشاركة، تُظهر النتائج مربعات طولها 500 متر وعرضها 500 متر. يظهر المربع فقط إذا رسم فيه عشرة أشخاص أو أكثر.",
  "engage.shape.points": "النقاط",
  "engage.shape.noPoints": "لم تضع أي نقطة بعد.",
  "engage.shape.earlier": "إلى الأعلى",
  "engage.shape.earlierOf": "انقل النقطة {number} إلى الأعلى",
  "engage.shape.drop": "احذف",
  "engage.shape.dropOf": "احذف النقطة {number}",
  "engage.shape.next": "النقطة التالية",
  "engage.shape.nextHow": "عنوان أو شارع، مثل Kerkstraat 14. أو إحداثيات، مثل 52.22060, 6.89370.",
  "engage.shape.add": "أضف نقطة",
  "engage.shape.which": "أي مكان تقصد؟",
  "engage.shape.addThis": "أضف: {place}",
  "engage.shape.done": "انتهيت من الرسم",
  "engage.shape.back": "الرجوع دون حفظ",
  "engage.shape.away": "لا يمكننا عرض الخريطة الآن. ابحث عن النقاط في الأسفل، أو ارجع وصِف ذلك بكلماتك.",
  "engage.shape.drawing":
    "خريطة للرسم عليها. حرّك الخريطة بأسهم لوحة المفاتيح. يضع Enter نقطة في الوسط، ويحذف Backspace النقطة الأخيرة.",
  "engage.shape.addMiddle": "ضع نقطة في الوسط",
  "engage.shape.undo": "احذف النقطة الأخيرة",
  "engage.shape.many": "عدد النقاط: {count}",
  "engage.shape.unknown": "لا يمكننا قراءة هذا الرسم. ارسم مرة أخرى، أو صِف ذلك بكلماتك.",
  "engage.shape.outside": "النقطة {number} ليست في بلديتنا. احذفها أو ضعها في مكان آخر.",
  "engage.shape.tooFew": "ضع {least, number} نقاط على الأقل.",
  "engage.shape.tooMany": "هذه نقاط كثيرة جدًا. لا تستخدم أكثر من {most, number}.",
  "engage.shape.crossing": "حواف منطقتك تتقاطع. رتّب النقاط حول المنطقة، أو احذف نقطة.",
  "engage.shape.tooLong": "هذا كبير جدًا: الخط أو الحافة أطول من {km, number} كيلومترًا. ارسم شيئًا أصغر.",
  "engage.shape.tooWide":
    "هذا كبير لدرجة أنه لا يُحسب على خريطة النتائج. لكن الفريق يراه. إذا أردت أن يُحسب فارسم شيئًا أصغر.",
  "engage.shape.line.drawOn": "تابع رسم خطك",
  "engage.shape.area.drawOn": "تابع رسم منطقتك",
  "engage.shape.line.unfinished": "خطك لم يكتمل بعد. تابع الرسم، أو اختر «احذفه».",
  "engage.shape.area.unfinished": "منطقتك لم تكتمل بعد. تابع الرسم، أو اختر «احذفه».",
  "engage.shape.lookedUp.none": "لم نجد هذا العنوان. جرّب اسم شارع مع رقم، أو ضع النقطة على الخريطة.",
  "engage.shape.lookedUp.away":
    "لا نستطيع البحث عن العناوين الآن. ضع النقطة على الخريطة. أو ارجع إلى الأسئلة واكتبه هناك.",
  "engage.shape.lookedUp.outside": "هذا العنوان ليس في بلديتنا. اختر عنوانًا آخر.",
};
