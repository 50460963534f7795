import type { Messages } from "../../../platform/define/room.ts";

/** Reporting a text; nobody who speaks Polish has looked at it yet. */
export const reportsPl: Messages = {
  "engage.report.title": "Zgłoś ten tekst",
  "engage.report.of": "Zgłoś ten tekst: {title}",
  "engage.report.lead":
    "Czy w tym tekście jest coś, czego nie powinno być na stronie? Proszę nam powiedzieć. Jeśli tylko nie zgadzają się Państwo z tekstem, nie trzeba nic zgłaszać.",
  "engage.report.reason": "Co jest nie tak z tym tekstem?",
  "engage.report.reason.insulting": "Ktoś jest obrażany lub straszony",
  "engage.report.reason.discriminating": "Grupa ludzi jest obrażana lub wykluczana",
  "engage.report.reason.personal_data": "Są w nim czyjeś dane, na przykład nazwisko lub numer telefonu",
  "engage.report.reason.advertising": "To reklama",
  "engage.report.reason.unlawful": "Myślę, że to jest karalne",
  "engage.report.reason.other": "Coś innego",
  "engage.report.words": "Czy chcą Państwo coś dodać?",
  "engage.report.wordsHelp": "Czytają to tylko pracownicy. Nie trzeba podawać nazwiska.",
  "engage.report.next":
    "Ktoś z gminy przeczyta tekst jeszcze raz. Do tego czasu tekst zostaje. Nie wyślemy e-maila. Na tej stronie można później przeczytać, co zrobiliśmy, na tym samym urządzeniu.",
  "engage.report.send": "Wyślij zgłoszenie",
  "engage.report.back": "Wróć do tekstu",
  "engage.report.reported": "Zgłosili Państwo ten tekst {date}. Dziękujemy.",
  "engage.report.outcome.waiting":
    "Ktoś z gminy przeczyta tekst jeszcze raz. Zwykle trwa to kilka dni roboczych. Proszę później zajrzeć na tę stronę.",
  "engage.report.outcome.kept": "{date} ktoś z gminy przeczytał tekst jeszcze raz. Tekst zostaje.",
  "engage.report.outcome.gone": "Tekstu nie ma już na stronie.",
  "engage.report.field.sayWhat": "Proszę napisać, co jest nie tak z tekstem.",
  "engage.report.refused.twice": "Ten tekst już Państwo zgłosili. Jeden raz wystarczy.",
};
