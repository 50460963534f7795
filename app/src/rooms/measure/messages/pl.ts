import type { Messages } from "../../../platform/define/room.ts";

/** Polish of the residents' side. Not checked by a native speaker: pages say so until somebody in a town signs it. */
export const pl: Messages = {
  "measure.cancel": "Wróć",
  "measure.field.optional": "nieobowiązkowe",
  "measure.field.limit": "Najwyżej {max, number} znaków",
  "measure.refused.nothingAnswered":
    "Nic jeszcze nie wybrano ani nie wpisano. Proszę odpowiedzieć na co najmniej jedno pytanie.",
  "measure.refused.answeredAlready": "Ta ankieta jest już wypełniona. Można to zrobić raz. Dziękujemy za odpowiedzi.",
  "measure.refused.questionnaireClosed":
    "Ta ankieta jest teraz zamknięta. Chcą Państwo jeszcze coś powiedzieć? Proszę zadzwonić albo napisać do nas.",
  "measure.refused.traitsTold": "To zostało już wysłane albo minęło za dużo czasu. Nie trzeba nic więcej robić.",
  "measure.questionnaire.title": "Ankieta",
  "measure.questionnaire.before": "Czego się Państwo spodziewają?",
  "measure.questionnaire.openLink": "Ankieta: jak wyglądał udział?",
  "measure.questionnaire.spoken": "Krótkie pytania z obrazkami",
  "measure.questionnaire.usual": "Zwykłe pytania",
  "measure.questionnaire.send": "Wyślij moje odpowiedzi",
  "measure.traits.kept": "Mamy Państwa odpowiedzi. Dziękujemy!",
  "measure.traits.title": "Czy chcą Państwo powiedzieć coś o sobie?",
  "measure.traits.young":
    "Poniżej 16 lat? Proszę to zaznaczyć i pominąć resztę. Zapiszemy tylko to. Inne odpowiedzi wyrzucimy.",
  "measure.traits.ageFirst":
    "Proszę zaznaczyć także, czy mają Państwo mniej niż 16 lat. Bez tego nie zapiszemy innych odpowiedzi. Można też skończyć: na dole „Nie, to wszystko”.",
  "measure.traits.skip": "Wolę nie mówić",
  "measure.traits.send": "Wyślij",
  "measure.traits.no": "Nie, to wszystko",
  "measure.thanks.title": "Dziękujemy za pomoc",
  "measure.thanks.text": "Dzięki Państwa odpowiedziom następnym razem zrobimy to lepiej.",
  "measure.thanks.back": "Do strony tego tematu",
  "measure.public.title": "Jak poszło?",
  "measure.public.lead": "To zmierzyliśmy. Małych liczb nie pokazujemy, żeby nikogo nie można było rozpoznać.",
  "measure.cases.share": "{numerator, number} z {denominator, number}",
  "measure.cases.all":
    "{n, plural, =0 {brak przypadków} one {1 przypadek} few {{n, number} przypadki} many {{n, number} przypadków} other {{n, number} przypadku}}",
  "measure.nameInWave": "{name}, {wave}",
  "measure.wave.before": "na początku",
  "measure.wave.close": "na końcu",
  "measure.wave.threeMonths": "trzy miesiące później",
  "measure.unit.percent": "{number}%",
  "measure.unit.days":
    "{count, plural, one {{number} dzień} few {{number} dni} many {{number} dni} other {{number} dnia}}",
  "measure.unit.scale": "{number} w skali {scale}",
  "measure.mail.close.subject": "Jak wyglądał udział w: {trajectory}?",
  "measure.mail.close.text":
    "Dzień dobry,\n\nDziękujemy za Państwa udział w: {trajectory}.\n\nJak było? Mamy kilka krótkich pytań. Można pominąć to, czego nie chcą Państwo mówić. Państwa nazwiska tam nie ma.\n\n{link}\n\nWolą Państwo zadzwonić? To możliwe: {phone}.\n\nGmina {municipality}",
  "measure.mail.threeMonths.subject": "Trzy miesiące później: {trajectory}",
  "measure.mail.threeMonths.text":
    "Dzień dobry,\n\nTrzy miesiące temu wszyscy dostali odpowiedź w sprawie: {trajectory}.\n\nJak Państwo teraz na to patrzą? To trzy krótkie pytania. Państwa nazwiska tam nie ma.\n\n{link}\n\nWolą Państwo zadzwonić? To możliwe: {phone}.\n\nGmina {municipality}",
};
