import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of signing in to take part once. Not checked by a native speaker. */
export const signInAr: Messages = {
  "engage.signIn.ahead":
    "في النهاية تسجّل الدخول عبر {name}. هكذا يُحتسب كل شخص مرة واحدة. يمكنك أولًا أن تملأ كل شيء بهدوء.",
  "engage.signIn.aheadOrCode":
    "هل لديك رمز؟ عندها لا حاجة إلى تسجيل الدخول. ليس لديك رمز؟ عندها تسجّل الدخول في النهاية عبر {name}. هكذا يُحتسب كل شخص مرة واحدة.",
  "engage.signIn.orCode": "هل لديك رمز؟ عندها لا حاجة إلى تسجيل الدخول.",
  "engage.signIn.aheadOrganisation":
    "هنا تشارك المنظمات، مثل الشركات والجمعيات والمؤسسات. في النهاية تسجّل الدخول عبر {name}. هكذا تُحتسب كل منظمة مرة واحدة. يمكنك أولًا أن تملأ كل شيء بهدوء.",
  "engage.signIn.aheadEither":
    "في النهاية تسجّل الدخول. هل تشارك عن نفسك؟ عندها عبر {person}. هل تشارك باسم منظمة؟ عندها عبر {organisation}. يمكنك أولًا أن تملأ كل شيء بهدوء.",
  "engage.signIn.choose": "سجّل الدخول لكي ترسل. اختر ما يناسبك.",
  "engage.signIn.forYourself": "هل تشارك عن نفسك؟",
  "engage.signIn.forOrganisation": "هل تشارك باسم منظمة؟",
  "engage.signIn.firstOrganisation": "سجّل الدخول عبر {name} لكي ترسل",
  "engage.signIn.whyOrganisation":
    "للشركات والجمعيات والمؤسسات وغيرها من المنظمات. يمكن لكل منظمة أن تشارك هنا مرة واحدة. تذهب إلى {name} ثم تعود إلى هنا.",
  "engage.signIn.keptOrganisation":
    "نحفظ أن هذا من منظمة. لا نحفظ من أنت ولا رقم KvK. نصنع منه رمزًا. يمكن لمن يدير نظامنا أن يعرف به أي منظمة هي. عندما لا تعود المشاركة هنا ممكنة نحذف هذا الرمز.",
  "engage.signIn.doneOrganisation": "سجّلت الدخول عبر {name} باسم منظمتك. راجع ما كتبته مرة أخرى وأرسله خلال ساعة.",
  "engage.signIn.example.title": "مثال: هكذا يسجّل الناس الدخول",
  "engage.signIn.example.text":
    "هذا عرض تجريبي. لا يوجد هنا DigiD أو eHerkenning حقيقي. في الأسفل ما يراه الناس في نهاية الاستمارة عندما يكون تسجيل الدخول مفعّلًا.",
  "engage.signIn.example.there":
    "الآن تكون عند {name}. تسجّل الدخول هناك كما اعتدت. بعد ذلك تعود إلى استمارتك وترى هذا:",
  "engage.signIn.example.then": "تحت هذا النص يوجد عندها زر الإرسال.",
  "engage.signIn.example.again": "العودة إلى بداية المثال",
  "engage.route.organisation": "عبر الموقع، باسم منظمة",
  "engage.signIn.checkLead": "هل كل شيء صحيح؟ سجّل الدخول في الأسفل لكي ترسل.",
  "engage.signIn.first": "سجّل الدخول عبر {name} لكي ترسل",
  "engage.signIn.why": "هكذا يشارك كل شخص هنا مرة واحدة. تذهب إلى {name} ثم تعود إلى هنا.",
  "engage.signIn.kept": "لا نحفظ من أنت. نحفظ فقط رمزًا نصنعه نحن. عندما لا تعود المشاركة هنا ممكنة نحذفه.",
  "engage.signIn.go": "تسجيل الدخول عبر {name}",
  "engage.signIn.without": "ليس لديك {name} أو لم تنجح؟ اتصل بنا أو راسلنا. سنجد طريقة أخرى.",
  "engage.signIn.done": "سجّلت الدخول عبر {name}. راجع ما كتبته مرة أخرى وأرسله خلال ساعة.",
  "engage.signIn.needed": "سجّل الدخول أولًا. بعد ذلك يمكنك الإرسال.",
  "engage.signIn.notKnown": "لم تسجّل الدخول",
  "engage.signIn.formKept": "ما ملأته محفوظ. عُد إلى استمارتك وحاول من جديد.",
  "engage.signIn.formElsewhere":
    "هل ملأت استمارة؟ إنها محفوظة لمدة أسبوع. عُد بزر الرجوع في متصفحك، أو افتح الرابط الذي حصلت عليه عند الحفظ.",
  "engage.signIn.toForm": "العودة إلى استمارتي",
  "engage.signIn.toStart": "إلى الصفحة الرئيسية",
  "engage.signIn.shared": "أليس هذا حاسوبك أو هاتفك؟",
  "engage.signIn.goodbye": "سجّل الخروج من {name} أيضًا",
  "engage.signIn.out": "سجّلت الخروج",
  "engage.signIn.outText": "ما أرسلته وصل إلينا ويبقى محفوظًا.",
};
