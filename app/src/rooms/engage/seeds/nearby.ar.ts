import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of following a theme or a place, and of newsletters; nobody who speaks Arabic has looked at it yet. */
export const nearbyAr: Messages = {
  "engage.follow.leadTheme":
    "نرسل إليكم رسالة بالبريد الإلكتروني عندما يكون هناك جواب جديد عن «{name}». إذا لم تكن هناك أخبار فلن تصلكم رسالة.",
  "engage.follow.theme.link": "أرسلوا لي أخبار هذا الموضوع",
  "engage.follow.orTrajectory": "هل تفضلون أخبارًا عن الموضوع كله؟",
  "engage.follow.confirmLetters": "أحيانًا تصلكم نشرة إخبارية أيضًا.",
  "engage.follow.near.link": "هل تفضلون أخبارًا عن حيّكم؟",
  "engage.follow.near.title": "أخبار حيّكم",
  "engage.follow.near.lead":
    "نرسل إليكم رسالة بالبريد الإلكتروني عندما يقترح شخص شيئًا قرب مكان تختارونه، وعندما نجيب عنه، وعندما يبدأ موضوع جديد. إذا لم تكن هناك أخبار فلن تصلكم رسالة.",
  "engage.follow.near.place": "أي مكان؟",
  "engage.follow.near.placeHelp":
    "شارع مع رقم البيت والبلدة، أو إحداثيات. لا نحفظ عنوانكم، بل نحفظ فقط المربع (500 في 500 متر) الذي يقع فيه.",
  "engage.follow.near.howFar": "إلى أي مسافة حوله؟",
  "engage.follow.near.metres":
    "{metres, plural, =500 {حوالي 500 متر} =1000 {حوالي كيلومتر واحد} other {حوالي كيلومترين}}",
  "engage.follow.near.named":
    "ما يحدث على بعد حوالي {metres, plural, =500 {500 متر} =1000 {كيلومتر واحد} other {كيلومترين}} من النقطة {point}",
  "engage.follow.near.away": "لا نستطيع البحث عن العناوين الآن. حاولوا مرة أخرى لاحقًا.",
  "engage.follow.near.none": "لا نعرف هذا العنوان. تأكدوا من كتابته واكتبوا اسم البلدة أيضًا.",
  "engage.follow.near.several": "هناك أكثر من مكان بهذا الاسم. انسخوا واحدًا منها كما هو: {places}",
  "engage.news.near_published":
    "{many, plural, zero {هناك # فكرة جديدة} one {هناك فكرة جديدة واحدة} two {هناك فكرتان جديدتان} few {هناك # أفكار جديدة} many {هناك # فكرة جديدة} other {هناك # فكرة جديدة}} في حيّكم.",
  "engage.news.near_answers":
    "{many, plural, zero {هناك # جواب جديد} one {هناك جواب جديد واحد} two {هناك جوابان جديدان} few {هناك # أجوبة جديدة} many {هناك # جوابًا جديدًا} other {هناك # جواب جديد}} في حيّكم.",
  "engage.news.theme_answers":
    "{many, plural, zero {هناك # جواب جديد} one {هناك جواب جديد واحد} two {هناك جوابان جديدان} few {هناك # أجوبة جديدة} many {هناك # جوابًا جديدًا} other {هناك # جواب جديد}} عن «{name}».",
  "engage.newsletter.title": "النشرات الإخبارية",
  "engage.newsletter.lead": "هذا ما أرسلناه إلى من يتابع أخبارنا.",
  "engage.newsletter.none": "لم نرسل أي نشرة إخبارية بعد.",
  "engage.newsletter.from": "من {sender}، {day}",
  "engage.newsletter.about": "المزيد عن {title}",
  "engage.newsletter.getNext": "أرسلوا لي الأخبار",
  "engage.newsletter.off": "أُزيلت هذه النشرة الإخبارية",
  "engage.newsletter.offOn": "أزلنا هذه النشرة من الموقع في {day}. وهذا هو السبب:",
  "engage.newsletter.others": "النشرات الإخبارية الأخرى",
  "engage.newsletter.feed": "نشرة إخبارية من البلدية.",
  "engage.similar.typing": "كتب آخرون شيئًا يشبه هذا:",
  "engage.newsletter.mail.from": "بلدية {municipality}",
  "engage.newsletter.mail.ask": "هل لديكم سؤال؟ {contact}",
  "engage.newsletter.mail.why": "تصلكم هذه النشرة لأنكم سجلتم لتلقي أخبارنا.",
  "engage.newsletter.mail.new": "جديد: تصلكم الآن أحيانًا نشرة إخبارية أيضًا. يمكنكم إيقافها.",
  "engage.newsletter.mail.online": "اقرؤوا هذه النشرة على الموقع",
  "engage.newsletter.mail.stop": "تغيير ما يصلكم أو إيقافه",
};
