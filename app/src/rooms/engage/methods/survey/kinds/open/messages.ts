import type { KindMessages } from "../kind.ts";

export const messages: KindMessages = {
  nl: {
    "survey.staff.kind.open": "Open vraag",
    "survey.staff.about.open":
      "Voor wat u niet kunt voorzien. Het team leest elk antwoord. De teksten staan niet bij de uitkomsten.",
  },
  en: {
    "survey.staff.kind.open": "Open question",
    "survey.staff.about.open":
      "For what you cannot foresee. The team reads every answer. The texts are not among the results.",
  },
};
