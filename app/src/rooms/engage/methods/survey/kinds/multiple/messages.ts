import type { KindMessages } from "../kind.ts";

/** Polish and Arabic are not checked by a native speaker. */
export const messages: KindMessages = {
  nl: {
    "survey.multiple": "U kunt meer antwoorden kiezen.",
    "survey.multiple.exactly": "Kies er {most, number}.",
    "survey.multiple.between": "Kies er {least, number} tot en met {most, number}.",
    "survey.multiple.atLeast": "Kies er minstens {least, number}.",
    "survey.multiple.atMost": "Kies er niet meer dan {most, number}.",
    "survey.multiple.tooFew": "U hebt te weinig gekozen. Kies er minstens {least, number}.",
    "survey.staff.multiple.least": "Minstens zo veel kiezen",
    "survey.staff.multiple.most": "Hooguit zo veel kiezen",
    "survey.staff.kind.multiple": "Meer antwoorden kiezen",
    "survey.staff.about.multiple": "Voor keuzes die samen kunnen gaan.",
  },
  en: {
    "survey.multiple": "You can choose more than one answer.",
    "survey.multiple.exactly": "Choose {most, number}.",
    "survey.multiple.between": "Choose {least, number} to {most, number}.",
    "survey.multiple.atLeast": "Choose at least {least, number}.",
    "survey.multiple.atMost": "Choose no more than {most, number}.",
    "survey.multiple.tooFew": "You have chosen too few. Choose at least {least, number}.",
    "survey.staff.multiple.least": "Choose at least so many",
    "survey.staff.multiple.most": "Choose at most so many",
    "survey.staff.kind.multiple": "Choose several answers",
    "survey.staff.about.multiple": "For choices that can go together.",
  },
  pl: {
    "survey.multiple": "Można wybrać kilka odpowiedzi.",
    "survey.multiple.exactly": "Liczba odpowiedzi do wyboru: {most, number}.",
    "survey.multiple.between": "Liczba odpowiedzi do wyboru: od {least, number} do {most, number}.",
    "survey.multiple.atLeast": "Liczba odpowiedzi do wyboru: co najmniej {least, number}.",
    "survey.multiple.atMost": "Liczba odpowiedzi do wyboru: najwyżej {most, number}.",
    "survey.multiple.tooFew": "Wybrano za mało odpowiedzi. Potrzeba co najmniej {least, number}.",
  },
  ar: {
    "survey.multiple": "يمكنك اختيار أكثر من إجابة.",
    "survey.multiple.exactly": "عدد الإجابات المطلوب اختيارها: {most, number}.",
    "survey.multiple.between": "عدد الإجابات المطلوب اختيارها: من {least, number} إلى {most, number}.",
    "survey.multiple.atLeast": "عدد الإجابات المطلوب اختيارها: {least, number} على الأقل.",
    "survey.multiple.atMost": "عدد الإجابات المطلوب اختيارها: {most, number} على الأكثر.",
    "survey.multiple.tooFew": "عدد الإجابات المختارة قليل. اختر {least, number} على الأقل.",
  },
};
