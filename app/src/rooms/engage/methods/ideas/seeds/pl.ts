import type { Messages } from "../../../../../platform/define/room.ts";

/** Polish of the residents' side. Not checked by a native speaker. */
export const pl: Messages = {
  "ideas.takePart": "Zgłaszam pomysł",
  "ideas.field.title": "Jak nazywa się Państwa pomysł?",
  "ideas.field.titleHelp": "Wystarczy kilka słów. Najwyżej {max, number} znaków.",
  "ideas.field.body": "Na czym polega Państwa pomysł?",
  "ideas.field.bodyHelp":
    "Co powinno się zmienić? Dlaczego to dobre? Można pisać w swoim języku. Proszę nie podawać numeru telefonu ani adresu: każdy może przeczytać ten pomysł.",
  "ideas.paper.title": "Wystarczy kilka słów.",
  "ideas.paper.theme": "Proszę postawić jeden krzyżyk.",
  "ideas.field.limit": "Najwyżej {max} znaków",
  "ideas.field.noTheme": "Żadne z tych",
  "ideas.field.theme": "Czego dotyczy Państwa pomysł?",
  "ideas.field.spot": "Jakiego miejsca dotyczy?",
  "ideas.field.photos": "Zdjęcia do Państwa pomysłu",
  "ideas.field.photosHelp": "Najwyżej {max, number}. Każdy może je zobaczyć. Najpierw je sprawdzamy.",
  "ideas.field.spotHelp": "Na przykład: róg przy piekarni.",
};
