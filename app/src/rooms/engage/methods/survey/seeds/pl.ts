import type { Messages } from "../../../../../platform/define/room.ts";
import { pl as conditions } from "../conditions/messages.pl.ts";

/** Polish of the residents' side. Not checked by a native speaker. */
export const pl: Messages = {
  ...conditions,
  "survey.takePart": "Wypełniam ankietę",
  "survey.duration": "Szacowany czas: {most, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}",
  "survey.durationRange": "Szacowany czas: od {least, number} do {most, number} minut",
  "survey.durationHow":
    "To jest szacunek; nikt tego nie zmierzył. Policzyliśmy {questions, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}} i {words, number} słów. Przyjmujemy czytanie {wordsPerMinute, number} słów na minutę oraz od {fastest, number} do {slowest, number} sekund na odpowiedź. Nie każdy dostaje każde pytanie. Jeśli piszą Państwo dużo, zajmie to więcej czasu.",
  "survey.recallsNothing": "(brak odpowiedzi)",
  "survey.why": "Dlaczego o to pytamy: {reason}",
  "survey.other": "Inna odpowiedź",
  "survey.otherWords": "Inna odpowiedź, czyli",
  "survey.otherSaid": "Inna odpowiedź: {words}",
  "survey.field.other": "Proszę napisać, co Państwo mają na myśli, albo wybrać inną odpowiedź.",
  "survey.field.otherToo":
    "Jest wybrana odpowiedź i coś jest napisane w polu „Inna odpowiedź, czyli”. Proszę wybrać „Inna odpowiedź” albo usunąć tekst z tego pola.",
  "survey.noAnswer": "Brak odpowiedzi",
  "survey.paper.one": "Proszę postawić jeden krzyżyk.",
  "survey.paper.scale": "Proszę przekreślić jedno kółko.",
  "survey.field.limit": "Najwyżej {max} znaków",
  "survey.field.nothing": "Nie ma jeszcze żadnej odpowiedzi. Proszę odpowiedzieć przynajmniej na jedno pytanie.",
  "survey.results.tooFew": "Odpowiedzi jest jeszcze za mało",
  "survey.results.tooFewText":
    "Wyniki pokazujemy, gdy udział weźmie co najmniej dziesięć osób. Dzięki temu nikt nie wie, kto co odpowiedział.",
  "survey.results.people": "Udział wzięło około {people, number} osób.",
  "survey.results.rounding":
    "Liczby zaokrąglamy do pięciu. Nie pokazujemy liczb mniejszych niż dziesięć osób. Dzięki temu nikt nie wie, kto co odpowiedział.",
  "survey.results.withdrawn":
    "Kilka osób później wycofało swoje odpowiedzi. Ich słowa zostały usunięte. Ich wybory są tu nadal liczone.",
  "survey.results.questionTooFew": "Za mało osób odpowiedziało na to pytanie.",
  "survey.results.open":
    "Około {people, number} osób coś tu napisało. Zespół czyta wszystko. Tekstów nie ma na tej stronie.",
  "survey.results.answered": "Odpowiedziało około {people, number} osób.",
  "survey.results.series": "Liczba osób",
  "survey.results.table": "Pokaż jako tabelę",
  "survey.results.all": "Pokaż wszystkie liczby",
  "survey.results.answer": "Odpowiedź",
  "survey.results.hidden": "Mniej niż 10 albo nie pokazujemy",
  "survey.results.count": "{people, number} ({share})",
};
