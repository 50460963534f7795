import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of texts taken away together; nobody who speaks Arabic has looked at it yet. */
export const removalAr: Messages = {
  "engage.suspicion.trap": "اترك هذا الحقل فارغًا",
  "engage.houseRules.read": "اقرأ قواعدنا",
  "engage.houseRules.inLetter": "يمكنك قراءة قواعدنا هنا: {link}",
  "engage.rejection.spam":
    "وصلت نصوص كثيرة جدًا ومتشابهة في وقت واحد. نظن أن حاسوبًا أرسلها. هل هذا غير صحيح؟ أخبرنا بذلك.",
  "engage.mail.removed.subject":
    "لا نعرض {count, plural, zero {نصوصك} one {نصك} two {نصيك} few {نصوصك} many {نصوصك} other {نصوصك}} ({receipts})",
  "engage.mail.removed.text":
    "مرحبًا،\n\nشاركت في «{trajectory}». {count, plural, zero {أرقامك هي} one {رقمك هو} two {رقماك هما} few {أرقامك هي} many {أرقامك هي} other {أرقامك هي}} {receipts}.\n\nلم نعد نعرض {count, plural, zero {هذه النصوص} one {نصك} two {هذين النصين} few {هذه النصوص} many {هذه النصوص} other {هذه النصوص}} على الموقع. السبب:\n{reason}\n\nلا توافق؟ اكتب ذلك في الصفحة التي يقود إليها الرابط في رسالتنا الأولى، أو اتصل على {phone}. عندها يقرأ شخص آخر من جديد.\n\nالمزيد عن هذا الموضوع:\n{link}\n\nبلدية {municipality}",
  "engage.mail.broughtBack.subject":
    "{count, plural, zero {نصوصك كما كانت} one {نصك كما كان} two {نصاك كما كانا} few {نصوصك كما كانت} many {نصوصك كما كانت} other {نصوصك كما كانت}} ({receipts})",
  "engage.mail.broughtBack.text":
    "مرحبًا،\n\nشاركت في «{trajectory}». {count, plural, zero {أرقامك هي} one {رقمك هو} two {رقماك هما} few {أرقامك هي} many {أرقامك هي} other {أرقامك هي}} {receipts}.\n\nربما قرأت أننا لم نعد نعرض {count, plural, zero {نصوصك} one {نصك} two {نصيك} few {نصوصك} many {نصوصك} other {نصوصك}}. تراجعنا عن ذلك. كل شيء كما كان. نعتذر.\n\nالمزيد عن هذا الموضوع:\n{link}\n\nأسئلة؟ اتصل على {phone}.\n\nبلدية {municipality}",
};
