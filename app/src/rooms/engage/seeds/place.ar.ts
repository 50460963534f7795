import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of places on the map. Not checked by a native speaker. */
export const placeAr: Messages = {
  "engage.place.find": "ابحث عن هذا المكان",
  "engage.place.which": "أي مكان تقصد؟",
  "engage.place.privacy":
    "المكان الذي تختاره يظهر مع عنوانه على الموقع وعلى الخريطة. يستطيع الجميع رؤيته. لا تختر بيتك إلا إذا كنت لا تمانع.",
  "engage.place.privacyTeam":
    "الفريق وحده يرى المكان الدقيق الذي تختاره. تذكر النتائج فقط كم شخصًا اختار مكانًا قريبًا، وذلك ابتداءً من عشرة أشخاص.",
  "engage.place.outside": "هذا المكان ليس في بلديتنا. اختر مكانًا داخل البلدية، أو صفه بكلماتك.",
  "engage.place.noneOfThese": "لا شيء من هذه. استعمل كلماتي فقط.",
  "engage.place.none": "لم نجد عنوانًا لهذه الكلمات. جرّب اسم شارع مع رقم. أو تابع: كلماتك تكفي.",
  "engage.place.away": "لا نستطيع البحث عن العناوين الآن. تابع من فضلك: كلماتك تكفي.",
  "engage.place.short": "اكتب أولًا اسم شارع أو مكان. بعد ذلك يمكنك البحث.",
  "engage.place.term": "المكان على الخريطة",
  "engage.place.point": "نقطة على الخريطة ({lat} شمالًا، {lon} شرقًا)",
  "engage.field.placeUnknown": "لا نعرف هذا المكان. اختر مكانًا من القائمة، أو لا تختر شيئًا.",
  "engage.map.title": "الأماكن على الخريطة",
  "engage.map.open": "شاهد الأماكن على الخريطة",
  "engage.map.titleOf": "الأماكن على الخريطة: {title}",
  "engage.map.none": "لا توجد أماكن بعد",
  "engage.map.noneText": "لم يختر أحد مكانًا مع فكرة بعد. عد لاحقًا.",
  "engage.map.count":
    "{count, plural, zero {لا توجد أفكار عن مكان.} one {فكرة واحدة عن مكان.} two {فكرتان عن مكان.} few {# أفكار عن مكان.} many {# فكرة عن مكان.} other {# فكرة عن مكان.}}",
  "engage.map.list": "كل الأماكن في قائمة",
  "engage.map.label": "خريطة الأماكن. حرّك الخريطة بأسهم لوحة المفاتيح. كبّرها أو صغّرها بزري زائد وناقص.",
  "engage.map.zoomIn": "أقرب",
  "engage.map.zoomOut": "أبعد",
  "engage.map.credit": "بيانات الخريطة © Kadaster/PDOK",
  "engage.map.together": "أماكن متقاربة هنا: {count}",
  "engage.map.away": "لا نستطيع عرض الخريطة نفسها الآن. الأماكن ظاهرة.",
  "engage.map.close": "إغلاق",
  "engage.map.show": "اعرض على الخريطة",
  "engage.map.here": "في هذا المكان",
  "engage.place.pointOut": "حدد المكان على الخريطة",
  "engage.map.pick": "خريطة. وسطها هو المكان الذي تختاره. حرّك الخريطة بأسهم لوحة المفاتيح واضغط Enter للاختيار.",
  "engage.pick.title": "حدد المكان على الخريطة",
  "engage.pick.away": "لا يمكننا عرض الخريطة الآن. ارجع وصِف المكان بكلماتك.",
  "engage.pick.plain": "لا تعمل هذه الخريطة في متصفحك. ارجع وابحث عن المكان باسم الشارع والرقم.",
  "engage.pick.choose": "اختر وسط الخريطة",
  "engage.pick.back": "رجوع دون اختيار",
  "engage.resultsMap.none": "اختار عدد قليل جدًا من الأشخاص مكانًا في المنطقة نفسها. لذلك لا يوجد شيء هنا بعد.",
  "engage.resultsMap.rules":
    "نجمع الأماكن في مربعات طولها 500 متر وعرضها 500 متر. نعرض فقط المربعات التي اختارها عشرة أشخاص أو أكثر، مقربة إلى خمسة. هكذا لا يعرف أحد من اختار ماذا.",
  "engage.resultsMap.touched": "يُحسب الخط أو المنطقة في كل مربع يمر به. يُحسب الشخص الواحد مرة واحدة في المربع.",
  "engage.resultsMap.spot": "حول {lat} شمالًا، {lon} شرقًا: حوالي {people, number} شخصًا",
};
