import type { KindMessages } from "../kind.ts";

export const messages: KindMessages = {
  nl: {
    "survey.staff.kind.short": "Kort antwoord",
    "survey.staff.about.short":
      "Voor een paar woorden op één regel, bijvoorbeeld een straat. Het team leest elk antwoord.",
  },
  en: {
    "survey.staff.kind.short": "Short answer",
    "survey.staff.about.short": "For a few words on one line, for example a street. The team reads every answer.",
  },
};
