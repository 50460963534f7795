import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of data of people in their text; nobody who speaks Polish has looked at it yet. */
export const moderationPl: Messages = {
  "engage.personal.kind.phone": "numer telefonu",
  "engage.personal.kind.email": "adres e-mail",
  "engage.personal.kind.bsn": "numer BSN",
  "engage.personal.kind.iban": "numer konta",
  "engage.personal.kind.plate": "numer rejestracyjny",
  "engage.personal.kind.address": "adres",
  "engage.personal.hint.title": "Czy wszyscy mogą to przeczytać?",
  "engage.personal.hint.one": "{words} (wygląda to na: {kind})",
  "engage.personal.hint.text":
    "To znajduje się w Państwa tekście. Na stronie może to przeczytać każdy. Jeśli Państwo tego nie chcą, proszę to usunąć. Mogą Państwo też wysłać tekst tak, jak jest.",
  "engage.masked.phone": "[usunięto numer telefonu]",
  "engage.masked.email": "[usunięto adres e-mail]",
  "engage.masked.bsn": "[usunięto numer BSN]",
  "engage.masked.iban": "[usunięto numer konta]",
  "engage.masked.plate": "[usunięto numer rejestracyjny]",
  "engage.masked.address": "[usunięto adres]",
  "engage.masked.other": "[usunięto]",
  "engage.own.masked":
    "Usunęliśmy z Państwa tekstu dane osób, ponieważ każdy może go przeczytać. Tylko nasz zespół widzi jeszcze, co tam było, dopóki nie skasujemy Państwa tekstu.",
};
