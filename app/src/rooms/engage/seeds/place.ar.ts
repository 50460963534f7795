import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of places on the map. Not checked by a native speaker. */
export const placeAr: Messages = {
  "engage.place.find": "ابحث عن هذا المكان",
  "engage.place.which": "أي مكان تقصد؟",
  "engage.place.privacy":
    "المكان الذي تختاره يظهر مع عنوانه على الموقع وعلى الخريطة. يستطيع الجميع رؤيته. لا تختر بيتك إلا إذا كنت لا تمانع.",
  "engage.place.noneOfThese": "لا شيء من هذه. استعمل كلماتي فقط.",
  "engage.place.none": "لم نجد عنوانًا لهذه الكلمات. جرّب اسم شارع مع رقم. أو تابع: كلماتك تكفي.",
  "engage.place.away": "لا نستطيع البحث عن العناوين الآن. تابع من فضلك: كلماتك تكفي.",
  "engage.place.short": "اكتب أولًا اسم شارع أو مكان. بعد ذلك يمكنك البحث.",
  "engage.place.term": "المكان على الخريطة",
  "engage.place.point": "نقطة على الخريطة ({lat} شمالًا، {lon} شرقًا)",
  "engage.field.placeUnknown": "لا نعرف هذا المكان. اختر مكانًا من القائمة، أو لا تختر شيئًا.",
};
