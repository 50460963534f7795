import type { Messages } from "../../../../../platform/define/room.ts";

/** Polish of the residents' side. Not checked by a native speaker. */
export const pl: Messages = {
  "ideas.takePart": "Podziel się pomysłem",
  "ideas.field.title": "Jak nazywa się Twój pomysł?",
  "ideas.field.titleHelp": "Wystarczy kilka słów. Najwyżej {max, number} znaków.",
  "ideas.field.body": "Opisz swój pomysł",
  "ideas.field.bodyHelp":
    "Co powinno się zmienić? Dlaczego to dobre? Możesz pisać w swoim języku. Nie podawaj numeru telefonu ani adresu: każdy może przeczytać Twój pomysł.",
  "ideas.field.limit": "Najwyżej {max} znaków",
  "ideas.field.theme": "Czego dotyczy Twój pomysł?",
  "ideas.field.spot": "Jakiego miejsca dotyczy?",
  "ideas.field.spotHelp": "Na przykład: róg przy piekarni.",
};
