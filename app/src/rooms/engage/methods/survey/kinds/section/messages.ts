import type { KindMessages } from "../kind.ts";

/** Polish and Arabic are not checked by a native speaker. */
export const messages: KindMessages = {
  nl: {
    "survey.part": "Deel {number, number} van {total, number}",
    "survey.staff.kind.section": "Deel",
    "survey.staff.about.section":
      "Geen vraag, maar het begin van een deel: een nieuw scherm met een titel en uitleg. Alles tot het volgende deel hoort erbij.",
    "survey.staff.section.title": "Titel van dit deel in het {language}",
    "survey.staff.section.explanation": "Uitleg in het {language}",
    "survey.staff.section.numbered": "Deel {number, number}: {title}",
    "survey.refused.fullParts": "Er zijn al {max, number} delen. Meer delen maken de enquête niet duidelijker.",
  },
  en: {
    "survey.part": "Part {number, number} of {total, number}",
    "survey.staff.kind.section": "Part",
    "survey.staff.about.section":
      "Not a question but the beginning of a part: a new screen with a title and an explanation. Everything up to the next part belongs to it.",
    "survey.staff.section.title": "Title of this part in {language}",
    "survey.staff.section.explanation": "Explanation in {language}",
    "survey.staff.section.numbered": "Part {number, number}: {title}",
    "survey.refused.fullParts": "There are {max, number} parts already. More parts do not make the survey clearer.",
  },
  pl: { "survey.part": "Część {number, number} z {total, number}" },
  ar: { "survey.part": "الجزء {number, number} من {total, number}" },
};
