import type { KindMessages } from "../kind.ts";

export const messages: KindMessages = {
  nl: {
    "survey.staff.kind.multiple": "Meer antwoorden kiezen",
    "survey.staff.about.multiple": "Voor keuzes die samen kunnen gaan.",
  },
  en: {
    "survey.staff.kind.multiple": "Choose several answers",
    "survey.staff.about.multiple": "For choices that can go together.",
  },
};
