import type { KindMessages } from "../kind.ts";

export const messages: KindMessages = {
  nl: {
    "survey.photo.who.photos": "Niet meer dan drie foto’s. Alleen de gemeente ziet ze.",
    "survey.photo.who.pdf": "Niet meer dan drie pdf’s. Alleen de gemeente ziet ze.",
    "survey.photo.who.both": "Niet meer dan drie foto’s of pdf’s samen. Alleen de gemeente ziet ze.",
    "survey.photo.notHere.photos": "Een foto toevoegen kan alleen bij het invullen op de website.",
    "survey.photo.notHere.pdf": "Een pdf toevoegen kan alleen bij het invullen op de website.",
    "survey.photo.notHere.both": "Een foto of pdf toevoegen kan alleen bij het invullen op de website.",
    "survey.photo.onPaper.photos": "Foto’s kunt u alleen via de website sturen.",
    "survey.photo.onPaper.pdf": "Een pdf kunt u alleen via de website sturen.",
    "survey.photo.onPaper.both": "Foto’s en pdf’s kunt u alleen via de website sturen.",
    "survey.photo.pdfs": "{count, plural, one {Eén pdf} other {# pdf’s}}",
    "survey.photo.count": "{count, plural, one {Eén foto} other {# foto’s}}",
    "survey.photo.told":
      "{people, number} mensen stuurden foto’s of pdf’s. Die staan hier niet: alleen het team bekijkt ze.",
    "survey.staff.kind.photo": "Foto of bestand",
    "survey.staff.about.photo":
      "Voor wat zich slecht laat beschrijven: een losse tegel, een donkere hoek, een eigen plan. Foto’s, pdf’s of allebei. Alleen het team bekijkt ze. Ze staan niet bij de uitkomsten.",
    "survey.staff.photo.never":
      "Een foto of bestand is nooit verplicht: wie op papier of door de telefoon meedoet, kan er geen sturen.",
    "survey.staff.photo.takes": "Wat mogen mensen sturen?",
    "survey.staff.photo.takesHelp":
      "Een pdf is zwaarder om te lezen dan een foto: iemand moet hem openen. Op virussen controleert Brink niet.",
    "survey.staff.photo.takes.photos": "Foto’s",
    "survey.staff.photo.takes.pdf": "Een pdf, zoals een brief of een tekening",
    "survey.staff.photo.takes.both": "Foto’s en pdf’s",
  },
  en: {
    "survey.photo.who.photos": "No more than three photos. Only the municipality sees them.",
    "survey.photo.who.pdf": "No more than three PDFs. Only the municipality sees them.",
    "survey.photo.who.both": "No more than three photos or PDFs together. Only the municipality sees them.",
    "survey.photo.notHere.photos": "Photos can only be added while filling in the form on the website.",
    "survey.photo.notHere.pdf": "PDFs can only be added while filling in the form on the website.",
    "survey.photo.notHere.both": "Photos and PDFs can only be added while filling in the form on the website.",
    "survey.photo.onPaper.photos": "Photos can only be sent on the website.",
    "survey.photo.onPaper.pdf": "A PDF can only be sent on the website.",
    "survey.photo.onPaper.both": "Photos and PDFs can only be sent on the website.",
    "survey.photo.pdfs": "{count, plural, one {One PDF} other {# PDFs}}",
    "survey.photo.count": "{count, plural, one {One photo} other {# photos}}",
    "survey.photo.told": "{people, number} people sent photos or PDFs. They are not here: only the team looks at them.",
    "survey.staff.kind.photo": "Photo or file",
    "survey.staff.about.photo":
      "For what is hard to describe: a loose tile, a dark corner, a plan of one’s own. Photos, PDFs or both. Only the team looks at them. They are not among the results.",
    "survey.staff.photo.never":
      "A photo or file never has to be sent: who takes part on paper or by telephone has none to send.",
    "survey.staff.photo.takes": "What can people send?",
    "survey.staff.photo.takesHelp":
      "A PDF is more work to read than a photo: somebody has to open it. Brink does not scan for viruses.",
    "survey.staff.photo.takes.photos": "Photos",
    "survey.staff.photo.takes.pdf": "A PDF, such as a letter or a drawing",
    "survey.staff.photo.takes.both": "Photos and PDFs",
  },
  pl: {
    "survey.photo.who.photos": "Najwyżej trzy zdjęcia. Widzi je tylko gmina.",
    "survey.photo.who.pdf": "Najwyżej trzy pliki PDF. Widzi je tylko gmina.",
    "survey.photo.who.both": "Najwyżej trzy zdjęcia lub pliki PDF razem. Widzi je tylko gmina.",
    "survey.photo.notHere.photos": "Zdjęcia można dodać tylko podczas wypełniania formularza na stronie.",
    "survey.photo.notHere.pdf": "Pliki PDF można dodać tylko podczas wypełniania formularza na stronie.",
    "survey.photo.notHere.both": "Zdjęcia i pliki PDF można dodać tylko podczas wypełniania formularza na stronie.",
    "survey.photo.onPaper.photos": "Zdjęcia można wysłać tylko przez stronę internetową.",
    "survey.photo.onPaper.pdf": "Plik PDF można wysłać tylko przez stronę internetową.",
    "survey.photo.onPaper.both": "Zdjęcia i pliki PDF można wysłać tylko przez stronę internetową.",
    "survey.photo.pdfs":
      "{count, plural, one {Jeden plik PDF} few {# pliki PDF} many {# plików PDF} other {# pliku PDF}}",
    "survey.photo.count": "{count, plural, one {Jedno zdjęcie} few {# zdjęcia} many {# zdjęć} other {# zdjęcia}}",
    "survey.photo.told":
      "Liczba osób, które wysłały zdjęcia lub pliki PDF: {people, number}. Nie ma ich tutaj: ogląda je tylko zespół.",
  },
  ar: {
    "survey.photo.who.photos": "ثلاث صور على الأكثر. البلدية وحدها تراها.",
    "survey.photo.who.pdf": "ثلاثة ملفات PDF على الأكثر. البلدية وحدها تراها.",
    "survey.photo.who.both": "ثلاث صور أو ملفات PDF معًا على الأكثر. البلدية وحدها تراها.",
    "survey.photo.notHere.photos": "لا يمكن إضافة صورة إلا عند ملء الاستمارة على الموقع.",
    "survey.photo.notHere.pdf": "لا يمكن إضافة ملف PDF إلا عند ملء الاستمارة على الموقع.",
    "survey.photo.notHere.both": "لا يمكن إضافة صورة أو ملف PDF إلا عند ملء الاستمارة على الموقع.",
    "survey.photo.onPaper.photos": "لا يمكن إرسال الصور إلا عبر الموقع.",
    "survey.photo.onPaper.pdf": "لا يمكن إرسال ملف PDF إلا عبر الموقع.",
    "survey.photo.onPaper.both": "لا يمكن إرسال الصور وملفات PDF إلا عبر الموقع.",
    "survey.photo.pdfs":
      "{count, plural, zero {لا ملفات PDF} one {ملف PDF واحد} two {ملفا PDF} few {# ملفات PDF} many {# ملف PDF} other {# ملف PDF}}",
    "survey.photo.count":
      "{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}",
    "survey.photo.told": "عدد من أرسلوا صورًا أو ملفات PDF: {people, number}. ليست هنا: الفريق وحده ينظر إليها.",
  },
};
