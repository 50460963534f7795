import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of PDFs that people send along. Not checked by a native speaker. */
export const pdfUploadsAr: Messages = {
  "engage.pdf.title": "صور وملفات مع مشاركتك",
  "engage.pdf.button.pdf":
    "{count, plural, =0 {أضف ملف PDF} zero {أضف ملف PDF} one {أضف ملف PDF أو احذف واحدًا} two {أضف ملف PDF أو احذف واحدًا} few {أضف ملف PDF أو احذف واحدًا} many {أضف ملف PDF أو احذف واحدًا} other {أضف ملف PDF أو احذف واحدًا}}",
  "engage.pdf.button.both":
    "{count, plural, =0 {أضف صورة أو ملف PDF} zero {أضف صورة أو ملف PDF} one {أضف صورة أو ملف PDF أو احذف واحدًا} two {أضف صورة أو ملف PDF أو احذف واحدًا} few {أضف صورة أو ملف PDF أو احذف واحدًا} many {أضف صورة أو ملف PDF أو احذف واحدًا} other {أضف صورة أو ملف PDF أو احذف واحدًا}}",
  "engage.pdf.keeps":
    "البلدية وحدها تستطيع فتح ملف PDF. نزيل منه من صنعه وبأي برنامج. ما تراه على الصفحات يبقى. وقد تحتوي صورة أو رسم داخل الملف على اسم من صنعه ومكان ووقت صنعه.",
  "engage.pdf.file.pdf": "اختر ملف PDF",
  "engage.pdf.file.both": "اختر صورة أو ملف PDF",
  "engage.pdf.fileHelp.pdf": "لا أكثر من {pdf, number} ميغابايت و40 صفحة.",
  "engage.pdf.fileHelp.both":
    "ملف jpg أو png أو webp أو PDF. الصورة لا أكثر من {photo, number} ميغابايت. ملف PDF لا أكثر من {pdf, number} ميغابايت و40 صفحة.",
  "engage.pdf.alt": "ماذا يوجد فيه؟",
  "engage.pdf.altHelp": "ببضع كلمات. مثلًا: رسالتي عن موقف الحافلة. لا أكثر من {max, number} حرفًا.",
  "engage.pdf.add": "أضف هذا",
  "engage.pdf.full":
    "{max, plural, =0 {لا يمكنك إضافة شيء هنا بعد الآن.} zero {لا يمكنك إضافة شيء هنا بعد الآن.} one {أضفت صورة أو ملف PDF. لا يمكن إضافة المزيد.} two {أضفت صورتين أو ملفي PDF. لا يمكن إضافة المزيد.} few {أضفت # صور أو ملفات PDF. لا يمكن إضافة المزيد.} many {أضفت # صورة أو ملف PDF. لا يمكن إضافة المزيد.} other {أضفت # صورة أو ملف PDF. لا يمكن إضافة المزيد.}}",
  "engage.pdf.added": "تمت إضافة ملف PDF.",
  "engage.pdf.removed": "حُذف ملف PDF.",
  "engage.pdf.removeText": "سيختفي ملف PDF فورًا، ولا يمكنكم إرساله هنا مرة أخرى.",
  "engage.pdf.open":
    "تنزيل: {alt} ({pages, plural, zero {PDF} one {PDF، صفحة واحدة} two {PDF، صفحتان} few {PDF، # صفحات} many {PDF، # صفحة} other {PDF، # صفحة}})",
  "engage.pdf.firstPage": "الصفحة الأولى من: {alt}",
  "engage.pdf.unnamed": "ملف PDF مع هذه المشاركة",
  "engage.pdf.taken": "في {date} حذفنا صورة أو ملف PDF من مشاركتك.",
  "engage.pdf.wrong.kind": "هذا ليس ملف PDF. احفظه كملف PDF واختر ذلك الملف.",
  "engage.pdf.wrong.neither": "هذا ليس ملف jpg أو png أو webp أو PDF. اختر ملفًا آخر، أو احفظه كملف PDF.",
  "engage.pdf.wrong.tooBig": "ملف PDF هذا كبير جدًا. الحد الأقصى {max, number} ميغابايت. أرسل الصفحات المهمة فقط.",
  "engage.pdf.wrong.locked":
    "ملف PDF هذا محمي أو له كلمة مرور ولا نستطيع قبوله. احفظه أو اطبعه من جديد كملف PDF بدون حماية.",
  "engage.pdf.wrong.more":
    "في ملف PDF هذا أكثر من صفحات، مثل برنامج أو ملف آخر. اطبعه من جديد كملف PDF واختر ذلك الملف.",
  "engage.pdf.wrong.pages": "في ملف PDF هذا أكثر من {max, number} صفحة. أرسل الصفحات المهمة فقط.",
  "engage.pdf.wrong.broken": "لا نستطيع قراءة ملف PDF هذا. ربما الملف تالف. احفظه من جديد كملف PDF.",
  "engage.pdf.wrong.pixels": "لا نستطيع قراءة ملف PDF هذا. ربما الملف تالف. احفظه من جديد كملف PDF.",
  "engage.pdf.wrong.busy": "تصلنا الآن ملفات كثيرة جدًا. حاول مرة أخرى بعد بضع دقائق. ويمكنك أيضًا المتابعة بدون ملف.",
};
