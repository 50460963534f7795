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
  "engage.personal.hint.sent":
    "To znajduje się w tym, co Państwo wysłali. Na stronie internetowej każdy może to przeczytać. Nie chcą Państwo tego? Proszę to zmienić lub wycofać. Jeśli ma tak zostać, nie trzeba nic robić.",
  "engage.personal.hint.asked":
    "To znajduje się w Państwa pytaniu. Gdy pytanie pojawi się na stronie internetowej, każdy może to przeczytać. Nie chcą Państwo tego? Proszę wycofać pytanie i zadać je ponownie. Jeśli ma tak zostać, nie trzeba nic robić.",
  "engage.personal.hint.change": "Do tego, co Państwo wysłali",
  "engage.masked.phone": "[usunięto numer telefonu]",
  "engage.masked.email": "[usunięto adres e-mail]",
  "engage.masked.bsn": "[usunięto numer BSN]",
  "engage.masked.iban": "[usunięto numer konta]",
  "engage.masked.plate": "[usunięto numer rejestracyjny]",
  "engage.masked.address": "[usunięto adres]",
  "engage.masked.other": "[usunięto]",
  "engage.mail.masked.subject": "Usunęliśmy dane z Państwa tekstu ({receipt})",
  "engage.mail.masked.text":
    "Dzień dobry,\n\nDziękujemy za Państwa udział w „{trajectory}”. Państwa numer to {receipt}.\n\nW tekście były dane osobowe. Usunęliśmy je, ponieważ każdy może przeczytać ten tekst. Reszta tekstu pozostaje.\n\nChcą Państwo zobaczyć, co teraz tam jest? Proszę otworzyć zgłoszenie przez link z naszego pierwszego e-maila. Dopóki trwa udział, można tam też zmienić tekst.\n\nNie zgadzają się Państwo z tym? Proszę zadzwonić: {phone}. Ktoś z zespołu może przywrócić to, co było.\n\nWięcej na ten temat:\n{link}\n\nGmina {municipality}",
  "engage.own.masked":
    "Usunęliśmy z Państwa tekstu dane osób, ponieważ każdy może go przeczytać. Tylko nasz zespół widzi jeszcze, co tam było, dopóki nie skasujemy Państwa tekstu.",
  "engage.own.object": "Nie zgadzam się z tym",
  "engage.own.objectText":
    "Mogą Państwo powiedzieć to jeden raz. Wtedy inna osoba z gminy przeczyta Państwa tekst ponownie. Wynik znajdą Państwo tutaj oraz w e-mailu, jeśli mamy Państwa adres.",
  "engage.own.objectWhy": "Dlaczego się Państwo nie zgadzają?",
  "engage.own.objectNow": "Proszę o ponowne sprawdzenie",
  "engage.own.objected": "Otrzymaliśmy to. Inna osoba sprawdzi ponownie.",
  "engage.own.standing.objected":
    "Nie zgadzają się Państwo z tym, że nie pokazujemy Państwa tekstu. Inna osoba z gminy sprawdza to ponownie.",
  "engage.own.rejectedAgain":
    "Nie zgodzili się Państwo. Inna osoba z gminy przeczytała Państwa tekst ponownie i zdecydowała tak samo.",
  "engage.refused.objectedBefore": "Już raz powiedzieli Państwo, że się nie zgadzają. Można to zrobić jeden raz.",
  "engage.refused.notRejected": "Jest to możliwe tylko przy tekście, którego nie pokazujemy.",
  "engage.mail.shownAfterAll.subject": "Jednak pokazujemy Państwa tekst ({receipt})",
  "engage.mail.shownAfterAll.text":
    "Szanowni Państwo,\n\nwzięli Państwo udział w „{trajectory}”. Państwa numer to {receipt}.\n\nNie zgodzili się Państwo z tym, że nie pokazaliśmy Państwa tekstu. Inna osoba z gminy przeczytała go ponownie. Teraz pokazujemy Państwa tekst:\n{link}\n\nPytania? Proszę zadzwonić: {phone}.\n\nGmina {municipality}",
};
