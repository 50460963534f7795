import type { KindMessages } from "../kind.ts";

export const messages: KindMessages = {
  nl: {
    "survey.photo.who": "Niet meer dan drie foto’s. Alleen de gemeente ziet ze.",
    "survey.photo.notHere": "Een foto toevoegen kan alleen bij het invullen op de website.",
    "survey.photo.onPaper": "Foto’s kunt u alleen via de website sturen.",
    "survey.photo.count": "{count, plural, one {Eén foto} other {# foto’s}}",
    "survey.photo.told": "{people, number} mensen stuurden foto’s. Die staan hier niet: alleen het team bekijkt ze.",
    "survey.staff.kind.photo": "Foto",
    "survey.staff.about.photo":
      "Voor wat zich slecht laat beschrijven: een losse tegel, een donkere hoek. Het team bekijkt elke foto. De foto’s staan niet bij de uitkomsten.",
    "survey.staff.photo.never":
      "Een foto is nooit verplicht: wie op papier of door de telefoon meedoet, kan er geen sturen.",
  },
  en: {
    "survey.photo.who": "No more than three photos. Only the municipality sees them.",
    "survey.photo.notHere": "Photos can only be added while filling in the form on the website.",
    "survey.photo.onPaper": "Photos can only be sent on the website.",
    "survey.photo.count": "{count, plural, one {One photo} other {# photos}}",
    "survey.photo.told": "{people, number} people sent photos. They are not here: only the team looks at them.",
    "survey.staff.kind.photo": "Photo",
    "survey.staff.about.photo":
      "For what is hard to describe: a loose tile, a dark corner. The team looks at every photo. The photos are not among the results.",
    "survey.staff.photo.never":
      "A photo never has to be sent: who takes part on paper or by telephone has none to send.",
  },
  pl: {
    "survey.photo.who": "Najwyżej trzy zdjęcia. Widzi je tylko gmina.",
    "survey.photo.notHere": "Zdjęcia można dodać tylko podczas wypełniania formularza na stronie.",
    "survey.photo.onPaper": "Zdjęcia można wysłać tylko przez stronę internetową.",
    "survey.photo.count": "{count, plural, one {Jedno zdjęcie} few {# zdjęcia} many {# zdjęć} other {# zdjęcia}}",
    "survey.photo.told":
      "Liczba osób, które wysłały zdjęcia: {people, number}. Nie ma ich tutaj: ogląda je tylko zespół.",
  },
  ar: {
    "survey.photo.who": "ثلاث صور على الأكثر. البلدية وحدها تراها.",
    "survey.photo.notHere": "لا يمكن إضافة صورة إلا عند ملء الاستمارة على الموقع.",
    "survey.photo.onPaper": "لا يمكن إرسال الصور إلا عبر الموقع.",
    "survey.photo.count":
      "{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}",
    "survey.photo.told": "عدد من أرسلوا صورًا: {people, number}. ليست هنا: الفريق وحده ينظر إليها.",
  },
};
