import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of arguments for and against. Not checked by a native speaker. */
export const argumentsAr: Messages = {
  "engage.argument.title": "مع وضد",
  "engage.argument.for":
    "{count, plural, =0 {مع} zero {مع (#)} one {مع (#)} two {مع (#)} few {مع (#)} many {مع (#)} other {مع (#)}}",
  "engage.argument.against":
    "{count, plural, =0 {ضد} zero {ضد (#)} one {ضد (#)} two {ضد (#)} few {ضد (#)} many {ضد (#)} other {ضد (#)}}",
  "engage.argument.none": "لم يذكر أحد سببًا بعد.",
  "engage.argument.give": "اذكر سببًا مع أو ضد",
  "engage.argument.side": "هل أنت مع أم ضد؟",
  "engage.argument.side.for": "مع",
  "engage.argument.side.against": "ضد",
  "engage.argument.text": "لماذا؟",
  "engage.argument.textHelp": "سبب واحد يكفي. لا أكثر من {max, number} حرف. اكتب عن الفكرة، لا عن صاحبها.",
  "engage.argument.contactNow": "عنوان بريدك الإلكتروني هو {email}. نخبرك إذا لم نعرض سببك.",
  "engage.argument.aboutIdea": "عن الفكرة: {title}",
  "engage.argument.emailHelp": "نرسل إليك عندها رابطًا لرؤية سببك أو سحبه. ونخبرك إذا لم نعرضه.",
  "engage.argument.send": "إرسال السبب",
  "engage.argument.yours.for": "أنت مع الفكرة، لأن:",
  "engage.argument.yours.against": "أنت ضد الفكرة، لأن:",
  "engage.refused.noArguments": "في هذا السؤال لا يمكن ذكر أسباب مع أو ضد.",
  "engage.mail.argued.subject": "لقد استلمنا السبب الذي ذكرته ({receipt})",
  "engage.mail.argued.text":
    "عزيزي الساكن،\n\nشكرًا لمشاركتك في «{trajectory}».\nرقمك هو {receipt}.\n\nبرابطك الخاص يمكنك رؤية السبب أو تغييره أو سحبه. ويمكنك أيضًا حذف بريدك الإلكتروني. لا تعطِ الرابط لأحد.\n{link}\n\nألم تذكر سببًا؟ إذًا استخدم شخص عنوانك. احذفه بالرابط.\n\nأسئلة؟ اتصل على {phone}.\n\nبلدية {municipality}",
};
