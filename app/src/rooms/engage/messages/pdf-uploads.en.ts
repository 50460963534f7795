import type { Messages } from "../../../platform/define/room.ts";

/** PDFs that people send along. */
export const pdfUploadsEn: Messages = {
  "engage.pdf.title": "Photos and files with what you share",
  "engage.pdf.button.pdf": "{count, plural, =0 {Add a PDF} other {Add a PDF or take one away}}",
  "engage.pdf.button.both": "{count, plural, =0 {Add a photo or PDF} other {Add a photo or PDF or take one away}}",
  "engage.pdf.keeps":
    "Only the municipality can open a PDF. We take out who made it and with which program. What you see on the pages stays. A photo or drawing inside the PDF may still say who made it, where and when.",
  "engage.pdf.file.pdf": "Choose a PDF",
  "engage.pdf.file.both": "Choose a photo or a PDF",
  "engage.pdf.fileHelp.pdf": "No more than {pdf, number} MB and 40 pages.",
  "engage.pdf.fileHelp.both":
    "A jpg, png, webp or PDF. A photo may be {photo, number} MB. A PDF may be {pdf, number} MB and have 40 pages.",
  "engage.pdf.alt": "What is in it?",
  "engage.pdf.altHelp":
    "In a few words. For example: my letter about the bus stop. No more than {max, number} characters.",
  "engage.pdf.add": "Add this",
  "engage.pdf.full":
    "{max, plural, =0 {You cannot add anything here any more.} one {You added one photo or PDF. No more can be added.} other {You added # photos or PDFs. No more can be added.}}",
  "engage.pdf.added": "Your PDF has been added.",
  "engage.pdf.removed": "The PDF is gone.",
  "engage.pdf.removeText": "The PDF is then gone at once. You cannot send it again here.",
  "engage.pdf.open": "Download: {alt} ({pages, plural, one {PDF, one page} other {PDF, # pages}})",
  "engage.pdf.firstPage": "First page of: {alt}",
  "engage.pdf.unnamed": "PDF with this contribution",
  "engage.pdf.taken": "On {date} we took away a photo or PDF from what you shared.",
  "engage.pdf.wrong.kind": "This is not a PDF. Save it as a PDF and choose that file.",
  "engage.pdf.wrong.neither": "This is not a jpg, png, webp or PDF. Choose another file, or save it as a PDF.",
  "engage.pdf.wrong.tooBig":
    "This PDF is too large. A PDF may be {max, number} MB. Send only the pages that it is about.",
  "engage.pdf.wrong.locked":
    "This PDF has a password or is protected. We cannot take it. Save or print it again as a PDF, without protection.",
  "engage.pdf.wrong.more":
    "This PDF holds more than pages, such as a program or another file. Print it again as a PDF and choose that file.",
  "engage.pdf.wrong.pages": "This PDF has more than {max, number} pages. Send only the pages that it is about.",
  "engage.pdf.wrong.broken": "We cannot read this PDF. The file may be damaged. Save it again as a PDF.",
  "engage.pdf.wrong.pixels": "We cannot read this PDF. The file may be damaged. Save it again as a PDF.",
  "engage.pdf.wrong.busy":
    "Very many files are coming in at this moment. Try again in a few minutes. You can also go on without a file.",
  "engage.pdf.staff.careful":
    "A PDF is not scanned for viruses. Programs and other files are not in it any more. Look at the picture of the first page first.",
  "engage.pdf.staff.take": "Take this PDF away",
};
