import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of supporting what others share. Not checked by a native speaker. */
export const supportAr: Messages = {
  "engage.support.title": "التأييد",
  "engage.support.count":
    "{count, plural, =0 {لم يؤيد هذا أحد بعد.} zero {لم يؤيد هذا أحد بعد.} one {أُيّد مرة واحدة.} two {أُيّد مرتين.} few {أُيّد # مرات.} many {أُيّد # مرة.} other {أُيّد # مرة.}}",
  "engage.support.yours": "أنت أيضًا تؤيد هذا.",
  "engage.support.give": "أؤيد هذا",
  "engage.support.withdraw": "سحب تأييدي",
  "engage.support.given": "شكرًا لك. تم احتساب تأييدك.",
  "engage.support.withdrawn": "لم تعد تؤيد هذا.",
  "engage.similar.title": "هل هذا يشبه ما تريد قوله؟",
  "engage.similar.support": "كتب آخرون هذا من قبل. يمكنك تأييده. ويمكنك أيضًا إرسال ما كتبته أنت.",
  "engage.similar.read": "كتب آخرون هذا من قبل. ويمكنك أيضًا إرسال ما كتبته أنت.",
  "engage.similar.giveTo": "أؤيد هذا: {title}",
  "engage.similar.translated": "{language}. ترجمتنا: {title}",
  "engage.refused.notSupported": "أنت لا تؤيد هذا، فلا يوجد ما يُسحب.",
  "engage.refused.noSupport": "في هذا السؤال لا يمكن تأييد ما كتبه الآخرون.",
  "engage.search.order.supported": "الأكثر تأييدًا",
};
