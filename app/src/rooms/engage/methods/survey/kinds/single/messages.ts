import type { KindMessages } from "../kind.ts";

export const messages: KindMessages = {
  nl: {
    "survey.staff.kind.single": "Eén antwoord kiezen",
    "survey.staff.about.single": "Voor keuzes die elkaar uitsluiten.",
  },
  en: {
    "survey.staff.kind.single": "Choose one answer",
    "survey.staff.about.single": "For choices that exclude each other.",
  },
};
