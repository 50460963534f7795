import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of taking part with a class. Not checked by a native speaker. */
export const schoolAr: Messages = {
  "engage.school.asPupil":
    "هذا رمز من المدرسة. لذلك لا نسأل عن الاسم ولا العنوان ولا البريد الإلكتروني. لا يرى المعلم ما يرسله أحد.",
  "engage.school.noMail": "مع رمز من المدرسة لا نرسل بريدًا إلكترونيًا. اكتب الرابط عندك أو أكمل الآن.",
  "engage.school.noContact": "أُرسل هذا برمز من المدرسة. لا نحفظ معه بريدًا إلكترونيًا.",
  "engage.who.young": "عمرك أقل من 16 سنة؟ اكتب بريدًا إلكترونيًا فقط إذا وافق أحد والديك أو من يرعاك.",
  "engage.school.class": "الصف: {name}",
  "engage.school.codes": "رموز هذا الصف",
  "engage.school.tookPart": "التلاميذ الذين شاركوا",
  "engage.school.few": "أقل من خمسة",
  "engage.school.nearlyAll": "الجميع تقريبًا أو الجميع",
  "engage.school.until": "المشاركة ممكنة حتى",
  "engage.school.onlyCount":
    "ترى فقط عدد التلاميذ الذين شاركوا. لا ترى من هم ولا ماذا يقولون. لا نعرض الأعداد الصغيرة بدقة. المشاركة حرة: يجوز للتلميذ ألا يشارك.",
  "engage.school.revoked": "هذه الرموز لم تعد صالحة. اطلب من البلدية رموزًا جديدة.",
  "engage.school.how": "هكذا يجري الأمر في الصف",
  "engage.school.how.one": "قصّ البطاقات ودع كل تلميذ يأخذ واحدة بنفسه. لا تكتب من أخذ أي بطاقة.",
  "engage.school.how.two": "يمسح التلاميذ البطاقة بالكاميرا، أو يذهبون إلى {address} ويكتبون الرمز.",
  "engage.school.how.three": "لا حاجة إلى النظر إلى شاشاتهم. ويمكنكم طبعًا أن تتحدثوا معًا عن الموضوع.",
  "engage.school.how.four": "كل رمز يعمل مرة واحدة. على جهاز مشترك يمكن للتلميذ التالي أن يبدأ فورًا.",
  "engage.route.school": "عبر المدرسة",
};
